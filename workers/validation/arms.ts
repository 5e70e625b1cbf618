/** An arm made ready to be lived: its man, what is done to him, and the questions to ask of his blood. */
import { parseScenario } from '../contract/parse';
import { Refusal } from '../contract/reading';
import type { Scenario } from '../contract/scenario';
import type { Assays } from './assay';
import type { Step } from './givings';
import type { Plan, Plans } from './plans';
import { questionsOf, type Aside, type Question } from './questions';
import { daysUntil, DAY_BEGINS, RUN_IN, RUN_IN_ON_PUMP } from './sampling';
import { subjectOf } from './subject';
import { treatmentOf } from './treatment';
import type { TrialArm } from './trials';

/** An arm that can be lived. */
export interface Arm {
  readonly id: string;
  readonly trial: TrialArm;
  readonly scenario: Scenario;
  /** The man of the group it is compared with, left alone, where an arm compares men. */
  readonly comparator: Scenario | null;
  /** nmol/L: see `SubjectPlan`. */
  readonly matchTestosterone: number | null;
  /** Days before treatment. */
  readonly runIn: number;
  readonly assays: Assays;
  readonly questions: readonly Question[];
}

/** All arms: those that can be lived, and everything that is not compared, each with its reason. */
export interface Validation {
  readonly arms: readonly Arm[];
  readonly aside: readonly Aside[];
}

/** Every two hours, as strong as a normal pulse: the GnRH pump of a man who has none of his own. */
const pump = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 0 };

function scenarioOf(
  trial: TrialArm,
  plan: Plan['subject'],
  steps: readonly Step[],
  days: number,
): Scenario {
  const subject = subjectOf(trial, plan);
  const begins = runInOf(plan) + DAY_BEGINS;
  const shifted = steps.map((step) => ({
    ...step,
    from: step.from + begins,
    ...(step.to !== undefined && { to: Math.min(days, step.to + begins) }),
  }));
  const interventions = subject.endogenousGnRH ? shifted : [pump, ...shifted];
  const parsed = parseScenario({ version: 1, seed: 1, days, subject, interventions });
  if (parsed.ok) return parsed.value;
  throw new Refusal(`${trial.id}.${parsed.error.field}`, parsed.error.message);
}

const runInOf = (subject: Plan['subject']): number =>
  subject.endogenousGnRH === false ? RUN_IN_ON_PUMP : RUN_IN;

/** The arm, unless it cannot be lived yet, and what of it is not compared. */
function armOf(
  trial: TrialArm,
  plan: Plan,
  plans: Plans,
): { readonly arm: Arm | null; readonly aside: readonly Aside[] } {
  const none = (reason: string) => ({
    arm: null,
    aside: trial.measures.map(({ quantity }) => ({ arm: trial.id, quantity, reason })),
  });
  if (plan.unsupported !== null) return none(plan.unsupported);
  const runIn = runInOf(plan.subject);
  const { questions, aside } = questionsOf(trial, plan, runIn);
  if (questions.length === 0) return { arm: null, aside };
  const lastDay = Math.max(...questions.map(({ day }) => day));
  const treatment = treatmentOf(trial, plan, plans.givings, lastDay);
  if ('unsupported' in treatment) return none(treatment.unsupported);
  const days = daysUntil(questions.flatMap(({ on, before }) => [...on, ...before]));
  const arm: Arm = {
    id: trial.id,
    trial,
    scenario: scenarioOf(trial, plan.subject, treatment.steps, days),
    comparator: plan.comparedWith && scenarioOf(trial, plan.comparedWith, [], days),
    matchTestosterone: plan.subject.matchTestosterone ?? null,
    runIn,
    assays: {
      estradiol: plans.assays.estradiol[plan.estradiolAssay] ?? 0,
      testosterone: plans.assays.testosterone[plan.testosteroneAssay] ?? 0,
      LH: plans.assays.LH[plan.lhAssay] ?? 0,
      FSH: plans.assays.FSH[plan.lhAssay] ?? 0,
    },
    questions,
  };
  return { arm, aside };
}

/** Joins the published record and our plans. @throws Refusal naming the arm and what is missing. */
export function validationOf(trials: readonly TrialArm[], plans: Plans): Validation {
  for (const id of Object.keys(plans.arms)) {
    if (!trials.some((trial) => trial.id === id)) throw new Refusal(id, 'is no arm of the trials');
  }
  const joined = trials.map((trial) => {
    const plan = plans.arms[trial.id];
    if (plan === undefined) throw new Refusal(trial.id, 'has no plan');
    return armOf(trial, plan, plans);
  });
  return {
    arms: joined.flatMap(({ arm }) => arm ?? []),
    aside: joined.flatMap(({ aside }) => aside),
  };
}
