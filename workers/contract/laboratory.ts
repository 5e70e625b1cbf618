/** The laboratory's door: a worker for slow questions about one man, so that the engine stays free for the slider. */
import type { QuantityId } from './channels';
import type { ParameterId } from './constants';
import type { Day, Tick } from './quantities';
import type { Scenario } from './scenario';

/** A man's inside at an hour: every slot of every organ, and what is done to him. */
export interface Inside {
  readonly day: Day;
  readonly slots: Readonly<Record<string, number>>;
  readonly controls: Readonly<Record<string, number>>;
}

/** A number, with one constant at either end of the range in which it may be moved. */
export interface Influence {
  readonly id: ParameterId;
  readonly low: number;
  readonly high: number;
}

/** How an inquiry into influence stands. */
export interface Progress {
  /** With nothing changed. */
  readonly base: number;
  /** How far chance alone moves it: the largest difference between a few draws, over the base. */
  readonly chance: number;
  /** The days whose mean it is. */
  readonly from: Day;
  readonly to: Day;
  readonly found: readonly Influence[];
  readonly of: number;
}

/** A GnRH stimulation test: what blood drawn before and after a bolus shows, and the same minutes without one. */
export interface Stimulation {
  /** When GnRH was given. */
  readonly day: Day;
  /** LH of every tick from an hour before it, IU/L: with the bolus, and as he would have been. */
  readonly from: Tick;
  readonly LH: Float32Array;
  readonly own: Float32Array;
  readonly drawn: readonly Draw[];
}

/** One sample of the test, minutes after GnRH: LH and FSH, and LH as it would have been, IU/L. */
export interface Draw {
  readonly minutes: number;
  readonly LH: number;
  readonly FSH: number;
  readonly own: number;
}

export interface LaboratoryApi {
  /** Gives a bolus of GnRH, so many normal pulses strong, and draws blood as the test does; nothing is done to the man on the page. */
  stimulate(scenario: Scenario, day: Day, dose: number): Promise<Stimulation>;
  /** What he is inside at the hour in which a moment lies. */
  inside(scenario: Scenario, day: Day): Promise<Inside>;
  /** Moves each constant to both ends of its range, one at a time, and tells what becomes of a quantity; a newer question ends it. */
  influence(
    scenario: Scenario,
    quantity: QuantityId,
    day: Day,
    tell: (progress: Progress) => void,
  ): Promise<void>;
  /** Ends the inquiry into influence. */
  cancel(): void;
}
