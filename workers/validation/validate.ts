/** The validation: every arm lived by every virtual man, and compared with what was published. */
import { Checkpoints } from '../checkpoints';
import type { Arm } from './arms';
import { comparisonOf, type Comparison } from './comparisons';
import { answersOf, type Answer, type Changed } from './living';
import { matched } from './matching';
import type { VirtualMan } from './men';

/** How far a validation has come. */
export interface Step {
  /** Arms lived by men, of so many; the first round makes the arms' men ready. */
  readonly done: number;
  readonly of: number;
  /** Men who have lived all arms. */
  readonly men: number;
  /** What they come to; nothing while a man is still on his way. */
  readonly comparisons: readonly Comparison[] | null;
}

/** Lives the arms man by man, so that only numbers are kept, and compares after each man. Same arms, men and constants: same numbers. */
export function* validating(
  arms: readonly Arm[],
  men: readonly VirtualMan[],
  changed: Changed = {},
): Generator<Step, Comparison[]> {
  const of = arms.length * (men.length + 1);
  let done = 0;
  const ready: Arm[] = [];
  for (const arm of arms) {
    ready.push(matched(arm, changed));
    yield { done: ++done, of, men: 0, comparisons: null };
  }
  const answers: Answer[][][] = ready.map(({ questions }) => questions.map(() => []));
  const compared = (): Comparison[] =>
    ready.flatMap(({ trial, questions }, at) =>
      questions.map((question, index) => comparisonOf(trial, question, answers[at]?.[index] ?? [])),
    );
  for (const [before, man] of men.entries()) {
    const checkpoints = new Checkpoints(); // arms of one kind of man share the days before day 0
    for (const [at, arm] of ready.entries()) {
      answersOf(arm, man, changed, checkpoints).forEach((answer, question) => {
        answers[at]?.[question]?.push(answer);
      });
      const whole = at === ready.length - 1;
      const comparisons = whole ? compared() : null;
      yield { done: ++done, of, men: before + Number(whole), comparisons };
    }
  }
  return compared();
}

/** The same in one go. */
export function validate(
  arms: readonly Arm[],
  men: readonly VirtualMan[],
  changed: Changed = {},
): Comparison[] {
  const steps = validating(arms, men, changed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
