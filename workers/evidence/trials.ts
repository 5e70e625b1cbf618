/** The trials as the evidence shows them: read, opened as scenes, lived man by man. The numbers are those of the `validate` command. */
import type { ArmScene, Progress, Published, Trialled } from '../contract/evidence';
import { DAY_BEGINS } from '../validation/sampling';
import { validationOf, type Arm, type Validation } from '../validation/arms';
import { unitOf } from '../validation/assay';
import { matched } from '../validation/matching';
import { differentMen } from '../validation/men';
import { readPlans } from '../validation/read-plans';
import { summaryOf } from '../validation/summary';
import { readTrials } from '../validation/trials';
import { validating } from '../validation/validate';

const publishedIn = ({ id, questions }: Arm): Published[] =>
  questions.map(({ quantity, measure, day, finding, read, notFitted }) => ({
    arm: id,
    quantity,
    measure,
    day,
    kind: finding.kind,
    unit: unitOf(read.reads),
    published: finding.value,
    fitted: notFitted === null && finding.kind !== 'direction',
    notFitted,
  }));

/** All that can be lived of two files, and what is left out of them. */
export const joined = (trials: unknown, plans: unknown): Validation =>
  validationOf(readTrials(trials), readPlans(plans));

/** What is published, before anything is lived. */
export const trialledOf = ({ arms, aside }: Validation): Trialled => ({
  published: arms.flatMap(publishedIn),
  leftOut: aside,
  scenes: arms.map(({ id }) => id),
});

/** An arm as a scene: the reference man in its man's place, seen when its last number is read. */
export function sceneOf({ arms }: Validation, id: string): ArmScene | null {
  const arm = arms.find((one) => one.id === id);
  if (arm === undefined) return null;
  const { scenario, runIn, questions } = matched(arm, {});
  const last = runIn + DAY_BEGINS + Math.max(...questions.map(({ day }) => day));
  return { scenario, day: Math.min(last, scenario.days) };
}

/** So many men live every arm. */
export function* lived({ arms }: Validation, men: number): Generator<Progress> {
  for (const step of validating(arms, differentMen(men))) {
    const { comparisons } = step;
    const news = comparisons && { compared: comparisons, summed: summaryOf(comparisons) };
    yield { share: step.done / step.of, men: step.men, news };
  }
}
