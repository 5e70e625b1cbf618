/** Why Leydig cells put out what they do: LH as it comes, what weeks of it have kept up, and what is done to them. */
import { decay, power } from '../arithmetic';
import type { Constant } from '../contract/constants';
import { MINUTES_PER_DAY, TICK } from '../contract/quantities';
import { equivalents, equivalentsByTick } from './drugs';
import { lawsOf, type Curve, type Law, type Measure } from './law';
import { byTick, mean, times } from './means';
import type { Observation } from './observation';
import type { Moment } from './observe';
import { once } from './side';
import { storedByTick } from './store';

const { arrow, cause, constants, curve, product, storage, sum } = lawsOf('testis');

const meanLH: Measure = ({ man }) => man.mean('LH');

/** LH of the last weeks, and what was taken for it. */
const fortnight: Law = sum([
  arrow('trophicLH', 'LH', meanLH, { pathway: 'lh-leydig' }),
  ...equivalents,
  storage(
    'storedLeydigCells',
    'LH',
    storedByTick('testis.LHfortnight', ({ man }) => man.constant('testis.LH.trophicDays')),
  ),
]);

const relative = (lh: number, constant: Constant): number =>
  Math.max(constant('testis.LH.trophicFloor'), lh / constant('testis.LH.reference'));
/** What is left of their hearing after weeks of LH, over the reference man's. */
const hearing: Curve['by'] = (lh, { man: { constant } }) => {
  const half = constant('testis.LH.deafening');
  const deafened = relative(lh, constant) / half;
  return (1 + 1 / (half * half)) / (1 + deafened * deafened);
};
/** Leydig cells as weeks of LH have left or made them. */
const grown: Curve['by'] = (lh, side) =>
  power(relative(lh, side.man.constant), side.man.constant('testis.LH.trophicExponent')) *
  hearing(lh, side);
const leydigCells = curve(fortnight, grown, [
  'testis.LH.trophicExponent',
  'testis.LH.deafening',
  'testis.LH.trophicFloor',
  'testis.LH.reference',
]);
/** Leydig capacity. */
const capacity: Law = product([leydigCells], {
  id: 'leydigCapacity',
  mean: ({ man }) => man.meanOverMoments((at) => man.slot(at, 'testis.leydigCapacity')),
});
const aromatase = curve(
  fortnight,
  (lh, { man: { constant } }) =>
    power(relative(lh, constant), constant('testis.aromatase.trophicExponent')),
  ['testis.aromatase.trophicExponent', 'testis.LH.trophicFloor', 'testis.LH.reference'],
);
/** The aromatase in them, the same way. */
export const trophicAromatase: Law = product([aromatase], {
  id: 'testicularAromatase',
  mean: ({ man }) => man.meanOverMoments((at) => man.slot(at, 'testis.aromatase')),
});

/** The acute answer to LH; to bursts it is smaller than to the same LH spread evenly. */
const answer: Curve['by'] = (lh, { man }) => lh / (lh + man.constant('testis.LH.half'));
/** The same by tick, of LH as it is heard after a lag. */
const answers = once((side): Float64Array => {
  const { man } = side;
  const keep = decay((MINUTES_PER_DAY / man.constant('testis.LH.lagMinutes')) * TICK);
  const lh = man.series('LH');
  const taken = equivalentsByTick(side);
  const by = new Float64Array(man.ticks);
  let heard = 0;
  let last: Moment | undefined;
  man.eachTick((index, moment) => {
    if (moment !== last) heard = man.slot(moment, 'testis.LHheard');
    last = moment;
    by[index] = answer(heard, side);
    heard = heard * keep + ((lh[index] ?? NaN) + (taken[index] ?? NaN)) * (1 - keep);
  });
  return by;
});
const acute: Law = product(
  [
    curve(sum([arrow('acuteLH', 'LH', meanLH, { pathway: 'lh-leydig' }), ...equivalents]), answer, [
      'testis.LH.half',
    ]),
  ],
  { mean: (side) => mean(answers(side)), rest: 'pulsatility' },
);

/** Output at the largest LH, nothing else being changed. */
function largest({ constant }: Observation): number {
  const reference = constant('testis.LH.reference');
  return (constant('testis.gain') * (reference + constant('testis.LH.half'))) / reference;
}
const able = byTick(
  ({ man }, moment) =>
    largest(man) *
    man.scenario.subject.leydigReserve *
    man.slot(moment, 'testis.leydigCapacity') *
    moment.controls.steroidogenesis *
    moment.controls.testes,
);

/** Leydig output by tick, 1 in the reference man. */
export const outputs = once((side) => times(able(side), answers(side)));
/** Its mean. */
export const meanOutput: Measure = (side) => mean(outputs(side));

/** Leydig output. */
export const leydigOutput: Law = product(
  [
    constants(['testis.gain', 'testis.LH.reference', 'testis.LH.half'], ({ man }) => largest(man)),
    cause('leydigReserve', ({ man }) => man.scenario.subject.leydigReserve),
    cause('steroidogenesisBlock', ({ man }) =>
      man.meanOverMoments(({ controls }) => controls.steroidogenesis),
    ),
    cause('orchidectomy', ({ man }) => man.meanOverMoments(({ controls }) => controls.testes)),
    capacity,
    acute,
  ],
  { id: 'leydigOutput', mean: meanOutput },
);

/** Testosterone inside the testis. */
export const testosteroneInside: Law = product([
  constants(['testis.intratesticular'], ({ man }) => man.constant('testis.intratesticular')),
  leydigOutput,
]);
