/** Which constants the calibration may move, and the road between them and the plain numbers that a search walks in. */
import { exp, ln } from '../arithmetic';
import { constants, type ParameterId } from '../contract/constants';
import type { Changed } from '../validation/living';

/** Fitted constants that these trials can tell apart. Others marked *fitted* were set by hand to one study each: paces, floors, germ cells, bone. */
export const free = [
  'pituitary.burstMass',
  'testis.gain',
  'adipose.gain',
  'hypothalamus.brakeT.strength',
  'hypothalamus.brakeT.half',
  'hypothalamus.brakeE.strength',
  'hypothalamus.brakeE.exponent',
  'hypothalamus.brakeE.half',
  'hypothalamus.bothSteroids.half',
  'pituitary.brakeE.strength',
  'pituitary.brakeE.exponent',
  'pituitary.brakeE.hours',
  'pituitary.refillMinutes',
  'pituitary.synthesis.halfRate',
  'pituitary.capacity.exponent',
  'pituitary.capacity.days',
  'pituitary.FSH.gnrhExponent',
  'pituitary.FSH.inhibinExponent',
  'pituitary.FSH.brakeE.strength',
  'pituitary.FSH.brakeE.exponent',
  'testis.LH.half',
  'testis.LH.trophicExponent',
  'testis.LH.trophicDays',
  'testis.LH.deafening',
  'testis.testosterone.adrenalShare',
  'testis.aromatase.trophicExponent',
  'adipose.testisProtection',
  'adipose.fatSlope.A',
  'adipose.central.A',
  'adipose.adrenalShare',
  'blood.SHBG.fatExponent',
  'blood.SHBG.estradiolExponent',
  'blood.SHBG.testosteroneExponent',
  'blood.tissueHours',
] as const satisfies readonly ParameterId[];

/** Constants at a point: each is its present value times e^x, and never leaves its range. */
export function changedAt(x: readonly number[]): Changed {
  const changed: Partial<Record<ParameterId, number>> = {};
  free.forEach((id, at) => {
    const { value, low, high } = constants[id];
    changed[id] = Math.min(high, Math.max(low, value * exp(x[at] ?? 0)));
  });
  return changed;
}

/** The point as it is lived: no constant beyond its range. */
export const within = (x: readonly number[]): number[] =>
  free.map((id, at) => {
    const { value, low, high } = constants[id];
    return Math.min(ln(high / value), Math.max(ln(low / value), x[at] ?? 0));
  });

/** How far a point lies beyond the ranges, as a cost, so that the search turns back. */
export const beyond = (x: readonly number[]): number =>
  free.reduce((sum, id, at) => {
    const { value, low, high } = constants[id];
    const wanted = ln(value) + (x[at] ?? 0);
    const over = Math.max(0, ln(low) - wanted, wanted - ln(high));
    return sum + 5 * over * over;
  }, 0);
