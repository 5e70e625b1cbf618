/** At which levels the plate draws its lines: round figures in the reader's units, the same with and without a drug. */
import type { Units } from '../../rim/units';

/** What is mapped. */
export const drawn = ['estradiol', 'LH', 'testosterone', 'spermConcentration'] as const;
export type Drawn = (typeof drawn)[number];

const upTo = (most: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);

const si = {
  estradiol: upTo(200, 20),
  LH: upTo(14, 2),
  testosterone: upTo(50, 5),
  spermConcentration: upTo(80, 10),
} as const satisfies Record<Drawn, readonly number[]>;
const conventional = { ...si, estradiol: upTo(55, 5), testosterone: upTo(1500, 150) };

/** The heights of a quantity's lines, the lowest first. */
export const heightsOf = (quantity: Drawn, units: Units): readonly number[] =>
  (units === 'si' ? si : conventional)[quantity];
