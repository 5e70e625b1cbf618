/** What gonadotropes have to answer with: how they hear GnRH, what pulses let them synthesise, how large they have grown. */
import { HOURS_PER_DAY } from '../contract/quantities';
import { power } from '../arithmetic';
import { centralBrake } from '../fat-mass';
import type { Controls } from '../organs/organ';
import { lawsOf, type Curve, type Law, type Measure } from './law';
import { meanOf } from './means';
import type { Moment } from './observe';
import type { Side } from './side';
import { storedByWatch } from './store';

const { arrow, cause, constants, curve, product, storage, sum } = lawsOf('pituitary');

// ── hearing ──

const doseHeard = ({ man }: Side, { pumpRate, pumpDose }: Readonly<Controls>): number => {
  if (pumpRate <= 0) return 1;
  const half = man.constant('pituitary.pump.halfDose');
  return (pumpDose * (1 + half)) / (pumpDose + half);
};
/** How strongly a pulse is heard at a moment. */
export const heardAt = (side: Side, { controls }: Moment): number =>
  controls.gnrhHeard * doseHeard(side, controls);
/** How strongly pulses are heard. */
export const hearing: readonly Law[] = [
  cause('gnrhAntagonist', ({ man }) => man.meanOverMoments(({ controls }) => controls.gnrhHeard)),
  cause('pumpDose', (side) =>
    side.man.meanOverMoments(({ controls }) => doseHeard(side, controls)),
  ),
];

/** What obesity takes beyond estradiol, at a moment. */
export const centralAt = ({ man }: Side): ((moment: Moment) => number) => {
  const brake = centralBrake(man.constant, man.scenario.subject);
  return ({ controls }) => brake(controls.bodyFat);
};
/** What obesity takes beyond estradiol. */
export const central: Law = arrow('centralBrake', 'bodyFat', (side) =>
  side.man.meanOverMoments(centralAt(side)),
);

// ── synthesis ──

/** Pulses as averaged over most of a day, over the reference rate. */
const averageRate: Law = product([
  constants(['hypothalamus.pulseRate'], ({ man }) => 1 / man.constant('hypothalamus.pulseRate')),
  sum([
    arrow(
      'pulseRate',
      'GnRHpulseRate',
      ({ man }) => meanOf(man.watches, (watch) => man.slot(watch, 'GnRHpulseRate')),
      { pathway: 'gnrh-pituitary' },
    ),
    storage(
      'storedPulses',
      'GnRHpulseRate',
      storedByWatch(
        'pituitary.averageRate',
        ({ man }) => man.constant('pituitary.synthesis.hours') / HOURS_PER_DAY,
      ),
    ),
  ]),
]);
/** The same at a moment. */
export const averageRateAt = ({ man }: Side, moment: Moment): number =>
  man.slot(moment, 'pituitary.averageRate') / man.constant('hypothalamus.pulseRate');

/** Synthesis that a rate sustains, 1 at the reference rate. */
export const synthesisOf: Curve['by'] = (relativeRate, { man: { constant } }) => {
  const half = constant('pituitary.synthesis.halfRate') / constant('hypothalamus.pulseRate');
  const squared = relativeRate * relativeRate;
  return (squared * (1 + half * half)) / (squared + half * half);
};
/** Synthesis needs pulses. */
export const synthesis: Law = product(
  [curve(averageRate, synthesisOf, ['pituitary.synthesis.halfRate', 'hypothalamus.pulseRate'])],
  { id: 'synthesis' },
);
/** Pulses over hours, as far as they are heard. */
export const drive: readonly Law[] = [averageRate, ...hearing];
export const driveAt = (side: Side, moment: Moment): number =>
  averageRateAt(side, moment) * heardAt(side, moment);

// ── size ──

const grown: Curve['by'] = (driven, { man: { constant } }) =>
  power(
    Math.max(constant('pituitary.capacity.floor'), driven),
    constant('pituitary.capacity.exponent'),
  );
const brakeAtWatch: Measure = ({ man }) =>
  meanOf(man.watches, (watch) => man.slot(watch, 'brakeEstradiolPituitary'));

/** Gonadotropes grow and shrink with their drive, over weeks. */
export const capacity: Law = product(
  [
    sum([
      product(
        [
          curve(
            product([
              ...drive,
              arrow('brakeEstradiolPituitary', 'brakeEstradiolPituitary', brakeAtWatch, {
                pathway: 'estradiol-pituitary',
              }),
            ]),
            grown,
            ['pituitary.capacity.floor', 'pituitary.capacity.exponent'],
          ),
        ],
        {
          mean: (side) =>
            meanOf(side.man.watches, (watch) =>
              grown(driveAt(side, watch) * side.man.slot(watch, 'brakeEstradiolPituitary'), side),
            ),
        },
      ),
      storage(
        'storedGonadotropes',
        'LH',
        storedByWatch('pituitary.capacity', ({ man }) => man.constant('pituitary.capacity.days')),
      ),
    ]),
  ],
  { id: 'gonadotropeCapacity' },
);
