/** Follows a change upstream, each time by the factor that did most of it, to its cause. */
import type { Change, Explanation, Factor, Link, Question } from '../contract/explanation';
import { explain } from './explain';
import type { Comparison } from './side';

/** No chain in the body is longer. */
const LONGEST = 16;
/** A quantity that has moved by less is not what moved another. */
const STILL = 1e-3;

const leaves = (factor: Factor): Factor[] =>
  factor.parts ? factor.parts.flatMap(leaves) : [factor];
const keyOf = ({ quantity, from }: Question): string => `${quantity} ${from}`;

/** What two factors do together. */
function both(one: Change, other: Change): Change {
  if (one.kind === 'times' && other.kind === 'times')
    return { kind: 'times', ratio: one.ratio * other.ratio };
  if (one.kind === 'adds' && other.kind === 'adds')
    return { kind: 'adds', difference: one.difference + other.difference };
  return one.kind === 'times' ? other : one;
}

/** Factors through which the same quantity acts at the same time act as one, named after the larger. */
function together(factors: readonly Factor[]): Factor[] {
  const groups = new Map<string, Factor>();
  for (const factor of factors) {
    const key = factor.upstream ? keyOf(factor.upstream) : factor.id;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, factor);
    else {
      const main = Math.abs(known.share) > Math.abs(factor.share) ? known : factor;
      const effect = both(known.effect, factor.effect);
      groups.set(key, { ...main, effect, share: known.share + factor.share });
    }
  }
  return [...groups.values()];
}

/** Which way a quantity has moved: 1 up, −1 down, 0 hardly at all. */
function directionOf({ value, against }: Explanation): number {
  const least = STILL * Math.max(Math.abs(value), Math.abs(against));
  return Math.abs(value - against) > least ? Math.sign(value - against) : 0;
}

/** The factor that did most to move a quantity the way it went, unless it would lead back to what was asked already. */
function foremost(explanation: Explanation, asked: ReadonlySet<string>): Factor | undefined {
  const direction = directionOf(explanation);
  const [most] = together(explanation.factors.flatMap(leaves))
    .filter(({ share }) => share * direction > 0)
    .filter(({ upstream }) => upstream === undefined || !asked.has(keyOf(upstream)))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  return most;
}

/** The chain of causes behind a change, which ends at a cause, at chance, or where it would turn in a circle; empty where nothing has changed. */
export function chain(question: Question, comparison: Comparison): Link[] {
  const links: Link[] = [];
  const asked = new Set<string>();
  let next: Question | undefined = question;
  while (next && links.length < LONGEST) {
    asked.add(keyOf(next));
    const explanation = explain(next, comparison);
    const by = foremost(explanation, asked);
    if (by === undefined) break;
    links.push({ question: next, change: explanation.change, by });
    next = by.upstream;
  }
  return links;
}
