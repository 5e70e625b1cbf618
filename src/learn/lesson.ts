/** What a lesson is: typed data, from which the tutor, the worksheet, the teaching notes and the tests are made. */
import type { ChannelId, QuantityId } from '../../workers/contract/channels';
import type { Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import type { Tempo } from '../state/playhead.svelte';
import type { Control } from '../state/pull';
import type { ClaimId } from './claims';
import type { SourceId } from './sources';

/** The three levels of the story, simplest first. */
export const levels = ['fundamentals', 'intermediate', 'academic'] as const;
export type Level = (typeof levels)[number];

/** What is on the page: a man, what is done to him, and where one looks from. */
export interface Scene {
  readonly scenario: Scenario;
  readonly day: Day;
  readonly tempo: Tempo;
}

/** What can be read off a run: a quantity, or the mean size of the LH bursts that GnRH pulses release. */
export type Observable = QuantityId | 'LHburst';

/** A stretch of a run. */
interface Stretch {
  /** Left out: the run that is shown. */
  readonly in?: Scenario;
  readonly from: Day;
  readonly to: Day;
}

/** One number read off a run; with `over`, how many times what another stretch gives. */
export interface Reading extends Stretch {
  readonly of: Observable;
  /**
   * `mean` unless told. `spread`: highest less lowest, in means. `halfway`: days until it has gone half of its way;
   * `difference`: for what is itself a change. `lowest`, `highest`: of one sample each morning; `weekAfter…`: the
   * sample a week after that one.
   */
  readonly as?: Manner;
  /** What it is compared with; what is left out is as in the reading, and the man his untreated twin. */
  readonly over?: Partial<Stretch> & { readonly as?: Manner };
}
type Manner =
  | 'mean'
  | 'spread'
  | 'halfway'
  | 'difference'
  | 'lowest'
  | 'highest'
  | 'weekAfterLowest'
  | 'weekAfterHighest';

/** One of three that are to be put in order. */
export interface Contender {
  readonly name: string;
  readonly reading: Reading;
}

/** A question whose answer is computed from runs. */
export type Ask =
  /** Does each fall, stay or rise, against its untreated twin unless told? */
  | { readonly kind: 'change'; readonly words: string; readonly rows: readonly Reading[] }
  | {
      readonly kind: 'order';
      readonly words: string;
      readonly first: 'least' | 'most';
      /** What the numbers are, for the answer: a unit or a few words behind each. */
      readonly unit: string;
      readonly things: readonly [Contender, Contender, Contender];
    }
  /** Draw the daily mean of a quantity; the paper reaches up to so many times its first value. */
  | {
      readonly kind: 'sketch';
      readonly words: string;
      readonly of: ChannelId;
      readonly from: Day;
      readonly to: Day;
      readonly top: number;
    };

/** An explanation: one for all, or one for each level. */
export type Told = string | Readonly<Record<Level, string>>;

/** What the step is in the arc from a prediction to using what was learnt elsewhere. */
export type Part = 'predict' | 'reverse' | 'transfer' | 'read';

/** What the learner's own hand may do in place of the button. */
interface ByHand {
  readonly say: string;
  /** Whether it is done, in the scenario on the page at the playhead. */
  readonly done: (scenario: Scenario, day: Day) => boolean;
}

export interface Step {
  readonly part: Part;
  /** What the learner is told before. */
  readonly say: string;
  /** What is shown as the step opens. */
  readonly opens?: Scene;
  readonly ask?: Ask;
  /** What the button that runs it says. */
  readonly act?: string;
  readonly hand?: ByHand;
  /** What is shown once it runs. */
  readonly scene?: Scene;
  readonly told: Told;
  /** The sliders that may be moved until it is answered; left out: all. */
  readonly free?: readonly Control[];
  /** Why the others are locked; left out: in words for any step. */
  readonly why?: string;
  /** A table that is filled in from runs. */
  readonly table?: 'drugs' | 'axis';
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
}

export interface Lesson {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  /** The one question that drives it. */
  readonly question: string;
  readonly minutes: number;
  readonly scene: Scene;
  readonly misconception?: { readonly people: string; readonly fact: string };
  readonly steps: readonly Step[];
  /** For a teacher: what it is for, what to ask the class, where it usually goes wrong. */
  readonly teacher: { readonly goal: string; readonly ask: string; readonly pitfall: string };
}

/** The explanation for a level. */
export const toldAt = (told: Told, level: Level): string =>
  typeof told === 'string' ? told : told[level];
