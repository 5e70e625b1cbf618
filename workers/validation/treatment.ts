/** From what a trial gave to interventions of the scenario contract, with days counted from the start of treatment. */
import { doseLimit } from '../contract/drug';
import { pharmacy } from '../contract/pharmacy';
import { number, only, Refusal, type Fields } from '../contract/reading';
import { courseOf, type Course, type Giving, type Step } from './givings';
import type { Plan } from './plans';
import type { TrialArm } from './trials';

const UG_PER_MG = 1000;
/** Long enough for one dose to fall due, too short for two. */
const AN_HOUR = 1 / 24;

/** Tablets: as many at once as the shelf allows in one. */
function doses(course: Course, giving: Extract<Giving, { give: 'dose' }>): Step[] {
  const { amount, everyDays, from, to } = course;
  const { drug } = giving;
  const tablets = Math.ceil(amount / doseLimit(pharmacy[drug]));
  const one: Step =
    everyDays === Infinity
      ? { type: 'dose', drug, amount: amount / tablets, everyDays: 1, from, to: from + AN_HOUR }
      : { type: 'dose', drug, amount: amount / tablets, everyDays, from, to };
  return Array.from({ length: tablets }, () => one);
}

function stepsOf(course: Course, giving: Giving, path: string): Step[] {
  if ('unsupported' in giving) throw new Refusal(path, giving.unsupported);
  const { amount, everyDays, from, to } = course;
  switch (giving.give) {
    case 'dose':
      return doses(course, giving);
    case 'testosterone': {
      const mgPerDay = (amount * giving.share) / everyDays;
      return [{ type: 'exogenousTestosterone', mgPerDay, from, to }];
    }
    case 'estradiol': {
      const ugPerDay = (amount * giving.share * UG_PER_MG) / everyDays;
      return [{ type: 'exogenousEstradiol', ugPerDay, from, to }];
    }
    case 'steroidogenesisBlock':
      return [{ type: 'steroidogenesisBlock', fraction: giving.fraction, from, to }];
    case 'gnrhAntagonist':
      return [{ type: 'gnrhAntagonist', block: giving.block, from, to }];
    case 'nothing':
      return [];
  }
}

const anyDay = { low: 0, high: 7000, unit: 'days' };

/** A course written by hand in the plan. */
function plannedCourse(fields: Fields, lastDay: number, path: string): Course {
  only(fields, ['drug', 'amount', 'everyDays', 'from', 'to', 'why'], path);
  const everyDays = fields.everyDays ?? 1;
  return {
    drug: String(fields.drug),
    amount: number(fields.amount, `${path}.amount`, { low: 0, high: 1e5 }),
    everyDays: everyDays === 'once' ? Infinity : number(everyDays, `${path}.everyDays`, anyDay),
    from: number(fields.from ?? 0, `${path}.from`, anyDay),
    to: number(fields.to ?? lastDay, `${path}.to`, anyDay),
  };
}

/** Everything that is done to the man in an arm, from the trial's own record or, where that cannot be followed, from the plan; or why it cannot be done yet. */
export function treatmentOf(
  trial: TrialArm,
  plan: Plan,
  givings: Readonly<Record<string, Giving>>,
  lastDay: number,
): { readonly steps: readonly Step[] } | { readonly unsupported: string } {
  const steps: Step[] = [];
  const given: readonly (Fields | null)[] = plan.treatment ?? trial.intervention.map(() => null);
  for (const [at, planned] of given.entries()) {
    const path = `${trial.id}.${planned ? 'treatment' : 'intervention'}[${at}]`;
    if (planned?.type !== undefined) {
      const step = Object.fromEntries(Object.entries(planned).filter(([key]) => key !== 'why'));
      steps.push({ from: 0, to: lastDay, ...step } as unknown as Step);
      continue;
    }
    const recorded = trial.intervention[at];
    const name = planned ? String(planned.drug) : (recorded?.drug ?? '');
    const giving = givings[name];
    if (giving === undefined) throw new Refusal(path, `${name} has no row among the givings`);
    const course = planned
      ? plannedCourse(planned, lastDay, path)
      : recorded && courseOf(recorded, giving, lastDay, path);
    if (course === undefined || course.amount === 0) continue; // placebo gel, no hCG
    if ('unsupported' in giving) return { unsupported: `${name}: ${giving.unsupported}` };
    steps.push(...stepsOf(course, giving, path));
  }
  return { steps };
}
