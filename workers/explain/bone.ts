/** Why spine density has moved: what is gained by the year, less what days without enough estradiol have cost. */
import { TICK } from '../contract/quantities';
import { lawsOf, type Law, type Measure } from './law';
import { meanOf } from './means';

const { arrow, constants, sum } = lawsOf('bone');
const DAYS_PER_YEAR = 365.25;

/** Gained since day 0, %, estradiol being enough. */
const gained: Measure = ({ man }) =>
  (man.constant('bone.gain') * meanOf(man.watches, ({ tick }) => tick * TICK)) / DAYS_PER_YEAR;

/** Change of spine density since day 0. A sum, whose parts add: it may be nothing, or negative. */
export const spineBMDchangePct: Law = sum([
  constants(['bone.gain'], gained),
  // a state that only sums up remembers every day: what it lost is what it lacks
  arrow('estradiolLack', 'estradiol', (side) => side.man.mean('spineBMDchangePct') - gained(side), {
    pathway: 'estradiol-bone',
    constants: ['bone.loss', 'bone.threshold'],
  }),
]);
