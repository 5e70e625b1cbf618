/** The rim: turns whatever came from a link, a file, a message or a line of input into a Scenario, or says which field is wrong and what is allowed. */
import { constants, isParameter, type ParameterId } from './constants';
import { cuttablePathways } from './pathways';
import { MAX_DAYS, MAX_INTERVENTIONS, MAX_SEED, subjectRanges, type Range } from './limits';
import { doseLimit, drugIds, pharmacy } from './pharmacy';
import { tickOf, type Day } from './quantities';
import {
  referenceMan,
  type Intervention,
  type ReportSpan,
  type Scenario,
  type Subject,
} from './scenario';

const MAX_REPORTS = 1000;
const DEFAULT_REPORT_DAYS = 7;

/** Ten times what was ever studied in men, per day: 600 mg testosterone enanthate a week; 100 µg estradiol a day. */
const limits = { mgPerDay: 600, ugPerDay: 1000, estradiol: 4000, testosterone: 1000 } as const;

/** One thing wrong with a scenario: the field it concerns and, in words, its value and what is allowed. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

class Refusal extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

type Fields = Readonly<Record<string, unknown>>;
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

function attempt<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ok: false, error: { field: refusal.field, message: refusal.message } };
  }
}

/** How a refused value is quoted: short, and harmless whatever it was. */
function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  // not written out: it may be huge, or nested deeper than the stack
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
}

function object(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(field, `must be a JSON object, not ${quoted(value)}`);
  }
  return value as Fields;
}

function list(value: unknown, field: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(field, `must be a list, not ${quoted(value)}`);
  if (value.length > most) {
    throw new Refusal(field, `has ${value.length} entries; at most ${most} are allowed`);
  }
  return value;
}

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function only(fields: Fields, allowed: readonly string[], path: string): void {
  for (const key of Object.keys(fields)) {
    if (!allowed.includes(key)) {
      throw new Refusal(
        within(path, key.slice(0, 60)),
        `is not a field here; allowed are ${allowed.join(', ')}`,
      );
    }
  }
}

function number(value: unknown, field: string, range: Range): number {
  const { low, high, unit = '' } = range;
  const kind = range.whole ? 'a whole number' : 'a number';
  const span = range.aboveLow ? `above ${low} and at most ${high}` : `from ${low} to ${high}`;
  const refuse = (): never => {
    throw new Refusal(field, `must be ${kind} ${span}${unit && ` ${unit}`}, not ${quoted(value)}`);
  };
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse();
  if (range.whole && !Number.isInteger(value)) return refuse();
  if (value < low || value > high || (range.aboveLow && value <= low)) return refuse();
  return value === 0 ? 0 : value; // no negative zero: it would print and link differently
}

function choice<T extends string>(value: unknown, field: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new Refusal(field, `must be one of ${allowed.join(', ')}, not ${quoted(value)}`);
  }
  return found;
}

function boolean(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') {
    throw new Refusal(field, `must be true or false, not ${quoted(value)}`);
  }
  return value;
}

function subject(value: unknown): Subject {
  const fields = object(value, 'subject');
  only(fields, Object.keys(referenceMan), 'subject');
  const read: Record<string, unknown> = { ...referenceMan };
  for (const [key, given] of Object.entries(fields)) {
    const field = `subject.${key}`;
    if (key === 'endogenousGnRH') read[key] = boolean(given, field);
    else if (key === 'adiposityHypothesis') read[key] = choice(given, field, ['A', 'B']);
    else read[key] = number(given, field, subjectRanges[key as keyof typeof subjectRanges]);
  }
  return read as unknown as Subject;
}

function spanOf(fields: Fields, path: string, days: Day): { from: Day; to?: Day } {
  const from = number(fields.from, `${path}.from`, { low: 0, high: days, unit: 'days' });
  if (tickOf(from) >= tickOf(days)) {
    throw new Refusal(`${path}.from`, `must be before the last day, ${days}, not ${quoted(from)}`);
  }
  if (fields.to === undefined) return { from };
  const to = number(fields.to, `${path}.to`, { low: 0, high: days, unit: 'days' });
  if (tickOf(to) <= tickOf(from)) {
    throw new Refusal(
      `${path}.to`,
      `must be after from, ${from}, by at least five minutes and at most ${days}, not ${quoted(to)}`,
    );
  }
  return { from, to };
}

const positive = (high: number, unit: string): Range => ({ low: 0, high, unit });
const fractionRange: Range = { low: 0, high: 1 };
/** One entry per kind of intervention: the fields it has beside type, from and to, and how they are read. */
const readers: Record<
  Intervention['type'],
  { readonly fields: readonly string[]; read(fields: Fields, path: string): object }
> = {
  dose: {
    fields: ['drug', 'amount', 'everyDays'],
    read(fields, path) {
      const drug = choice(fields.drug, `${path}.drug`, drugIds);
      const unit = `${pharmacy[drug].doseUnit} ${drug}`;
      const amount = number(fields.amount, `${path}.amount`, positive(doseLimit(drug), unit));
      const everyDays =
        fields.everyDays === undefined
          ? 1
          : number(fields.everyDays, `${path}.everyDays`, { low: 0.04, high: 365, unit: 'days' });
      return { drug, amount, everyDays };
    },
  },
  clamp: {
    fields: ['hormone', 'value'],
    read(fields, path) {
      const hormone = choice(fields.hormone, `${path}.hormone`, ['estradiol', 'testosterone']);
      const unit = hormone === 'estradiol' ? 'pmol/L' : 'nmol/L';
      return {
        hormone,
        value: number(fields.value, `${path}.value`, positive(limits[hormone], unit)),
      };
    },
  },
  cut: {
    fields: ['pathway'],
    read: (fields, path) => ({
      pathway: choice(fields.pathway, `${path}.pathway`, cuttablePathways),
    }),
  },
  exogenousTestosterone: {
    fields: ['mgPerDay'],
    read: (fields, path) => ({
      mgPerDay: number(fields.mgPerDay, `${path}.mgPerDay`, positive(limits.mgPerDay, 'mg/d')),
    }),
  },
  exogenousEstradiol: {
    fields: ['ugPerDay'],
    read: (fields, path) => ({
      ugPerDay: number(fields.ugPerDay, `${path}.ugPerDay`, positive(limits.ugPerDay, 'µg/d')),
    }),
  },
  steroidogenesisBlock: {
    fields: ['fraction'],
    read: (fields, path) => ({
      fraction: number(fields.fraction, `${path}.fraction`, fractionRange),
    }),
  },
  gnrhPump: {
    fields: ['pulsesPerDay', 'dose'],
    read: (fields, path) => ({
      pulsesPerDay: number(fields.pulsesPerDay, `${path}.pulsesPerDay`, { low: 1, high: 100 }),
      dose: fields.dose === undefined ? 1 : number(fields.dose, `${path}.dose`, positive(10, '')),
    }),
  },
  gnrhAntagonist: {
    fields: ['block'],
    read: (fields, path) => ({ block: number(fields.block, `${path}.block`, fractionRange) }),
  },
  orchidectomy: { fields: [], read: () => ({}) },
  weightChange: {
    fields: ['bodyFat'],
    read: (fields, path) => ({
      bodyFat: number(fields.bodyFat, `${path}.bodyFat`, subjectRanges.bodyFat),
    }),
  },
};
const interventionTypes = Object.keys(readers) as Intervention['type'][];

function intervention(value: unknown, path: string, days: Day): Intervention {
  const fields = object(value, path);
  const type = choice(fields.type, `${path}.type`, interventionTypes);
  const own = readers[type];
  only(fields, ['type', ...own.fields, 'from', ...(type === 'orchidectomy' ? [] : ['to'])], path);
  const span = spanOf(fields, path, days);
  if (type === 'weightChange' && span.to === undefined) {
    throw new Refusal(
      `${path}.to`,
      `is required: the day (at most ${days}) on which the new weight is reached`,
    );
  }
  return { type, ...own.read(fields, path), ...span } as unknown as Intervention;
}

/** Which interventions exclude each other in time: clamps of one hormone, pumps, weight changes. */
function exclusive(one: Intervention): string | null {
  if (one.type === 'clamp') return `clamp of ${one.hormone}`;
  if (one.type === 'gnrhPump') return 'GnRH pump';
  if (one.type === 'weightChange') return 'weight change';
  return null;
}

const endOf = (one: Intervention, days: Day): Day =>
  one.type === 'orchidectomy' ? days : (one.to ?? days);

function refuseOverlaps(interventions: readonly Intervention[], days: Day): void {
  const byKind = new Map<string, number[]>();
  interventions.forEach((one, index) => {
    const kind = exclusive(one);
    if (kind === null) return;
    const before = byKind.get(kind);
    if (before) before.push(index);
    else byKind.set(kind, [index]);
  });
  for (const [kind, indices] of byKind) {
    const spans = indices
      .map((index) => ({ index, one: interventions[index] as Intervention }))
      .sort((a, b) => a.one.from - b.one.from);
    spans.reduce((before, now) => {
      if (tickOf(now.one.from) < tickOf(endOf(before.one, days))) {
        throw new Refusal(
          `interventions[${now.index}]`,
          `overlaps interventions[${before.index}]: only one ${kind} is allowed at a time`,
        );
      }
      return now;
    });
  }
}

function changedConstants(value: unknown): Partial<Record<ParameterId, number>> {
  const changed: Partial<Record<ParameterId, number>> = {};
  for (const [id, given] of Object.entries(object(value, 'parameters'))) {
    const field = `parameters.${id.slice(0, 60)}`;
    if (!isParameter(id)) throw new Refusal(field, 'is not a constant of this model');
    const { low, high, unit } = constants[id];
    changed[id] = number(given, field, { low, high, unit });
  }
  return changed;
}

const scenarioFields = ['version', 'seed', 'days', 'subject', 'interventions', 'parameters'];

function scenarioFrom(fields: Fields): Scenario {
  if (fields.version !== 1) {
    throw new Refusal('version', `must be 1, not ${quoted(fields.version)}`);
  }
  const seed = number(fields.seed, 'seed', { low: 0, high: MAX_SEED, whole: true });
  const days = number(fields.days, 'days', {
    low: 0,
    high: MAX_DAYS,
    aboveLow: true,
    unit: 'days',
  });
  if (tickOf(days) < 1)
    throw new Refusal('days', `must be at least five minutes (0.0035), not ${days}`);
  const man = fields.subject === undefined ? referenceMan : subject(fields.subject);
  const given =
    fields.interventions === undefined
      ? []
      : list(fields.interventions, 'interventions', MAX_INTERVENTIONS);
  const interventions = given.map((one, index) =>
    intervention(one, `interventions[${index}]`, days),
  );
  refuseOverlaps(interventions, days);
  const parameters = fields.parameters === undefined ? {} : changedConstants(fields.parameters);
  const sorted = [...interventions].sort((a, b) => a.from - b.from);
  return { version: 1, seed, days, subject: man, interventions: sorted, parameters };
}

/** Reads a scenario; never throws. */
export function parseScenario(value: unknown): Parsed<Scenario> {
  return attempt(() => {
    const fields = object(value, '');
    only(fields, scenarioFields, '');
    return scenarioFrom(fields);
  });
}

export interface Request {
  readonly scenario: Scenario;
  readonly report: readonly ReportSpan[];
}

/** Reads a line of `simulate`: a scenario and the spans to report (by default the last seven days); never throws. */
export function parseRequest(value: unknown): Parsed<Request> {
  return attempt(() => {
    const fields = object(value, '');
    only(fields, [...scenarioFields, 'report'], '');
    const scenario = scenarioFrom(fields);
    const { days } = scenario;
    if (fields.report === undefined) {
      // to the sixth decimal (0.1 s), lest 10.2 − 7 be told as 3.1999999999999993
      const from = Math.max(0, Number((days - DEFAULT_REPORT_DAYS).toFixed(6)));
      return { scenario, report: [{ from, to: days }] };
    }
    const report = list(fields.report, 'report', MAX_REPORTS).map((one, index) => {
      const path = `report[${index}]`;
      const span = object(one, path);
      only(span, ['from', 'to'], path);
      const { from, to } = spanOf(span, path, days);
      if (to === undefined) throw new Refusal(`${path}.to`, `is required, at most ${days}`);
      return { from, to };
    });
    return { scenario, report };
  });
}
