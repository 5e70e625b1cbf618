/** How an organ hears a steroid: free hormone in blood, smoothed over hours, as far as the arrow is not cut. */
import { HOURS_PER_DAY } from '../contract/quantities';
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

/** What tissues sense of a steroid: blood's level, and what they still remember of its past. */
export const sensed = (
  { arrow, storage, sum }: Vocabulary,
  steroid: Steroid,
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
      storedByTick(
        `tissue.${steroid}`,
        ({ man }) => man.constant('blood.tissueHours') / HOURS_PER_DAY,
      ),
    ),
  ]);

/** An ear of the brain, 1 or 0 in the controls. */
export type Ear = { [K in keyof Controls]: K extends `hears${string}` ? K : never }[keyof Controls];

/** What an organ hears of a steroid through an arrow that may be cut. */
export const heard = (
  words: Vocabulary,
  steroid: Steroid,
  pathway: CuttablePathway,
  ear: Ear,
): Law =>
  words.product([
    words.cause('cut', ({ man }) => meanOf(man.hours, ({ controls }) => controls[ear]), {
      pathway,
    }),
    ...(steroid === 'estradiol' ? [openReceptors] : []),
    sensed(words, steroid, pathway),
  ]);

/** The same at a moment. */
export function heardAt({ man }: Side, moment: Moment, steroid: Steroid, ear: Ear): number {
  const open = steroid === 'estradiol' ? man.slot(moment, 'estrogenReceptor.open') : 1;
  return man.slot(moment, `heard.${steroid}`) * open * moment.controls[ear];
}
