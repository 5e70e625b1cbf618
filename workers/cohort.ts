/** Many men: the same scenario lived by seeded draws of different men, told as the mean of each day. */
import { Checkpoints } from './checkpoints';
import { strideOf } from './contract/channels';
import { cohortChannels, type CohortChannel, type DayMeans } from './contract/cohort-api';
import { dayOf, TICKS_PER_DAY } from './contract/quantities';
import type { Scenario } from './contract/scenario';
import type { Segment } from './contract/trajectory';
import { simulate } from './simulate';

/** The scenario as the n-th man lives it: his own constants, and his own pulses. */
export const asMan = (scenario: Scenario, variant: number): Scenario => ({
  ...scenario,
  seed: variant,
  subject: { ...scenario.subject, variant },
});

/** Writes the means of a segment's whole days; segments begin on a day. */
function tell(segment: Segment, means: Record<CohortChannel, Float32Array>): void {
  const first = Math.round(dayOf(segment.from));
  for (const channel of cohortChannels) {
    const series = segment.values[channel];
    const perDay = TICKS_PER_DAY / strideOf(channel);
    for (let start = 0; start + perDay <= series.length; start += perDay) {
      let sum = 0;
      for (let at = start; at < start + perDay; at += 1) sum += series[at] ?? 0;
      means[channel][first + start / perDay] = sum / perDay;
    }
  }
}

/** One man's life, a stretch at a time; his days are whole when it ends. */
export function* liveAs(scenario: Scenario, variant: number): Generator<void, DayMeans, void> {
  const days = Math.floor(scenario.days);
  const means = {} as Record<CohortChannel, Float32Array>;
  for (const channel of cohortChannels) means[channel] = new Float32Array(days);
  for (const segment of simulate(0, asMan(scenario, variant), 0, new Checkpoints())) {
    tell(segment, means);
    yield;
  }
  return { variant, means };
}

/** Lives different men one after the other; between stretches it pauses and asks whether to go on. */
export async function liveMen(
  scenario: Scenario,
  variants: readonly number[],
  around: { tell(man: DayMeans): void; pause(): Promise<void>; goesOn(): boolean },
): Promise<boolean> {
  for (const variant of variants) {
    const life = liveAs(scenario, variant);
    for (let stretch = life.next(); ; stretch = life.next()) {
      if (stretch.done) {
        around.tell(stretch.value);
        break;
      }
      await around.pause();
      if (!around.goesOn()) return false;
    }
  }
  return true;
}
