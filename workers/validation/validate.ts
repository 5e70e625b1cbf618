/** The validation: every arm lived by every virtual man, and compared with what was published. */
import { Checkpoints } from '../checkpoints';
import type { Arm } from './arms';
import { comparisonOf, type Comparison } from './comparisons';
import { answersOf, type Answer, type Changed } from './living';
import { matched } from './matching';
import type { VirtualMan } from './men';

/** Lives the arms man by man, so that only numbers are kept, and compares. Same arms, men and constants: same numbers. */
export function validate(
  arms: readonly Arm[],
  men: readonly VirtualMan[],
  changed: Changed = {},
): Comparison[] {
  const ready = arms.map((arm) => matched(arm, changed));
  const answers: Answer[][][] = ready.map(({ questions }) => questions.map(() => []));
  for (const man of men) {
    const checkpoints = new Checkpoints(); // arms of one kind of man share the days before day 0
    ready.forEach((arm, at) => {
      answersOf(arm, man, changed, checkpoints).forEach((answer, question) => {
        answers[at]?.[question]?.push(answer);
      });
    });
  }
  return ready.flatMap(({ trial, questions }, at) =>
    questions.map((question, index) => comparisonOf(trial, question, answers[at]?.[index] ?? [])),
  );
}
