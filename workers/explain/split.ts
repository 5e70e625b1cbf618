/**
 * Splits a change among the factors of a law, exactly: logarithmic-mean Divisia. In a product each factor has the logarithm of its own
 * ratio; in a sum each term weighs as its logarithmic mean over that of the sum; along a curve, as the curve is steep.
 */
import { exp, ln } from '../arithmetic';
import type { Curve, Leaf } from './law';
import type { Valued } from './evaluate';

/** A factor's part of a change: of its logarithm, or of a difference. */
export interface Portion {
  readonly of: Valued;
  readonly amount: number;
  readonly parts: readonly Portion[];
}

type Two = Pick<Valued, 'value' | 'against'>;
const bothPositive = ({ value, against }: Two): boolean => value > 0 && against > 0;
const logRatio = ({ value, against }: Two): number => ln(value / against);

/** (a − b)/ln(a/b), the mean of a sum's terms whose weights add up; near a = b the half sum, which it then is to ten digits. */
function logarithmicMean({ value, against }: Two): number {
  const ratio = value / against;
  if (Math.abs(ratio - 1) < 1e-4) return (value + against) / 2;
  return (value - against) / ln(ratio);
}

const portion = (of: Valued, parts: readonly Portion[]): Portion => ({
  of,
  amount: parts.reduce((sum, { amount }) => sum + amount, 0),
  parts,
});

/** Weighs the logarithm of a factor's ratio, and shares it among its parts. Both of its values are above zero. */
export function split(of: Valued, weight: number): Portion {
  switch (of.law.kind) {
    case 'leaf':
      return { of, amount: weight * logRatio(of), parts: [] };
    case 'product':
    case 'earlier':
      return portion(
        of,
        of.parts.map((part) => split(part, weight)),
      );
    case 'sum':
      return splitSum(of, weight / logarithmicMean(of));
    case 'curve':
      return splitCurve(of, of.law, weight);
  }
}

/** Shares the difference of a sum among its terms, each times a weight; a term that is nothing, or negative, in one man has all of its own. */
export const splitSum = (of: Valued, weight: number): Portion =>
  portion(
    of,
    of.parts.map((term) =>
      bothPositive(term)
        ? split(term, weight * logarithmicMean(term))
        : allot(term, weight * (term.value - term.against)),
    ),
  );

/** How steep a curve is where its argument hardly moves: d ln(curve)/d ln(argument). */
function steepness(by: (argument: number) => number, argument: number): number {
  const h = 1e-4;
  return ln(by(argument * exp(h)) / by(argument * exp(-h))) / (2 * h);
}

/** A curve moves because its argument does, and because two men's constants differ: half of each way around is counted for each. */
function splitCurve(of: Valued, { by, constants }: Curve, weight: number): Portion {
  const [argument] = of.parts as readonly [Valued];
  const { run, against } = of.pair;
  const [now, then] = [argument.value, argument.against];
  const whole = weight * logRatio(of);
  const cross = ln(by(now, against) / by(then, run));
  // ½ [ln f₁(x₁)/f₁(x₀) + ln f₀(x₁)/f₀(x₀)]: for the same man the whole of it
  const moved = (whole + weight * cross) / 2;
  const share = (): Portion => {
    if (!bothPositive(argument)) return allot(argument, moved);
    const log = logRatio(argument);
    const slope = (): number => steepness((x) => by(x, run), now);
    return split(argument, Math.abs(log) < 1e-6 ? weight * slope() : moved / log);
  };
  const law: Leaf = {
    kind: 'leaf',
    id: 'constants',
    organ: constants.organ,
    role: 'cause',
    constants: constants.ids,
    measure: () => NaN,
  };
  const own: Valued = {
    law,
    pair: of.pair,
    value: by(now, run),
    against: by(now, against),
    parts: [],
  };
  return portion(of, [share(), { of: own, amount: whole - moved, parts: [] }]);
}

const portionOf = (all: number, amount: number): number => (all === 0 ? 0 : amount / all);

/** Gives an amount to what is nothing in one of the two men; in a sum, to each term by its own difference. */
export function allot(of: Valued, amount: number): Portion {
  switch (of.law.kind) {
    case 'leaf':
      return { of, amount, parts: [] };
    case 'sum': {
      const all = of.value - of.against;
      const mine = (term: Valued): number => amount * portionOf(all, term.value - term.against);
      return portion(
        of,
        of.parts.map((term) => allot(term, mine(term))),
      );
    }
    default: {
      const gone = of.parts.filter((part) => part.value <= 0 || part.against <= 0);
      const blamed = gone.length > 0 ? gone : of.parts;
      return portion(
        of,
        blamed.map((part) => allot(part, amount / blamed.length)),
      );
    }
  }
}
