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

/** The factor that a curve's own constants are, where those of two men differ. */
function shapeOf({ pair }: Valued, { by, shapedBy }: Curve, argument: number): Valued {
  const law: Leaf = {
    kind: 'leaf',
    id: 'constants',
    role: 'cause',
    ...shapedBy,
    measure: (side) => by(argument, side),
  };
  return { law, pair, value: law.measure(pair.run), against: law.measure(pair.against), parts: [] };
}

/** A curve moves because its argument does, and because two men's constants differ: the mean of both orders is counted for each. */
function splitCurve(of: Valued, curve: Curve, weight: number): Portion {
  const { by } = curve;
  const { run, against } = of.pair;
  const [argument] = of.parts as readonly [Valued];
  const whole = weight * logRatio(of);
  // ½ [ln f₁(x₁)/f₁(x₀) + ln f₀(x₁)/f₀(x₀)]: for one man's two lives, f₁ = f₀, the whole of it
  const crossed = weight * ln(by(argument.value, against) / by(argument.against, run));
  const moved = (whole + crossed) / 2;
  const shape = { of: shapeOf(of, curve, argument.value), amount: whole - moved, parts: [] };
  if (!bothPositive(argument)) return portion(of, [allot(argument, moved), shape]);
  const log = logRatio(argument);
  const steep = (): number => weight * steepness((x) => by(x, run), argument.value);
  return portion(of, [split(argument, Math.abs(log) < 1e-6 ? steep() : moved / log), shape]);
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
