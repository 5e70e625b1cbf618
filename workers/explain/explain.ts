/** Answers why the mean of a quantity differs between two runs. */
import { exp, ln } from '../arithmetic';
import type { Change, Explanation, Question } from '../contract/explanation';
import { testosteroneEstradiolRatio, tickOf } from '../contract/quantities';
import { evaluate, type Valued } from './evaluate';
import { laws } from './laws';
import type { Comparison, Side } from './side';
import { allot, split, splitSum } from './split';
import { told } from './telling';

/** Below this a level is nothing, in any unit of the body … */
const NOTHING = 1e-9;
/** … and so is this share of what it is compared with. */
const FAINT = 1e-6;

function changeOf(value: number, against: number): Change {
  if (Math.max(value, against) < NOTHING) return { kind: 'absent' };
  if (value < FAINT * against) return { kind: 'vanishes' };
  if (against < FAINT * value) return { kind: 'appears' };
  return { kind: 'times', ratio: value / against };
}

/** The mean of a quantity as every reader takes it. */
function recorded({ quantity }: Question, { man }: Side): number {
  if (quantity !== 'testosteroneEstradiolRatio') return man.mean(quantity);
  return testosteroneEstradiolRatio(man.mean('testosterone'), man.mean('estradiol')) ?? 0;
}

type Means = Pick<Explanation, 'value' | 'against'>;
type Answer = Pick<Explanation, 'change' | 'factors' | 'remainder'>;

/** Of a quantity that may be negative: factors add. */
function inDifferences({ value, against }: Means, root: Valued): Answer {
  const difference = value - against;
  const portion = splitSum(root, 1);
  return {
    change: { kind: 'adds', difference },
    factors: told(portion, (amount) => ({ kind: 'adds', difference: amount })),
    remainder: exp(difference - portion.amount),
  };
}

/** Of any other: factors multiply. */
function inRatios({ value, against }: Means, root: Valued): Answer {
  const change = changeOf(value, against);
  if (change.kind === 'absent') return { change, factors: [], remainder: 1 };
  if (root.value <= 0 || root.against <= 0) {
    if (value === against) return { change, factors: [], remainder: 1 };
    // a logarithm would be without end: the whole of it is shared among what is nothing
    const portion = allot(root, value > against ? 1 : -1);
    return { change, factors: told(portion, () => change), remainder: 1 };
  }
  const portion = split(root, 1);
  if (change.kind !== 'times') {
    const factors = told(portion, (amount) => changeOf(exp(amount), 1));
    return { change, factors, remainder: 1 };
  }
  const factors = told(portion, (amount) => ({ kind: 'times', ratio: exp(amount) }));
  return { change, factors, remainder: exp(ln(change.ratio) - portion.amount) };
}

/** Why the mean of a quantity over a span differs between a run and another. */
export function explain(question: Question, comparison: Comparison): Explanation {
  const pair = comparison.during(tickOf(question.from), tickOf(question.to));
  const root = evaluate(laws[question.quantity], pair);
  const means = {
    value: recorded(question, pair.run),
    against: recorded(question, pair.against),
  };
  const answer = question.quantity === 'spineBMDchangePct' ? inDifferences : inRatios;
  return { question, ...means, ...answer(means, root) };
}
