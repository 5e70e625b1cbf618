/** What a lesson is that somebody wrote on the page: a built-in lesson with fewer means, and so small that it fits an address. */
import type { ChannelId } from '../../../workers/contract/channels';
import type { Day } from '../../../workers/contract/quantities';
import type { Control } from '../../state/pull';
import type { Observable, Scene } from '../lesson';

/** Its format; raised when older pages could not read what is written now. */
export const FORMAT = 1;
/** What a person still reads, and a hostile file cannot exceed. */
export const most = {
  steps: 20,
  title: 120,
  text: 2000,
  short: 240,
  rows: 6,
  minutes: 60,
} as const;

/** What can be asked about: each falls, stays or rises. */
export const askable = [
  ...['LH', 'LHburst', 'FSH', 'testosterone', 'freeTestosterone', 'estradiol'],
  ...['freeEstradiol', 'SHBG', 'inhibinB', 'GnRHpulseRate', 'testosteroneEstradiolRatio'],
  ...['aromataseActivity', 'testicularAromataseActivity', 'intratesticularTestosterone'],
  ...['spermConcentration', 'spineBMDchangePct'],
] as readonly Observable[];
/** What is never nothing, so that one can say how many times as much there is. */
export const comparable: readonly Observable[] = askable.filter((of) => of !== 'spineBMDchangePct');
/** What runs as a curve. */
export const drawable: readonly ChannelId[] = comparable.filter(
  (of): of is ChannelId => of !== 'LHburst' && of !== 'testosteroneEstradiolRatio',
);
/** How many times the start a curve's paper may reach. */
export const tops = [1.5, 2, 3, 5] as const;
/** The sliders that a step may lock. */
export const controls: readonly Control[] = ['estradiol', 'dose', 'adiposity'];

/** What is predicted: always against the man with whom the step begins, in the mean of these days. */
export interface OwnAsk {
  readonly kind: 'change' | 'order' | 'sketch';
  readonly words: string;
  /** For an order three, for a curve one. */
  readonly of: readonly Observable[];
  readonly from: Day;
  readonly to: Day;
  /** Of an order: which comes first. */
  readonly first: 'least' | 'most';
  /** Of a curve: how many times its start the paper reaches. */
  readonly top: number;
}

export interface OwnStep {
  /** What the learner reads before. */
  readonly say: string;
  readonly ask?: OwnAsk | undefined;
  /** What the button says that runs it. */
  readonly act: string;
  /** What is run. */
  readonly scene: Scene;
  /** What it begins with; left out: what the step before ended with. */
  readonly opens?: Scene | undefined;
  /** What the learner reads after. */
  readonly told: string;
  /** The sliders that may be moved; left out: all. */
  readonly free?: readonly Control[] | undefined;
  /** Why the others rest. */
  readonly why: string;
}

export interface OwnLesson {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Who wrote it, as they say. */
  readonly by: string;
  readonly minutes: number;
  readonly steps: readonly OwnStep[];
}

/** A lesson in which nothing is written yet. */
export const blank = (id: string): OwnLesson => ({
  id,
  title: '',
  question: '',
  by: '',
  minutes: 5,
  steps: [],
});
