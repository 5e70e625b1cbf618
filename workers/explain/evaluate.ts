/** Reads a law off two men at once: a tree of values, the run's and the other's. */
import type { Law, Leaf, Product } from './law';
import type { Pair, Side } from './side';

/** A law as it was read: the run's value and the other's, and those of its parts. */
export interface Valued {
  readonly law: Law;
  readonly pair: Pair;
  readonly value: number;
  readonly against: number;
  readonly parts: readonly Valued[];
}

/** Below this a number has lost its digits: a level that has been halving for months. */
const LEAST = 1e-280;
const settled = (value: number): number => (Math.abs(value) < LEAST ? 0 : value);

type Which = 'value' | 'against';

function valued(
  law: Law,
  pair: Pair,
  parts: readonly Valued[],
  read: (of: Which, side: Side) => number,
): Valued {
  return {
    law,
    pair,
    value: settled(read('value', pair.run)),
    against: settled(read('against', pair.against)),
    parts,
  };
}

const total = (parts: readonly Valued[], of: Which): number =>
  parts.reduce((sum, part) => sum + part[of], 0);

/** Nothing times what nobody could measure is nothing. */
const product = (parts: readonly Valued[], of: Which): number =>
  parts.some((part) => part[of] === 0) ? 0 : parts.reduce((so, part) => so * part[of], 1);

/** What the means of the factors leave over of the mean of their product. */
function rest({ rest: named, mean }: Product, known: readonly Valued[], pair: Pair): Valued[] {
  if (mean === undefined) return [];
  const law: Leaf = { kind: 'leaf', ...named, role: 'timing', measure: mean };
  const read = (of: Which, side: Side): number => {
    const ofMeans = product(known, of);
    return ofMeans === 0 ? 1 : mean(side) / ofMeans;
  };
  return [valued(law, pair, [], read)];
}

/** Every factor of a law, in both men. */
export function evaluate(law: Law, pair: Pair): Valued {
  switch (law.kind) {
    case 'leaf':
      return valued(law, pair, [], (_, side) => law.measure(side));
    case 'sum': {
      const parts = law.of.map((part) => evaluate(part, pair));
      return valued(law, pair, parts, (of) => total(parts, of));
    }
    case 'product': {
      const known = law.of.map((part) => evaluate(part, pair));
      const parts = [...known, ...rest(law, known, pair)];
      return valued(law, pair, parts, (of) => product(parts, of));
    }
    case 'curve': {
      const part = evaluate(law.of, pair);
      return valued(law, pair, [part], (of, side) => law.by(part[of], side));
    }
    case 'earlier': {
      const part = evaluate(law.of, {
        run: pair.run.earlier(law.days(pair.run)),
        against: pair.against.earlier(law.days(pair.against)),
      });
      return valued(law, pair, [part], (of) => part[of]);
    }
  }
}
