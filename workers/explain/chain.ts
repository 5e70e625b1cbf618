/** Follows a change upstream, each time by the factor that did most of it, to its cause. */
import type { Explanation, Factor, Link, Question } from '../contract/explanation';
import { explain } from './explain';
import type { Comparison } from './side';

/** No chain in the body is longer. */
const LONGEST = 16;
/** A quantity that has moved by less is not what moved another. */
const STILL = 1e-3;

const leaves = (factor: Factor): Factor[] =>
  factor.parts ? factor.parts.flatMap(leaves) : [factor];
const keyOf = ({ quantity, from }: Question): string => `${quantity} ${from}`;

/** Factors that act through the same quantity at the same time act together. */
function together(factors: readonly Factor[]): Factor[] {
  const groups = new Map<string, Factor>();
  for (const factor of factors) {
    const key = factor.upstream ? keyOf(factor.upstream) : factor.id;
    const known = groups.get(key);
    const main = known && Math.abs(known.share) > Math.abs(factor.share) ? known : factor;
    groups.set(key, { ...main, share: (known?.share ?? 0) + factor.share });
  }
  return [...groups.values()];
}

/** Which way a quantity has moved: 1 up, −1 down, 0 hardly at all. */
function directionOf({ change, value, against }: Explanation): number {
  if (change.kind === 'absent') return 0;
  const moved = Math.abs(value - against) > STILL * Math.max(Math.abs(value), Math.abs(against));
  return moved ? Math.sign(value - against) : 0;
}

/** The chain of causes behind a change; empty where nothing has changed. It ends at a cause, at chance, or where it would turn in a circle. */
export function chain(question: Question, comparison: Comparison): Link[] {
  const links: Link[] = [];
  const asked = new Set<string>();
  let next: Question | undefined = question;
  while (next && links.length < LONGEST) {
    asked.add(keyOf(next));
    const explanation = explain(next, comparison);
    const direction = directionOf(explanation);
    if (direction === 0) break;
    const [by] = together(explanation.factors.flatMap(leaves))
      .filter(
        ({ share, upstream }) => share * direction > 0 && !(upstream && asked.has(keyOf(upstream))),
      )
      .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
    if (by === undefined) break;
    links.push({ question: next, change: explanation.change, by });
    next = by.upstream;
  }
  return links;
}
