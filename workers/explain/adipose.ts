/** Why so much estradiol is made: in fat from circulating androgen, in the testis from its own, and what comes from outside. */
import type { WholeId } from '../contract/explanation';
import { lawOfFat } from '../fat-mass';
import { open, openAt, openInTestisAt, openInTestisByTick, outputAt } from './aromatase';
import { lawsOf, type Law, type Measure } from './law';
import { leydigOutput, outputs, trophicAromatase } from './leydig';
import { byTick, mean, meanOf, meanWhere, times } from './means';
import type { Moment } from './observe';
import { relativeFree, relativeFreeByTick } from './reference';
import { once, type Side } from './side';

const fat = lawsOf('adipose');
const testis = lawsOf('testis');

const perDay: Measure = ({ man: { constant } }) =>
  constant('adipose.estradiol.production') * constant('adipose.gain');
const testisShare: Measure = ({ man }) => man.constant('adipose.testisShare');
const adrenalShare: Measure = ({ man }) => man.constant('adipose.adrenalShare');
const testosteroneShare: Measure = (side) => 1 - testisShare(side) - adrenalShare(side);
const gene: Measure = ({ man }) => man.scenario.subject.cyp19a1;

// ── in fat ──

/** How body fat scales the aromatase, under the man's hypothesis. */
function ofFat({ man: { constant, scenario } }: Side): (moment: Moment) => number {
  const slope = constant(`adipose.fatSlope.${scenario.subject.adiposityHypothesis}`);
  const law = lawOfFat((fatMass) => 1 - slope + slope * fatMass);
  return ({ controls }) => law(controls.bodyFat);
}
const inFat = byTick((side, moment) => ofFat(side)(moment));
const unblocked = byTick((_, { controls }) => controls.steroidogenesis);

/** Androgen for the enzyme: free testosterone and the adrenal's, in shares of the reference man's estradiol. */
const androgens = once((side) => {
  const [ofTestosterone, ofAdrenal] = [testosteroneShare(side), adrenalShare(side)];
  const left = unblocked(side);
  return relativeFreeByTick(side, 'testosterone').map(
    (free, index) => ofTestosterone * free + ofAdrenal * (left[index] ?? NaN),
  );
});
const androgen: Law = fat.sum([
  fat.product([
    fat.constants(['adipose.testisShare', 'adipose.adrenalShare'], testosteroneShare),
    fat.arrow('substrate', 'freeTestosterone', (side) => relativeFree(side, 'testosterone'), {
      pathway: 'testosterone-aromatase',
    }),
  ]),
  fat.product(
    [
      fat.constants(['adipose.adrenalShare'], adrenalShare),
      fat.cause('steroidogenesisBlock', (side) => mean(unblocked(side))),
    ],
    { id: 'adrenalAndrogen' },
  ),
]);

const madeInFat = (whole: Measure, id?: WholeId): Law =>
  fat.product(
    [
      fat.constants(['adipose.estradiol.production', 'adipose.gain'], perDay),
      fat.cause('cyp19a1', gene),
      fat.arrow('fatAromatase', 'bodyFat', (side) => mean(inFat(side))),
      fat.arrow('aromataseActivity', 'aromataseActivity', (side) => mean(open(side))),
      androgen,
    ],
    { ...(id && { id }), mean: (side) => perDay(side) * gene(side) * whole(side) },
  );

/** What fat makes, nmol/d, as it is kept on the hour. */
export const estradiolFromFat: Law = madeInFat((side) => {
  const { man } = side;
  const scaled = ofFat(side);
  const [ofTestosterone, ofAdrenal] = [testosteroneShare(side), adrenalShare(side)];
  return meanOf(man.hours, (hour) => {
    const free = man.slot(hour, 'blood.relativeFreeTestosterone');
    const substrate = ofTestosterone * free + ofAdrenal * hour.controls.steroidogenesis;
    return openAt(side, hour) * scaled(hour) * substrate;
  });
});

// ── in the testis ──

const aromataseInTestis = byTick(({ man }, moment) => man.slot(moment, 'testis.aromatase'));

const madeInTestis = (whole: Measure, id?: WholeId): Law =>
  testis.product(
    [
      testis.constants(
        ['adipose.estradiol.production', 'adipose.gain', 'adipose.testisShare'],
        (side) => perDay(side) * testisShare(side),
      ),
      testis.cause('cyp19a1', gene),
      testis.arrow('testicularAromataseActivity', 'testicularAromataseActivity', (side) =>
        mean(openInTestisByTick(side)),
      ),
      leydigOutput,
      trophicAromatase,
    ],
    {
      ...(id && { id }),
      pathway: 'estradiol-testis',
      mean: (side) => perDay(side) * testisShare(side) * gene(side) * whole(side),
    },
  );

/** What the testis makes, nmol/d, as it is kept on the hour. */
export const estradiolFromTestis: Law = madeInTestis((side) =>
  meanOf(
    side.man.hours,
    (hour) =>
      openInTestisAt(side, hour) * outputAt(side, hour) * side.man.slot(hour, 'testis.aromatase'),
  ),
);

// ── in all ──

const infused = byTick((_, { controls }) => controls.estradiolInfusion);
const patches = byTick((_, { controls }) => controls.estradiolPatches);

/** Estradiol that enters blood while its level is free, nmol/d, by where it comes from. */
export const estradiolMade: readonly Law[] = [
  madeInFat(
    (side) => meanWhere(side.free.estradiol, times(open(side), inFat(side), androgens(side))),
    'estradiolFromFat',
  ),
  madeInTestis(
    (side) =>
      meanWhere(
        side.free.estradiol,
        times(openInTestisByTick(side), outputs(side), aromataseInTestis(side)),
      ),
    'estradiolFromTestis',
  ),
  fat.cause('exogenousEstradiol', (side) => meanWhere(side.free.estradiol, infused(side))),
  fat.cause('estradiolPatchDose', (side) => meanWhere(side.free.estradiol, patches(side))),
];

/** Body fat: the man he is, and how far his weight has changed. */
export const bodyFat: Law = fat.product([
  fat.cause('bodyFat', ({ man }) => man.scenario.subject.bodyFat),
  fat.cause(
    'weightChange',
    ({ man }) =>
      meanOf(man.hours, ({ controls }) => controls.bodyFat) / man.scenario.subject.bodyFat,
  ),
]);
