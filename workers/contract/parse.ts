/** The rim: turns whatever came from a link, a file, a message or a line of input into a Scenario, or says which field is wrong and what is allowed. */
import { constants, isParameter, type ParameterId } from './constants';
import { MAX_DAYS, MAX_INTERVENTIONS, MAX_SEED, subjectRanges } from './limits';
import { intervention, refuseOverlaps, spanOf } from './parse-interventions';
import { tickOf } from './quantities';
import {
  attempt,
  boolean,
  choice,
  list,
  number,
  object,
  only,
  quoted,
  Refusal,
  type Fields,
  type Parsed,
} from './reading';
import { referenceMan, type ReportSpan, type Scenario, type Subject } from './scenario';

const MAX_REPORTS = 1000;
const DEFAULT_REPORT_DAYS = 7;

/** The man himself; what is left out is the reference man's. */
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
