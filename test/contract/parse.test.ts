/** The rim: every malformed scenario gets one clear error with the right field; every valid one is read as it was meant. */
import { describe, expect, it } from 'vitest';
import { MAX_INTERVENTIONS } from '../../workers/contract/limits';
import { parseRequest, parseScenario } from '../../workers/contract/parse';
import { referenceMan } from '../../workers/contract/scenario';
import { malformedRequests, malformedScenarios } from './malformed';

const base = { version: 1, seed: 1, days: 10 };
const tooDeep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;

describe('a malformed scenario', () => {
  it.each(malformedScenarios)('%s', (_, scenario, field) => {
    const parsed = parseScenario(scenario);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error.field).toBe(field);
    expect(parsed.error.message).not.toBe('');
    expect(parsed.error.message.length).toBeLessThan(400);
  });

  it.each(malformedRequests)('as a request: %s', (_, request, field) => {
    const parsed = parseRequest(request);
    expect(parsed.ok ? 'accepted' : parsed.error.field).toBe(field);
  });

  it('names the value and the allowed range', () => {
    const parsed = parseScenario({ ...base, subject: { bodyFat: 75 } });
    expect(parsed).toEqual({
      ok: false,
      error: { field: 'subject.bodyFat', message: 'must be a number from 5 to 60 %, not 75' },
    });
  });

  it('quotes a long value only in part', () => {
    const parsed = parseScenario({ ...base, seed: 'x'.repeat(1_000_000) });
    expect(parsed.ok ? '' : parsed.error.message).toContain('xxx"…');
  });

  it.each(['seed', 'subject', 'interventions', 'parameters', 'days'])(
    'may be nested deeper than the stack: %s',
    (field) => {
      const parsed = parseScenario({ ...base, [field]: field === 'interventions' ? 3 : tooDeep });
      expect(parsed.ok ? 'accepted' : parsed.error.field).toBe(field);
    },
  );

  it('spoils nothing for the next', () => {
    for (const [, scenario] of malformedScenarios) parseScenario(scenario);
    expect(parseScenario(base).ok).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a valid scenario', () => {
  it('is the reference man where nothing else is said', () => {
    expect(parseScenario(base)).toEqual({
      ok: true,
      value: { ...base, subject: referenceMan, interventions: [], parameters: {} },
    });
  });

  it('keeps what is said of the man and fills in the rest', () => {
    const parsed = parseScenario({ ...base, subject: { bodyFat: 35, adiposityHypothesis: 'B' } });
    expect(parsed.ok && parsed.value.subject).toEqual({
      ...referenceMan,
      bodyFat: 35,
      adiposityHypothesis: 'B',
    });
  });

  it('has its interventions in order of time', () => {
    const cut = (from: number) => ({ type: 'cut', pathway: 'inhibinB-pituitary', from });
    const parsed = parseScenario({ ...base, interventions: [cut(5), cut(2), cut(9)] });
    expect(parsed.ok && parsed.value.interventions.map(({ from }) => from)).toEqual([2, 5, 9]);
  });

  it('may have clamps and pumps that meet but do not overlap', () => {
    const clamp = { type: 'clamp', hormone: 'estradiol', value: 40 };
    const pump = { type: 'gnrhPump', pulsesPerDay: 12 };
    const interventions = [
      { ...clamp, from: 0, to: 5 },
      { ...clamp, from: 5 },
      { ...clamp, hormone: 'testosterone', value: 10, from: 3 },
      { ...pump, from: 0, to: 2 },
      { ...pump, from: 2 },
    ];
    expect(parseScenario({ ...base, interventions }).ok).toBe(true);
  });

  it('may have as many interventions as are allowed', () => {
    const one = { type: 'clamp', hormone: 'estradiol', value: 40 };
    const interventions = Array.from({ length: MAX_INTERVENTIONS }, (_, n) => ({
      ...one,
      from: n / 2,
      to: (n + 1) / 2,
    }));
    const parsed = parseScenario({ ...base, days: 6000, interventions });
    expect(parsed.ok && parsed.value.interventions.length).toBe(MAX_INTERVENTIONS);
  });

  it('has no negative zero, which would be printed and linked differently', () => {
    const parsed = parseScenario({ ...base, seed: -0, subject: { cyp19a1: -0 } });
    expect(parsed.ok && Object.is(parsed.value.seed, 0)).toBe(true);
    expect(parsed.ok && Object.is(parsed.value.subject.cyp19a1, 0)).toBe(true);
  });

  it('survives a round trip through JSON', () => {
    const dose = { type: 'dose', drug: 'letrozole', amount: 2.5, from: 1, to: 9 };
    const parsed = parseScenario({ ...base, interventions: [dose] });
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parseScenario(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed);
  });
});

describe('a request', () => {
  it('reports the last seven days unless it says otherwise', () => {
    const report = (days: number) => {
      const parsed = parseRequest({ ...base, days });
      return parsed.ok ? parsed.value.report : parsed.error;
    };
    expect(report(180)).toEqual([{ from: 173, to: 180 }]);
    expect(report(10.2)).toEqual([{ from: 3.2, to: 10.2 }]);
    expect(report(2)).toEqual([{ from: 0, to: 2 }]);
  });

  it('may ask for any number of spans, overlapping and in any order, or none', () => {
    const spans = [
      { from: 5, to: 6 },
      { from: 0, to: 10 },
    ];
    const parsed = parseRequest({ ...base, report: spans });
    expect(parsed.ok && parsed.value.report).toEqual(spans);
    const none = parseRequest({ ...base, report: [] });
    expect(none.ok && none.value.report).toEqual([]);
  });
});
