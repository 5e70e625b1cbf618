// Forms: what is filled in becomes a plan only if the contract's own parser allows it, and says why not where it does not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../workers/contract/parse';
import { runningOn } from '../../workers/contract/plan';
import { drugIds, pharmacy } from '../../workers/contract/pharmacy';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { draftOf, read } from '../../src/acts/draft';
import { blank, kindIds, type KindId } from '../../src/acts/kinds';
import { cuttable, menu, offersAt, partOf } from '../../src/acts/offers';
import { withField, withGnRH } from '../../src/acts/subject';
import { pathwayIds } from '../../workers/contract/pathways';

const man = standard();
const filled = (kind: KindId, more: Record<string, string> = {}) => ({
  kind,
  draft: { ...blank(kind), from: '10', ...(kind === 'weightChange' && { to: '90' }), ...more },
});
function done(scenario: Scenario, kind: KindId, more: Record<string, string> = {}): Scenario {
  const reading = read(scenario, filled(kind, more), 'si');
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.scenario;
}

describe.each(kindIds)('the form of %s', (kind) => {
  it('as it opens is a plan, and opens again as it was', () => {
    const plan = done(man, kind);
    expect(parseScenario(plan).ok).toBe(true);
    const [one] = plan.interventions;
    expect(one).toMatchObject({ type: kind, from: 10 });
    if (!one) return;
    const again = read(
      plan,
      { kind, draft: draftOf(one, 'conventional'), editing: one },
      'conventional',
    );
    expect(again.ok && JSON.stringify(again.scenario)).toBe(JSON.stringify(plan));
  });

  it('says which field is wrong, in the parser’s words', () => {
    const reading = read(man, filled(kind, { from: 'tomorrow' }), 'si');
    expect(reading).toMatchObject({ ok: false, problem: { field: 'from' } });
    if (!reading.ok) expect(reading.problem.message).toContain('must be a number from 0 to 180');
  });
});

it('a level is typed in the reader’s unit and kept in the model’s', () => {
  const typed = filled('clamp', { hormone: 'testosterone', value: '300' });
  const reading = read(man, typed, 'conventional');
  expect(reading.ok && reading.scenario.interventions[0]).toMatchObject({ type: 'clamp' });
  const [one] = reading.ok ? reading.scenario.interventions : [];
  expect(one?.type === 'clamp' && one.value).toBeCloseTo(10.4, 1);
});

it('every drug of the pharmacy opens with a dose that was studied, in its own unit', () => {
  for (const drug of drugIds) {
    const plan = done(man, 'dose', { ...blank('dose', { drug }) });
    const [one] = plan.interventions;
    expect(one).toMatchObject({ type: 'dose', drug });
    expect(one?.type === 'dose' && one.amount).toBeLessThanOrEqual(pharmacy[drug].studiedMax);
  }
});

it('what begins takes the place of what of its kind runs; testes are removed once', () => {
  const pumped = done(done(man, 'gnrhPump'), 'gnrhPump', { from: '20', pulsesPerDay: '24' });
  expect(pumped.interventions).toMatchObject([{ from: 10, to: 20 }, { from: 20 }]);
  const removed = done(done(man, 'orchidectomy'), 'orchidectomy', { from: '5' });
  expect(removed.interventions).toEqual([{ type: 'orchidectomy', from: 5 }]);
});

it('two weight changes at once are refused, the other one named in words', () => {
  const reading = read(done(man, 'weightChange'), filled('weightChange', { from: '30' }), 'si');
  expect(reading.ok).toBe(false);
  if (!reading.ok)
    expect(reading.problem.message).toMatch(/overlaps “weight changes, towards 15 % fat”/);
});

it('whatever is typed is a plan the contract allows, or a problem in words', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double().map(String),
    fc.integer().map(String),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...kindIds),
      fc.dictionary(
        fc.constantFrom('from', 'to', 'value', 'amount', 'everyDays', 'block', 'dose'),
        text,
      ),
      (kind, more) => {
        const reading = read(man, filled(kind, more), 'si');
        if (reading.ok) expect(parseScenario(reading.scenario).ok).toBe(true);
        else expect(reading.problem.message.length).toBeGreaterThan(8);
      },
    ),
  );
});

describe('parts of the diagram', () => {
  const organs = ['hypothalamus', 'pituitary', 'blood', 'testis', 'fat', 'bone'];
  it.each([...organs, ...pathwayIds])('%s offers something, and each offer can be done', (id) => {
    const part = partOf(id);
    expect(part).toBe(id);
    if (!part) return;
    expect(offersAt(part).length).toBeGreaterThan(0);
    for (const { kind, given } of offersAt(part)) done(man, kind, blank(kind, given));
    const arrow = cuttable(part);
    if (arrow)
      expect(runningOn(done(man, 'cut', { pathway: arrow }), `cut ${arrow}`, 20)).toBeDefined();
  });
  it('the menu leads to every kind', () => {
    const offered = Object.values(menu)
      .flat()
      .map(({ kind }) => kind);
    expect(new Set(offered)).toEqual(new Set(kindIds));
  });
});

describe('the man', () => {
  it('changes by one field at a time; his plan stays the same thing', () => {
    const cut = done(man, 'cut');
    const reading = withField(cut, 'leydigReserve', '0,5');
    expect(reading.ok && reading.scenario.subject.leydigReserve).toBe(0.5);
    expect(reading.ok && reading.scenario.interventions).toBe(cut.interventions);
    expect(withGnRH(man, false).subject.endogenousGnRH).toBe(false);
  });
  it.each(['', '-1', 'old', '900'])('refuses an age of “%s”', (text) => {
    const reading = withField(man, 'age', text);
    expect(reading).toMatchObject({ ok: false, problem: { field: 'age' } });
  });
});
