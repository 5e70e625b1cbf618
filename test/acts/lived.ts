/** A scenario lived whole, as the page holds it. */
import { Checkpoints } from '../../workers/checkpoints';
import type { Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { simulate } from '../../workers/simulate';
import { Run } from '../../src/state/run.svelte';

export function lived(scenario: Scenario): Trajectory {
  const run = new Run();
  run.open(scenario);
  for (const segment of simulate(0, scenario, 0, new Checkpoints())) run.receive(segment);
  if (!run.trajectory) throw new Error('nothing was lived');
  return run.trajectory;
}
