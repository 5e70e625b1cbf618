/** Every LH burst of a span, computed again from what it was made of. */
import { decay, exp, ln, normalQuantile } from '../arithmetic';
import type { Constant } from '../contract/constants';
import { LN2, MINUTES_PER_DAY, TICK } from '../contract/quantities';
import { draw, streams } from '../random';
import { leftByEstradiolAt } from './brakes';
import { averageRateAt, centralAt, heardAt, synthesisOf } from './gonadotropes';
import { meanOf } from './means';
import { once, type Side } from './side';

interface Burst {
  /** Of the store that is full after the usual interval. */
  readonly refill: number;
  /** As drawn: 1 on the mean. */
  readonly luck: number;
  /** All that it adds to the mean of LH, IU/L. */
  readonly adds: number;
}

const refilled = (constant: Constant, days: number): number => {
  const refillDays = constant('pituitary.refillMinutes') / MINUTES_PER_DAY;
  const usual = 1 / constant('hypothalamus.pulseRate');
  return (1 - exp(-days / refillDays)) / (1 - exp(-usual / refillDays));
};

/** The two ways in which LH leaves: the share of a burst that takes it, and its rate, 1/d. */
export function waysOut(constant: Constant) {
  const rate = (minutes: number): number => (LN2 * MINUTES_PER_DAY) / minutes;
  const fast = constant('pituitary.LH.fastShare');
  return [
    { slot: 'pituitary.LHfast', share: fast, rate: rate(constant('pituitary.LH.fastMinutes')) },
    { slot: 'pituitary.LHslow', share: 1 - fast, rate: rate(constant('pituitary.LH.slowMinutes')) },
  ] as const;
}

/** Every burst of the span, in order. */
export const bursts = once((side): readonly Burst[] => {
  const { man } = side;
  const { constant } = man;
  const [first] = man.moments;
  const noise = constant('pituitary.burstNoise');
  const sigma = Math.sqrt(ln(1 + noise * noise));
  const central = centralAt(side);
  let last = man.slot(first, 'pituitary.lastBurst');
  const before = man.slot(first, 'pituitary.bursts');
  return man.pulses().map(({ tick, due }, index) => {
    const at = man.momentAt(tick);
    const now = (tick + due) * TICK;
    const refill = refilled(constant, now - last);
    last = now;
    const chance = draw(man.scenario.seed, streams.burst, before + index);
    const luck = exp(sigma * normalQuantile(chance) - (sigma * sigma) / 2);
    const full =
      constant('pituitary.burstMass') *
      leftByEstradiolAt('bursts', side, at) *
      synthesisOf(averageRateAt(side, at), side) *
      man.slot(at, 'pituitary.capacity') *
      central(at) *
      heardAt(side, at);
    // what is left of it at the end of its step, and at the end of every step from there on
    const stays = waysOut(constant).reduce(
      (sum, { share, rate }) =>
        sum + (share * decay(rate * (1 - due) * TICK)) / (1 - decay(rate * TICK)),
      0,
    );
    return { refill, luck, adds: (full * refill * luck * stays) / man.ticks };
  });
});

/** The mean of something of each burst; 1 where there is none. */
export const meanBurst =
  (read: (burst: Burst) => number) =>
  (side: Side): number =>
    bursts(side).length === 0 ? 1 : meanOf(bursts(side), read);
