/** The published trials, one record an arm, exactly as transcribed: read into strict types, or refused by the arm and the field that are wrong. */
import { choice, list, number, object, only, Refusal, type Fields } from '../contract/reading';

/** How well the transcription was checked: against the paper, its abstract, somebody else's account of it, or not at all. */
const levels = ['fulltext', 'abstract', 'secondary', 'memory'] as const;

/** One thing that was given to the men. */
export interface Administered {
  readonly drug: string;
  /** mg, or a number with its unit; null where it was not printed. */
  readonly dose: number | string | null;
  readonly schedule: string;
  readonly days: number | null;
  readonly mgPerDay: number | null;
}

/** One number, or one statement, that was published. */
export interface Measure {
  readonly quantity: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly onTreatment: number | null;
  readonly changePct: number | null;
  readonly atDay: number | null;
  /** The assay saw less than this. */
  readonly upperLimit: number | null;
  /** How this one number was come by, where that differs from the arm. */
  readonly sourceLevel: string | null;
}

/** One group of men in one study. */
export interface TrialArm {
  readonly id: string;
  readonly study: string;
  readonly citation: string;
  readonly verified: (typeof levels)[number];
  readonly population: {
    readonly age: number | string | null;
    readonly bmi: number | string | null;
    readonly condition: string;
  };
  readonly intervention: readonly Administered[];
  readonly measures: readonly Measure[];
}

const armFields = [
  ...['id', 'study', 'group', 'citation', 'doi', 'pmid', 'pmcid', 'verified', 'kind', 'population'],
  ...['intervention', 'measures', 'derived', 'quote', 'notes'],
];
const measureFields = [
  ...['quantity', 'unit', 'baseline', 'on_treatment', 'change_pct', 'sd_or_se', 'at_day', 'note'],
  ...['source_level', 'upper_limit'],
];
const anyNumber = { low: -1e12, high: 1e12 };
const MOST = 10_000;

function text(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Refusal(field, 'must be text that is not empty');
}

const optional = <T>(
  value: unknown,
  field: string,
  read: (value: unknown, field: string) => T,
): T | null => (value === undefined || value === null ? null : read(value, field));

const numeric = (value: unknown, field: string): number => number(value, field, anyNumber);
const maybeNumber = (value: unknown, field: string): number | null =>
  optional(value, field, numeric);
const numberOrText = (value: unknown, field: string): number | string =>
  typeof value === 'string' ? text(value, field) : numeric(value, field);

function administered(value: unknown, path: string): Administered {
  const fields = object(value, path);
  only(fields, ['drug', 'dose_mg', 'schedule', 'days', 'mg_per_day'], path);
  return {
    drug: text(fields.drug, `${path}.drug`),
    dose: optional(fields.dose_mg, `${path}.dose_mg`, numberOrText),
    schedule: text(fields.schedule, `${path}.schedule`),
    // "long-term" and the like say no more than that no end is known
    days: typeof fields.days === 'string' ? null : maybeNumber(fields.days, `${path}.days`),
    mgPerDay: maybeNumber(fields.mg_per_day, `${path}.mg_per_day`),
  };
}

function measure(value: unknown, path: string): Measure {
  const fields = object(value, path);
  only(fields, measureFields, path);
  return {
    quantity: text(fields.quantity, `${path}.quantity`),
    unit: text(fields.unit, `${path}.unit`),
    baseline: maybeNumber(fields.baseline, `${path}.baseline`),
    onTreatment: maybeNumber(fields.on_treatment, `${path}.on_treatment`),
    changePct: maybeNumber(fields.change_pct, `${path}.change_pct`),
    atDay: maybeNumber(fields.at_day, `${path}.at_day`),
    upperLimit: maybeNumber(fields.upper_limit, `${path}.upper_limit`),
    sourceLevel: optional(fields.source_level, `${path}.source_level`, text),
  };
}

function population(value: unknown, path: string): TrialArm['population'] {
  const fields: Fields = object(value, path);
  only(fields, ['n', 'age', 'bmi', 'condition'], path);
  return {
    age: optional(fields.age, `${path}.age`, numberOrText),
    bmi: optional(fields.bmi, `${path}.bmi`, numberOrText),
    condition: text(fields.condition, `${path}.condition`),
  };
}

function arm(value: unknown, index: number): TrialArm {
  const id = text(object(value, `arm ${index}`).id, `arm ${index}: id`);
  const fields = object(value, id);
  only(fields, armFields, id);
  const each = <T>(key: string, read: (value: unknown, path: string) => T): T[] =>
    list(fields[key], `${id}.${key}`, MOST).map((one, at) => read(one, `${id}.${key}[${at}]`));
  return {
    id,
    study: text(fields.study, `${id}.study`),
    citation: text(fields.citation, `${id}.citation`),
    verified: choice(fields.verified, `${id}.verified`, levels),
    population: population(fields.population, `${id}.population`),
    intervention: each('intervention', administered),
    measures: each('measures', measure),
  };
}

/** Reads the file of trials. @throws Refusal naming the arm and the field. */
export function readTrials(value: unknown): readonly TrialArm[] {
  const arms = list(value, 'trials', MOST).map(arm);
  const seen = new Set<string>();
  for (const { id } of arms) {
    if (seen.has(id)) throw new Refusal(id, 'is there twice');
    seen.add(id);
  }
  return arms;
}
