/** Men simulated for the diagram's tests. */
import { channelIds, strideOf } from '../../workers/contract/channels';
import { tickOf } from '../../workers/contract/quantities';
import { standard, untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import { emptyValues, type Trajectory } from '../../workers/contract/trajectory';
import { Checkpoints } from '../../workers/checkpoints';
import { simulate } from '../../workers/simulate';

/** The reference man for some days, with something done to him. */
export const scenarioOf = (days: number, some: Partial<Scenario> = {}): Scenario => ({
  ...standard(),
  ...some,
  days,
});

/** A whole trajectory. */
function trajectoryOf(scenario: Scenario): Trajectory {
  const ticks = tickOf(scenario.days);
  const values = emptyValues(ticks);
  const pulses: number[] = [];
  for (const segment of simulate(1, scenario, 0, new Checkpoints())) {
    for (const id of channelIds) {
      values[id].set(segment.values[id], Math.ceil(segment.from / strideOf(id)));
    }
    pulses.push(...segment.pulses);
  }
  return {
    scenario,
    values,
    pulses: Float64Array.from(pulses),
    pulseCount: pulses.length / 2,
    filledTo: ticks,
  };
}

/** A trajectory and its untreated twin's. */
export const pairOf = (scenario: Scenario) => ({
  scenario,
  trajectory: trajectoryOf(scenario),
  twin: trajectoryOf(untreatedTwin(scenario)),
});
