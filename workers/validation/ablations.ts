/** What each mechanism earns: how much worse the trials are met without it, and which. */
import { exp, ln } from '../arithmetic';
import type { Arm } from './arms';
import { mechanisms } from './mechanisms';
import type { VirtualMan } from './men';
import { worsenedBy, type Worsening } from './miss';

export interface Earned {
  readonly mechanism: string;
  /** Geometric mean over arms of the fold error without it, over that with it. */
  readonly worse: number;
  /** Arms that grow worse, and better, by more than a twentieth. */
  readonly harmed: readonly Worsening[];
  readonly helped: readonly Worsening[];
}

const FELT = 1.05;

/** A mechanism without which there is no body is worth everything. */
function meanRatio(arms: readonly Worsening[]): number {
  const sum = arms.reduce((total, { whole, ablated }) => {
    if (!Number.isFinite(whole)) return total;
    return total + ln(Number.isFinite(ablated) ? ablated / whole : 100);
  }, 0);
  return exp(sum / arms.length);
}

/** Every mechanism, the one that earns most first. */
export function ablationsOf(arms: readonly Arm[], men: readonly VirtualMan[]): Earned[] {
  return Object.entries(mechanisms)
    .map(([mechanism, ablation]): Earned => {
      const moved = worsenedBy(ablation, arms, men);
      return {
        mechanism,
        worse: meanRatio(moved),
        harmed: moved.filter(({ whole, ablated }) => ablated > whole * FELT),
        helped: moved.filter(({ whole, ablated }) => ablated < whole / FELT).reverse(),
      };
    })
    .sort((a, b) => b.worse - a.worse);
}
