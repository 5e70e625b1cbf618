/** The equations of hypothalamus and pituitary, as workers/organs has them. */
import {
  constant as c,
  cycle,
  exponential,
  larger,
  minus,
  over,
  power,
  product,
  sum,
  term as t,
} from './formula';
import type { Equation } from './equation';

const swing = sum(1, product(c('hypothalamus.diurnal'), cycle('02:24', 0.1)));
const freed = (site: 'pituitary.brakeE' | 'pituitary.FSH.brakeE') =>
  over(
    sum(1, c(`${site}.strength`)),
    sum(1, product(c(`${site}.strength`), power(t('heardAtPituitary'), c(`${site}.exponent`)))),
  );
/** What a steroid's brake on pulses leaves, which comes to an end: half of it is spent at `half`. */
const slowedBy = (
  strength: ReturnType<typeof c>,
  half: ReturnType<typeof power>,
  heard: ReturnType<typeof power>,
) =>
  over(
    sum(1, strength),
    sum(1, product(strength, over(product(sum(1, half), heard), sum(half, heard)))),
  );
const steepE = c('hypothalamus.brakeE.exponent');
const rate = over(t('averageRate'), c('hypothalamus.pulseRate'));
const squared = (of: ReturnType<typeof c>) => power(of, 2);
/** Synthesis that a pulse rate sustains, 1 at the reference rate. */
const synthesis = over(
  product(
    squared(t('averageRate')),
    sum(squared(c('hypothalamus.pulseRate')), squared(c('pituitary.synthesis.halfRate'))),
  ),
  product(
    squared(c('hypothalamus.pulseRate')),
    sum(squared(t('averageRate')), squared(c('pituitary.synthesis.halfRate'))),
  ),
);

export const hypothalamus: readonly Equation[] = [
  {
    id: 'pulseRate',
    left: 'pulseRate',
    right: product(t('ownGnRH'), c('hypothalamus.pulseRate'), t('brakeT'), t('brakeE'), swing),
    restsOnPump: true,
  },
  {
    id: 'brakeT',
    left: 'brakeT',
    right: slowedBy(c('hypothalamus.brakeT.strength'), c('hypothalamus.brakeT.half'), t('heardT')),
  },
  {
    id: 'brakeE',
    left: 'brakeE',
    right: product(
      slowedBy(
        c('hypothalamus.brakeE.strength'),
        power(c('hypothalamus.brakeE.half'), steepE),
        power(t('heardE'), steepE),
      ),
      over(
        sum(1, power(over(1, c('hypothalamus.bothSteroids.half')), 4)),
        sum(
          1,
          power(over(product(t('heardE'), t('heardT')), c('hypothalamus.bothSteroids.half')), 4),
        ),
      ),
    ),
  },
];

/** How far the fat a man carries slows the pituitary, under each hypothesis. */
const central = (hypothesis: 'A' | 'B') =>
  power(t('fatMass'), product(-1, c(`adipose.central.${hypothesis}`)));

const waits = (days: ReturnType<typeof c>, minutes: ReturnType<typeof c>) =>
  exponential(product(-1, over(days, minutes)));

/** The pituitary's equations; the brake of fat goes by the hypothesis in use. */
export const pituitary = (hypothesis: 'A' | 'B'): readonly Equation[] => [
  {
    id: 'fullBurst',
    left: 'fullBurst',
    right: product(
      ...[c('pituitary.burstMass'), t('brakeBursts'), t('synthesis'), t('capacity')],
      ...[t('central'), t('hearing')],
    ),
  },
  { id: 'synthesis', left: 'synthesis', right: synthesis },
  { id: 'central', left: 'central', right: central(hypothesis) },
  { id: 'brakeBursts', left: 'brakeBursts', right: freed('pituitary.brakeE') },
  {
    id: 'ready',
    right: product(
      t('fullBurst'),
      over(
        minus(1, waits(t('sinceBurst'), c('pituitary.refillMinutes'))),
        minus(1, waits(over(1440, c('hypothalamus.pulseRate')), c('pituitary.refillMinutes'))),
      ),
    ),
    unit: 'IU/L',
  },
  {
    id: 'capacity',
    left: 'capacity',
    right: power(
      larger(c('pituitary.capacity.floor'), product(rate, t('hearing'), t('brakeBursts'))),
      c('pituitary.capacity.exponent'),
    ),
    within: 'pituitary.capacity.days',
  },
  {
    id: 'FSH',
    left: 'FSH',
    right: product(
      c('pituitary.FSH.level'),
      power(
        product(rate, t('hearing'), t('synthesis'), t('capacity')),
        c('pituitary.FSH.gnrhExponent'),
      ),
      t('brakeInhibin'),
      freed('pituitary.FSH.brakeE'),
      t('central'),
    ),
    within: 'pituitary.FSH.hours',
  },
  {
    id: 'brakeInhibin',
    left: 'brakeInhibin',
    right: power(
      over(
        sum(1, c('pituitary.FSH.inhibinFloor')),
        sum(over(t('inhibinHeard'), c('testis.inhibinB.level')), c('pituitary.FSH.inhibinFloor')),
      ),
      c('pituitary.FSH.inhibinExponent'),
    ),
  },
];
