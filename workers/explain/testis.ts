/** Why so much testosterone enters blood: what the testes secrete, what comes from elsewhere in the body, and from outside. */
import { cosTurns } from '../arithmetic';
import { hourOfDay, TICK } from '../contract/quantities';
import { depotLaws, testosteroneDepots } from './drugs';
import { lawsOf, type Law, type Measure } from './law';
import { leydigOutput, outputs } from './leydig';
import { byTick, meanOf, meanWhere, times } from './means';
import type { Observation } from './observation';
import type { Moment } from './observe';

const { arrow, cause, constants, product, sum } = lawsOf('testis');
/** 08:00, when secretion is highest, as a share of the day. */
const HIGHEST = 8 / 24;
const productionConstants = [
  'testis.testosterone.production',
  'testis.testosterone.adrenalShare',
] as const;

const elsewhere: Measure = ({ man: { constant } }) =>
  constant('testis.testosterone.production') * constant('testis.testosterone.adrenalShare');
const ofTestes: Measure = (side) =>
  side.man.constant('testis.testosterone.production') - elsewhere(side);
/** How the hour of the day scales secretion. */
const clock = ({ constant }: Observation, { tick }: Moment): number =>
  1 + constant('testis.testosterone.diurnal') * cosTurns(hourOfDay(tick) * TICK - HIGHEST);

const clocks = byTick(({ man }, moment) => clock(man, moment));
const unblocked = byTick((_, { controls }) => controls.steroidogenesis);
const infused = byTick((_, { controls }) => controls.testosteroneInfusion);

/** Testosterone that enters blood while its level is free, nmol/d, by where it comes from. */
export const testosteroneMade: readonly Law[] = [
  product([constants(productionConstants, ofTestes), leydigOutput], {
    id: 'testicularTestosterone',
    pathway: 'testosterone-blood',
    mean: (side) =>
      ofTestes(side) * meanWhere(side.free.testosterone, times(clocks(side), outputs(side))),
  }),
  product(
    [
      constants(productionConstants, elsewhere),
      cause('steroidogenesisBlock', (side) => meanWhere(side.free.testosterone, unblocked(side))),
    ],
    { id: 'adrenalTestosterone' },
  ),
  cause('exogenousTestosterone', (side) => meanWhere(side.free.testosterone, infused(side))),
  ...depotLaws,
];

/** What the testes secrete, as it is kept on the hour. */
export const testosteroneSecretion: Law = product(
  [
    constants(productionConstants, ofTestes),
    arrow(
      'testosteroneInside',
      'intratesticularTestosterone',
      ({ man }) => man.mean('intratesticularTestosterone') / man.constant('testis.intratesticular'),
    ),
  ],
  {
    mean: (side) => {
      const { man } = side;
      const perLevel = ofTestes(side) / man.constant('testis.intratesticular');
      return meanOf(
        man.hours,
        (at) => perLevel * clock(man, at) * man.slot(at, 'intratesticularTestosterone'),
      );
    },
  },
);

/** Testosterone from outside, as it is kept on the hour. */
export const testosteroneFromOutside: Law = sum([
  cause('exogenousTestosterone', ({ man }) =>
    meanOf(man.hours, ({ controls }) => controls.testosteroneInfusion),
  ),
  ...testosteroneDepots,
]);
