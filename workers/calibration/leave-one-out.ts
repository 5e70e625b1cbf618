/** Leave one study out: the constants fitted anew without it, and then what they say of it. */
import { exp } from '../arithmetic';
import type { Weighed } from './cost';
import { atRest, stepFrom, type Fit } from './gauss-newton';

/** A study's fold errors: with it among what is fitted, and without it. */
export interface LeftOut {
  readonly study: string;
  readonly fitted: readonly number[];
  readonly predicted: readonly number[];
}

const foldsOf = (misses: readonly Weighed[]): number[] =>
  misses.map(({ miss }) => exp(Math.abs(miss)));

/** Every study left out in turn, by one damped step from where the whole fit rests; what is left out is then lived, not extrapolated. */
export function leaveOneOut(fit: Fit, told: (line: string) => void): LeftOut[] {
  const rest = atRest(fit, told);
  const studies = [...new Set(rest.misses.flatMap(({ study }) => study ?? []))];
  return studies.map((study) => {
    const without = stepFrom(fit, rest, rest.damping, (one) => one.study !== study);
    return {
      study,
      fitted: foldsOf(rest.misses.filter((one) => one.study === study)),
      predicted: foldsOf(fit.missesAt(without, study)),
    };
  });
}
