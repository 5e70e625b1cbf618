/** The door to the worker that lives many men: apart from the engine's, which must stay free for the sliders. */
import type { ChannelId } from './channels';
import type { Scenario } from './scenario';
import type { Segment } from './trajectory';

/** The quantities of which many men's days are told: what a laboratory measures. */
export const cohortChannels = [
  'LH',
  'FSH',
  'testosterone',
  'freeTestosterone',
  'estradiol',
  'SHBG',
  'inhibinB',
  'spermConcentration',
] as const satisfies readonly ChannelId[];
export type CohortChannel = (typeof cohortChannels)[number];

/** One man's days: the mean of each day, of every quantity. */
export interface DayMeans {
  /** Which draw of men's differences he is. */
  readonly variant: number;
  readonly means: Readonly<Record<CohortChannel, Float32Array>>;
}

export interface CohortApi {
  /** Lives a scenario in different men, one after the other, and tells each as soon as he is through; false when broken off. */
  men(
    scenario: Scenario,
    variants: readonly number[],
    onMan: (man: DayMeans) => void,
  ): Promise<boolean>;
  /** Breaks off what is being lived; heard between stretches of a man's life. */
  cancel(): void;
  /** Lives one scenario whole: a run that was kept by its scenario alone. */
  whole(scenario: Scenario): Promise<readonly Segment[]>;
}
