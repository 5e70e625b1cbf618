/** Why pulses are as frequent as they are: a generator under two brakes, or a pump in its place. */
import { power } from '../arithmetic';
import { leftByEstradiol, leftByEstradiolAt } from './brakes';
import { lawsOf, type Curve, type Law, type Measure } from './law';
import { meanOf } from './means';
import type { Moment } from './observe';
import { heard, heardAt, senses } from './sensing';
import type { Side } from './side';

const words = lawsOf('hypothalamus');
const { arrow, cause, constants, curve, product, sum } = words;

const leftByTestosterone: Curve['by'] = (level, { man: { constant } }) => {
  const strength = constant('hypothalamus.brakeT.strength');
  const half = constant('hypothalamus.brakeT.half');
  return (1 + strength) / (1 + (strength * (1 + half) * level) / (half + level));
};
const testosterone = heard(
  words,
  senses.testosterone,
  'testosterone-hypothalamus',
  'hearsTestosteroneAtHypothalamus',
);
/** Testosterone's brake on the generator. */
export const brakeTestosteroneHypothalamus: Law = product(
  [
    curve(testosterone, leftByTestosterone, [
      'hypothalamus.brakeT.strength',
      'hypothalamus.brakeT.half',
    ]),
  ],
  {
    mean: (side) =>
      meanOf(side.man.hours, (hour) =>
        leftByTestosterone(
          heardAt(side, hour, senses.testosterone, 'hearsTestosteroneAtHypothalamus'),
          side,
        ),
      ),
  },
);

const leftByBoth: Curve['by'] = (together, { man: { constant } }) => {
  const perHalf = 1 / constant('hypothalamus.bothSteroids.half');
  return (1 + power(perHalf, 4)) / (1 + power(together * perHalf, 4));
};
const estradiol = heard(
  words,
  senses.estradiol,
  'estradiol-hypothalamus',
  'hearsEstradiolAtHypothalamus',
);
/** Estradiol's brake on the generator, which bites harder where testosterone is high, too. */
export const brakeEstradiolHypothalamus: Law = product(
  [
    leftByEstradiol(words, 'pulses'),
    curve(product([testosterone, estradiol]), leftByBoth, ['hypothalamus.bothSteroids.half']),
  ],
  {
    mean: (side) =>
      meanOf(
        side.man.hours,
        (hour) =>
          leftByEstradiolAt('pulses', side, hour) *
          leftByBoth(
            heardAt(side, hour, senses.testosterone, 'hearsTestosteroneAtHypothalamus') *
              heardAt(side, hour, senses.estradiol, 'hearsEstradiolAtHypothalamus'),
            side,
          ),
      ),
  },
);

/** Sums over hours in which both men's pulses are their own, or in which one is on a pump, over all hours. */
const overHours =
  (own: 0 | 1, read: (side: Side, hour: Moment) => number): Measure =>
  (side) =>
    meanOf(side.man.hours, (hour, index) => (side.ownPulses[index] === own ? read(side, hour) : 0));
const share = overHours(1, () => 1);
/** Means over the hours of own pulses. */
const whileOwn =
  (id: string): Measure =>
  (side) =>
    overHours(1, ({ man }, hour) => man.slot(hour, id))(side) / share(side);
const rate = (own: 0 | 1): Measure =>
  overHours(own, ({ man }, hour) => man.slot(hour, 'GnRHpulseRate'));

/** GnRH pulses in a day. */
export const pulseRate: Law = sum([
  cause('gnrhPump', rate(0)),
  product(
    [
      constants([], share),
      cause('endogenousGnRH', ({ man }) => (man.scenario.subject.endogenousGnRH ? 1 : 0)),
      constants(['hypothalamus.pulseRate'], ({ man }) => man.constant('hypothalamus.pulseRate')),
      arrow(
        'brakeTestosteroneHypothalamus',
        'brakeTestosteroneHypothalamus',
        whileOwn('brakeTestosteroneHypothalamus'),
        { pathway: 'testosterone-hypothalamus' },
      ),
      arrow(
        'brakeEstradiolHypothalamus',
        'brakeEstradiolHypothalamus',
        whileOwn('brakeEstradiolHypothalamus'),
        { pathway: 'estradiol-hypothalamus' },
      ),
    ],
    { mean: rate(1) },
  ),
]);
