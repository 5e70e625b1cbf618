/** What a scenario comes to at its end: means over its last days, as the `simulate` command reports them. */
import { Checkpoints } from '../checkpoints';
import type { Levels } from '../contract/evidence';
import type { Day } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { reportsOn } from '../report';
import { Failure, simulate } from '../simulate';

/** Means by channel, LH pulses as seen in a series, and the ratio; nothing where the body left the numbers it can have. */
export function levelsOf(scenario: Scenario, over: Day): Levels {
  const span = { from: Math.max(0, scenario.days - over), to: scenario.days };
  try {
    const [report] = reportsOn([span], simulate(0, scenario, 0, new Checkpoints()));
    if (report === undefined) return {};
    const { mean, LHpulsesPerDay, LHpulseAmplitude } = report;
    return { ...mean, LHpulsesPerDay, LHpulseAmplitude };
  } catch (failure) {
    if (failure instanceof Failure) return {};
    throw failure;
  }
}
