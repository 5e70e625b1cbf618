/** How an organ hears a steroid: free hormone in blood, smoothed over hours, as far as the arrow is not cut. */
import { HOURS_PER_DAY } from '../contract/quantities';
import type { ParameterId } from '../contract/constants';
import type { CuttablePathway } from '../contract/pathways';
import type { Controls } from '../organs/organ';
import { openReceptors } from './drugs';
import type { Law, Vocabulary } from './law';
import { meanOf } from './means';
import type { Moment } from './observe';
import { freeChannel, relativeFree, type Steroid } from './reference';
import type { Side } from './side';
import { storedByTick } from './store';

const arrowOf = {
  testosterone: 'sensedTestosterone',
  estradiol: 'sensedEstradiol',
} as const satisfies Record<Steroid, string>;

/** What remembers a steroid's past, and for how long. */
interface Sense {
  readonly steroid: Steroid;
  readonly slot: string;
  /** The same as it is heard, hour by hour. */
  readonly heard: string;
  readonly hours: ParameterId;
}
export const senses = {
  testosterone: {
    steroid: 'testosterone',
    slot: 'tissue.testosterone',
    heard: 'heard.testosterone',
    hours: 'blood.tissueHours',
  },
  estradiol: {
    steroid: 'estradiol',
    slot: 'tissue.estradiol',
    heard: 'heard.estradiol',
    hours: 'blood.tissueHours',
  },
  estradiolOfGonadotropes: {
    steroid: 'estradiol',
    slot: 'gonadotropes.estradiol',
    heard: 'heard.estradiolAtPituitary',
    hours: 'pituitary.brakeE.hours',
  },
} as const satisfies Record<string, Sense>;

/** What is sensed of a steroid: blood's level, and what is still remembered of its past. */
export const sensed = (
  { arrow, storage, sum }: Vocabulary,
  { steroid, slot, hours }: Sense,
  pathway?: CuttablePathway,
): Law =>
  sum([
    arrow(
      arrowOf[steroid],
      freeChannel[steroid],
      (side) => relativeFree(side, steroid),
      pathway && { pathway },
    ),
    storage(
      'storedSense',
      freeChannel[steroid],
      storedByTick(slot, ({ man }) => man.constant(hours) / HOURS_PER_DAY),
    ),
  ]);

/** An ear of the brain, 1 or 0 in the controls. */
export type Ear = { [K in keyof Controls]: K extends `hears${string}` ? K : never }[keyof Controls];

/** What an organ hears of a steroid through an arrow that may be cut. */
export const heard = (words: Vocabulary, sense: Sense, pathway: CuttablePathway, ear: Ear): Law =>
  words.product([
    words.cause('cut', ({ man }) => meanOf(man.hours, ({ controls }) => controls[ear]), {
      pathway,
    }),
    ...(sense.steroid === 'estradiol' ? [openReceptors] : []),
    sensed(words, sense, pathway),
  ]);

/** The same at a moment. */
export function heardAt({ man }: Side, moment: Moment, sense: Sense, ear: Ear): number {
  const open = sense.steroid === 'estradiol' ? man.slot(moment, 'estrogenReceptor.open') : 1;
  return man.slot(moment, sense.heard) * open * moment.controls[ear];
}
