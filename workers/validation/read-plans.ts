/** Reading the file of plans, arm by arm and field by field; what is wrong is refused by the arm and the field. */
import { boolean, choice, list, number, object, only, Refusal } from '../contract/reading';
import { readGivings } from './givings';
import {
  directions,
  type Drawn,
  type MeasurePlan,
  type Offsets,
  type Plan,
  type Plans,
  type SubjectPlan,
} from './plans';

const days = { low: -1000, high: 7000, unit: 'days' };
const positive = (high: number, unit = '') => ({ low: 0, high, unit });

/** A reason: text that is not empty. */
function reason(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Refusal(field, 'must be a reason in words');
}

/** One reader for each field that may be there; what is not there stays away. */
type Readers<T> = { readonly [K in keyof T]-?: (value: unknown, field: string) => T[K] };
function record<T>(value: unknown, path: string, readers: Readers<T>): Partial<T> {
  const fields = object(value, path);
  only(fields, [...Object.keys(readers), 'why'], path);
  const read: Partial<T> = {};
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    if (fields[key] !== undefined) read[key] = readers[key](fields[key], `${path}.${key}`);
  }
  return read;
}

const within = (range: { low: number; high: number; unit?: string }) => {
  return (value: unknown, field: string): number => number(value, field, range);
};

const subjectPlan = (value: unknown, path: string): SubjectPlan =>
  record<Required<SubjectPlan>>(value, path, {
    age: within({ low: 18, high: 90 }),
    bmi: within({ low: 15, high: 70 }),
    bodyFat: within({ low: 5, high: 60 }),
    cyp19a1: within(positive(10)),
    testicularReserve: within(positive(2)),
    endogenousGnRH: boolean,
    matchTestosterone: within(positive(100, 'nmol/L')),
  });

const measurePlan = (value: unknown, path: string): MeasurePlan =>
  record<Required<MeasurePlan>>(value, path, {
    day: within(days),
    baselineDay: within(days),
    direction: (one, field) => choice(one, field, directions),
    below: within(positive(1e6)),
    asLevel: boolean,
    skip: reason,
    notFitted: reason,
  });

function drawn(value: unknown, path: string): Drawn {
  if (value === 'morning') return value;
  const fields = object(value, path);
  only(fields, ['everyMinutes', 'hours'], path);
  const everyMinutes = number(fields.everyMinutes, `${path}.everyMinutes`, positive(240, 'min'));
  if (everyMinutes < 5 || everyMinutes % 5 !== 0)
    throw new Refusal(`${path}.everyMinutes`, 'must be a multiple of five');
  return { everyMinutes, hours: number(fields.hours, `${path}.hours`, positive(24, 'h')) };
}

function plan(value: unknown, path: string): Plan {
  const given = record<Plan>(value, path, {
    subject: subjectPlan,
    treatment: (one, field) =>
      list(one, field, 100).map((each, at) => object(each, `${field}[${at}]`)),
    drawn,
    estradiolAssay: reason,
    lhAssay: reason,
    testosteroneAssay: reason,
    day: within(days),
    baselineDay: within(days),
    comparedWith: subjectPlan,
    unsupported: reason,
    notFitted: reason,
    measures: (one, field) =>
      Object.fromEntries(
        Object.entries(object(one, field)).map(([key, each]) => [
          key,
          measurePlan(each, `${field}.${key}`),
        ]),
      ),
  });
  return { ...usual, ...given };
}

/** What holds where an arm says nothing. */
const usual: Plan = {
  subject: {},
  treatment: null,
  drawn: 'morning',
  estradiolAssay: 'not stated',
  lhAssay: 'not stated',
  testosteroneAssay: 'not stated',
  day: null,
  baselineDay: null,
  comparedWith: null,
  unsupported: null,
  notFitted: null,
  measures: {},
};

function offsets(value: unknown, path: string): Offsets {
  const named = Object.entries(object(value, path)).map(([name, one]) => {
    const fields = object(one, `${path}.${name}`);
    only(fields, ['offset', 'why'], `${path}.${name}`);
    return [name, number(fields.offset, `${path}.${name}.offset`, positive(100))] as const;
  });
  return Object.fromEntries(named);
}

/** Assays of a hormone that the file says nothing of. */
const readsTruly: Offsets = { 'not stated': 0 };

/** Reads the file of plans. @throws Refusal naming the arm and the field. */
export function readPlans(value: unknown): Plans {
  const fields = object(value, 'plans');
  only(fields, ['about', 'assays', 'givings', 'arms'], 'plans');
  const given = object(fields.assays, 'assays');
  only(given, ['estradiol', 'testosterone', 'LH', 'FSH'], 'assays');
  const optional = (of: 'testosterone' | 'FSH'): Offsets =>
    given[of] === undefined ? readsTruly : offsets(given[of], `assays.${of}`);
  const assays = {
    estradiol: offsets(given.estradiol, 'assays.estradiol'),
    testosterone: optional('testosterone'),
    LH: offsets(given.LH, 'assays.LH'),
    FSH: optional('FSH'),
  };
  const arms = Object.entries(object(fields.arms, 'arms')).map(
    ([id, one]) => [id, plan(one, id)] as const,
  );
  for (const [id, { estradiolAssay, testosteroneAssay, lhAssay }] of arms) {
    choice(estradiolAssay, `${id}.estradiolAssay`, Object.keys(assays.estradiol));
    choice(testosteroneAssay, `${id}.testosteroneAssay`, Object.keys(assays.testosterone));
    choice(lhAssay, `${id}.lhAssay`, Object.keys(assays.LH));
  }
  return { givings: readGivings(fields.givings), assays, arms: Object.fromEntries(arms) };
}
