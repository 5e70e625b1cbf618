/** Who the virtual man of an arm is: from the population's age and body mass by rule, from the plan where that is not enough. */
import { fatOf } from '../contract/body-mass';
import { Refusal } from '../contract/reading';
import { referenceMan, type Subject } from '../contract/scenario';
import type { SubjectPlan } from './plans';
import type { TrialArm } from './trials';

/** kg/m², where a trial of older men gives none: assumed, about the mean of European men of 40–79. */
const BMI_OF_OLDER_MEN = 27.7;
const OLDER = 60;
const YOUNG = 25;
const YOUNGEST = 18;

/** Years: a number, the middle of a span, or what a word stands for. @throws Refusal for anything else. */
function ageOf({ id, population }: TrialArm): number {
  const { age } = population;
  if (typeof age === 'number') return age;
  if (age === null || age === 'adult') return referenceMan.age;
  if (age === 'young') return YOUNG;
  const [, low, high] = /^(\d+)-(\d+)$/.exec(age) ?? [];
  if (low !== undefined && high !== undefined) return (Number(low) + Number(high)) / 2;
  const mean = /^(\d+(?:\.\d+)?)(?: \(mean\))?$/.exec(age)?.[1];
  if (mean !== undefined) return Number(mean);
  throw new Refusal(`${id}.population.age`, `"${age}" follows no rule: give the subject an age`);
}

function bmiOf({ id, population }: TrialArm): number | null {
  const bmi = population.bmi ?? null;
  if (bmi === null || typeof bmi === 'number') return bmi;
  throw new Refusal(`${id}.population.bmi`, `"${bmi}" follows no rule: give the subject a bmi`);
}

/** Body fat, %, to one decimal: of the index if there is one; else older men have the usual one of their age, and younger men the reference man's fat. */
function bodyFatOf(trial: TrialArm, plan: SubjectPlan, age: number): number {
  const known = plan.bmi ?? bmiOf(trial);
  if (known === null && age < OLDER) return referenceMan.bodyFat;
  return Math.round(10 * fatOf(known ?? BMI_OF_OLDER_MEN, age)) / 10;
}

/** The man of an arm, or of the group it is compared with. */
export function subjectOf(trial: TrialArm, plan: SubjectPlan): Subject {
  const age = Math.max(YOUNGEST, plan.age ?? ageOf(trial));
  const { bodyFat = bodyFatOf(trial, plan, age) } = plan;
  const { cyp19a1, testicularReserve, endogenousGnRH } = { ...referenceMan, ...plan };
  return { ...referenceMan, age, bodyFat, cyp19a1, testicularReserve, endogenousGnRH };
}
