/** The door to the evidence's own worker: trials lived, tables and surfaces filled, when somebody asks. */
import type { Day } from './quantities';
import type { Scenario } from './scenario';

/** One published number, as it is compared. */
export interface Published {
  readonly arm: string;
  readonly quantity: string;
  /** Which of the arm's measures it is, counted from 0. */
  readonly measure: number;
  readonly day: Day;
  readonly kind:
    'fold' | 'level' | 'levelBefore' | 'difference' | 'change' | 'share' | 'below' | 'direction';
  /** The model's unit; none for a fold. */
  readonly unit: string;
  readonly published: number | string;
  readonly fitted: boolean;
  /** Why it is not fitted; null if it may be. */
  readonly notFitted: string | null;
}
/** The same beside what virtual men came to. */
export interface Compared extends Published {
  readonly simulated: number;
  /** Standard deviation between the men; null for a figure of the whole group. */
  readonly spread: number | null;
  /** The larger over the smaller; Infinity where they have no ratio, null for a direction. */
  readonly fold: number | null;
  readonly agrees: boolean | null;
  /** The group's mean before treatment, in the model's units. */
  readonly before: number;
}
/** A published measure that is not compared, and why. */
interface LeftOut {
  readonly arm: string;
  readonly quantity: string;
  readonly reason: string;
}
/** What the trials hold, before anything is simulated. */
export interface Trialled {
  readonly published: readonly Published[];
  readonly leftOut: readonly LeftOut[];
  /** The arms that can be lived, by id: seen from this day of the run. */
  readonly scenes: readonly string[];
}

/** Fold errors of a group of numbers in brief. */
interface Misses {
  readonly numbers: number;
  readonly arms: number;
  readonly studies: number;
  readonly median: number;
  readonly ninetieth: number;
}
export interface Summed {
  readonly fitted: Misses;
  readonly predicted: Misses;
  readonly directions: { readonly agree: number; readonly of: number };
}
/** How far the trials have been lived. */
export interface Progress {
  /** Of all that is to be lived, 0 to 1. */
  readonly share: number;
  readonly men: number;
  /** After each man: all men so far beside the trials. */
  readonly news: { readonly compared: readonly Compared[]; readonly summed: Summed } | null;
}

/** What a row of trials looks like in Explore. */
export interface ArmScene {
  readonly scenario: Scenario;
  /** When the last of its numbers was read. */
  readonly day: Day;
}

/** Means of a scenario over its last weeks, by name; pulses and amplitude as a ten-minute series shows them. */
export type Levels = Readonly<Record<string, number | null>>;

/** Single samples of a level, a day apart, as a clinic draws them: where a twentieth, half and nineteen twentieths of them lie. */
export interface Samples {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface EvidenceApi {
  /** Reads the files of trials and plans as the `validate` command does. @throws where they cannot be read. */
  read(trials: unknown, plans: unknown): Trialled;
  /** The scene of an arm that `read` knows; null for one that cannot be lived. */
  scene(arm: string): ArmScene | null;
  /** So many men live every arm; tells at every hundredth and after each man. */
  live(men: number, tell: (progress: Progress) => void): void;
  /** The levels of scenarios over days at their end, told one by one, in order. */
  levels(
    scenarios: readonly Scenario[],
    over: Day,
    tell: (at: number, levels: Levels) => void,
  ): void;
  /**
   * Where scenarios come to rest, with pulses as their mean rate and doses as an even flow: thousands of men in seconds, without chance.
   * Told a few at a time, in order, from the so-manieth on. Of what is done to a man, doses alone count, from whenever they are given.
   */
  rest(
    scenarios: readonly Scenario[],
    tell: (from: number, levels: readonly Levels[]) => void,
  ): void;
  /** A man's estradiol at eight in the morning of every day of his scenario. */
  mornings(scenario: Scenario): Samples;
}
