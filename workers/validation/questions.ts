/** What is asked of a virtual man's blood in an arm, one question a published measure; or why a measure is not asked. */
import { Refusal } from '../contract/reading';
import { findingOf, type Finding } from './findings';
import type { MeasurePlan, Plan } from './plans';
import { quantities, type Read } from './quantities';
import { windowsBefore, windowsUpTo, type Window } from './sampling';
import type { Measure, TrialArm } from './trials';

export interface Question {
  readonly quantity: string;
  /** Which of the arm's measures it is, counted from 0. */
  readonly measure: number;
  readonly read: Read;
  /** Day of treatment. */
  readonly day: number;
  readonly finding: Finding;
  readonly on: readonly Window[];
  readonly before: readonly Window[];
  /** Why this one is not to be fitted; null if it may be. */
  readonly notFitted: string | null;
}

/** A measure that is not compared, and why. */
export interface Aside {
  readonly arm: string;
  readonly quantity: string;
  readonly reason: string;
}

/** The words by which a transcription says that a number was not read in the source. */
const unsure = /memory|inferred|assumed/;

function unsureOf(trial: TrialArm, measure: Measure): string | null {
  if (trial.verified === 'memory') return 'from memory';
  const level = measure.sourceLevel ?? '';
  // a standard deviation from memory leaves the mean as it was read
  const [found] = unsure.exec(level.replace(/SD[^,;)]*memory/, '')) ?? [];
  return found === undefined ? null : `${found === 'memory' ? 'from memory' : found}`;
}

const namesOf = ({ quantity, unit, atDay }: Measure): readonly string[] => [
  `${quantity}@${atDay}`,
  `${quantity} (${unit})`,
  quantity,
];

/** The plan of a measure: the most particular one that names it. */
const planOf = (plan: Plan, measure: Measure): MeasurePlan =>
  namesOf(measure).reduceRight<MeasurePlan>(
    (found, name) => ({ ...found, ...plan.measures[name] }),
    {},
  );

function dayOf(trial: TrialArm, plan: Plan, own: MeasurePlan, measure: Measure): number {
  const lasts = trial.intervention[0]?.days ?? null;
  const day = own.day ?? measure.atDay ?? plan.day ?? lasts;
  if (day !== null) return day;
  throw new Refusal(`${trial.id}.${measure.quantity}`, 'has no day of treatment: give it one');
}

/** All questions of an arm, and its measures that are not asked. */
export function questionsOf(
  trial: TrialArm,
  plan: Plan,
  runIn: number,
): { readonly questions: readonly Question[]; readonly aside: readonly Aside[] } {
  const known = new Set(trial.measures.flatMap(namesOf));
  for (const name of Object.keys(plan.measures)) {
    if (!known.has(name)) throw new Refusal(`${trial.id}.measures.${name}`, 'is no measure of it');
  }
  const questions: Question[] = [];
  const aside: Aside[] = [];
  trial.measures.forEach((measure, at) => {
    const path = `${trial.id}.measures[${at}]`;
    const { quantity, unit } = measure;
    const leave = (reason: string) => void aside.push({ arm: trial.id, quantity, reason });
    const own = planOf(plan, measure);
    if (own.skip !== undefined) return leave(own.skip);
    const read = quantities[`${quantity} (${unit})`] ?? quantities[quantity];
    if (read === undefined) throw new Refusal(`${path}.quantity`, `is not known: ${quantity}`);
    if ('absent' in read) return leave(read.absent);
    const finding = findingOf(measure, read, own, path);
    if (finding === null) return leave('no number is printed');
    const isSeries = read.reads.startsWith('LHpulse');
    if (isSeries && plan.drawn === 'morning')
      throw new Refusal(path, 'counts pulses, so the arm must be drawn in a series');
    const day = dayOf(trial, plan, own, measure);
    const baselineDay = own.baselineDay ?? plan.baselineDay;
    questions.push({
      quantity,
      measure: at,
      read,
      day,
      finding,
      on: windowsUpTo(day, runIn, plan.drawn),
      before:
        baselineDay === null
          ? windowsBefore(day, runIn, plan.drawn)
          : windowsUpTo(baselineDay, runIn, plan.drawn),
      notFitted: own.notFitted ?? plan.notFitted ?? unsureOf(trial, measure),
    });
  });
  return { questions, aside };
}
