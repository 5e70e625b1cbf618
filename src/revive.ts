/** Pins from an earlier visit get their curves back: each is lived again, since only its scenario was kept. */
import type { Scenario } from '../workers/contract/scenario';
import type { Segment, Trajectory } from '../workers/contract/trajectory';
import { Cohort } from './cohort';
import type { Pins } from './state/pins.svelte';
import { Run } from './state/run.svelte';

/** Whoever can live a scenario whole. */
interface Living {
  whole(scenario: Scenario): Promise<readonly Segment[]>;
  close(): void;
}

/** Lives again whatever pin has no curves yet, one after the other, in a worker that goes when they stand. */
export async function revive(pins: Pins, living: Living = new Cohort()): Promise<void> {
  try {
    for (const { scenario, trajectory } of pins.list) {
      if (trajectory) continue;
      const lived = trajectoryOf(scenario, await living.whole(scenario));
      if (lived) pins.fill(scenario, lived);
    }
  } finally {
    living.close();
  }
}

function trajectoryOf(scenario: Scenario, segments: readonly Segment[]): Trajectory | null {
  const run = new Run();
  run.open(scenario);
  for (const segment of segments) run.receive(segment);
  return run.trajectory;
}
