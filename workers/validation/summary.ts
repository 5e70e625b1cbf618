/** The misses in a few numbers: median and 90th percentile of the fold error, fitted and predicted apart. */
import { exp, ln } from '../arithmetic';
import type { Comparison } from './comparisons';

export interface Spread {
  /** Published numbers, arms and studies they are of. */
  readonly numbers: number;
  readonly arms: number;
  readonly studies: number;
  readonly median: number;
  readonly ninetieth: number;
  /** The same over arms, each by the geometric mean of its numbers' fold errors. */
  readonly medianOfArms: number;
  readonly ninetiethOfArms: number;
}

export interface Summary {
  readonly fitted: Spread;
  readonly predicted: Spread;
  readonly directions: { readonly agree: number; readonly of: number };
}

/** The share-th quantile, linear between the two values it falls between; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const lower = sorted[Math.floor(position)] ?? NaN;
  const upper = sorted[Math.ceil(position)] ?? NaN;
  const between = position - Math.floor(position);
  return between === 0 ? lower : lower * (1 - between) + upper * between;
}

function geometricMean(folds: readonly number[]): number {
  if (folds.some((fold) => !Number.isFinite(fold))) return Infinity;
  return exp(folds.reduce((sum, fold) => sum + ln(fold), 0) / folds.length);
}

/** The fold error of each arm: the geometric mean over its numbers. */
export function missByArm(comparisons: readonly Comparison[]): ReadonlyMap<string, number> {
  const folds = new Map<string, number[]>();
  for (const { arm, fold } of comparisons) {
    if (fold !== null) folds.set(arm, [...(folds.get(arm) ?? []), fold]);
  }
  return new Map([...folds].map(([arm, all]) => [arm, geometricMean(all)]));
}

function spreadOf(comparisons: readonly Comparison[]): Spread {
  const folds = comparisons.flatMap(({ fold }) => fold ?? []);
  const arms = [...missByArm(comparisons).values()];
  return {
    numbers: folds.length,
    arms: arms.length,
    studies: new Set(comparisons.map(({ study }) => study)).size,
    median: quantile(folds, 0.5),
    ninetieth: quantile(folds, 0.9),
    medianOfArms: quantile(arms, 0.5),
    ninetiethOfArms: quantile(arms, 0.9),
  };
}

/** Sums up a validation. */
export function summaryOf(comparisons: readonly Comparison[]): Summary {
  const numbers = comparisons.filter(({ fold }) => fold !== null);
  const directions = comparisons.filter(({ agrees }) => agrees !== null);
  return {
    fitted: spreadOf(numbers.filter(({ fitted }) => fitted)),
    predicted: spreadOf(numbers.filter(({ fitted }) => !fitted)),
    directions: {
      agree: directions.filter(({ agrees }) => agrees).length,
      of: directions.length,
    },
  };
}
