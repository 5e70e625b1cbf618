/** What each mechanism earns: how much worse the trials are met without it, and which. */
import { exp, ln } from '../arithmetic';
import type { Arm } from './arms';
import type { Changed } from './living';
import { mechanisms } from './mechanisms';
import type { VirtualMan } from './men';
import { toBeFitted, wholeOf, worsenedBy, type Worsening } from './miss';

export interface Earned {
  readonly mechanism: string;
  /** Geometric mean over arms of the fold error without it, over that with it. */
  readonly worse: number;
  /** Arms that grow worse, and better, by more than a twentieth. */
  readonly harmed: readonly Worsening[];
  readonly helped: readonly Worsening[];
}

const FELT = 1.05;
const NO_BODY = 100;

/** A mechanism without which there is no body, or no ratio, counts as a hundredfold. */
function meanRatio(arms: readonly Worsening[]): number {
  const counted = arms.filter(({ whole }) => Number.isFinite(whole));
  const sum = counted.reduce(
    (total, { whole, ablated }) => total + ln(Number.isFinite(ablated) ? ablated / whole : NO_BODY),
    0,
  );
  return exp(sum / counted.length);
}

/** Every mechanism, the one that earns most first. */
export function ablationsOf(
  arms: readonly Arm[],
  men: readonly VirtualMan[],
  changed: Changed,
): Earned[] {
  if (toBeFitted(arms).length === 0) throw new Error('none of these arms is fitted');
  const whole = wholeOf(arms, men, changed);
  return Object.entries(mechanisms)
    .map(([mechanism, ablation]): Earned => {
      const moved = worsenedBy(ablation, arms, men, changed, whole);
      return {
        mechanism,
        worse: meanRatio(moved),
        harmed: moved.filter(({ whole, ablated }) => ablated > whole * FELT),
        helped: moved.filter(({ whole, ablated }) => ablated < whole / FELT).reverse(),
      };
    })
    .sort((a, b) => b.worse - a.worse);
}
