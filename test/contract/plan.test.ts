/** Editing a plan: pure, sorted, nothing lost, and every edit can be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amend,
  commonPast,
  endKind,
  kindOf,
  replaceRunning,
  runningOn,
} from '../../workers/contract/plan';
import { withdraw } from '../../workers/contract/retime';
import { parseScenario } from '../../workers/contract/parse';
import { tickOf } from '../../workers/contract/quantities';
import {
  standard,
  type Clamp,
  type Dose,
  type Intervention,
  type Scenario,
} from '../../workers/contract/scenario';
import { interventionOn, scenarioUpTo } from '../body/arbitrary';
import { scenarioOf } from '../body/man';

const cases = scenarioUpTo(60).chain((scenario) =>
  fc.tuple(
    fc.constant(scenario),
    interventionOn(scenario.days).map(
      (plan) =>
        scenarioOf({ days: scenario.days, interventions: [plan] }).interventions[0] as Intervention,
    ),
  ),
);
const dose = (from: number, to?: number): Dose => ({
  type: 'dose',
  drug: 'anastrozole',
  amount: 1,
  everyDays: 1,
  from,
  ...(to !== undefined && { to }),
});
const clamp = (value: number, from: number, to?: number): Clamp => ({
  type: 'clamp',
  hormone: 'estradiol',
  value,
  from,
  ...(to !== undefined && { to }),
});
const having = (...interventions: Intervention[]): Scenario => ({ ...standard(), interventions });

describe('amend', () => {
  it('adds one, keeps all others and the order of time', () => {
    fc.assert(
      fc.property(cases, ([scenario, one]) => {
        const { interventions } = amend(scenario, one);
        expect(interventions).toHaveLength(scenario.interventions.length + 1);
        expect(interventions).toContain(one);
        for (const before of scenario.interventions) expect(interventions).toContain(before);
        const starts = interventions.map(({ from }) => from);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('is taken back by withdraw', () => {
    fc.assert(
      fc.property(cases, ([scenario, one]) => {
        expect(withdraw(amend(scenario, one), one)).toEqual(scenario);
      }),
    );
  });

  it('does not touch what it was given', () => {
    fc.assert(
      fc.property(cases, ([scenario, one]) => {
        const before = JSON.stringify(scenario);
        withdraw(amend(scenario, one), one);
        expect(JSON.stringify(scenario)).toBe(before);
      }),
    );
  });
});

describe('withdraw', () => {
  it('leaves a scenario alone that has no such intervention', () => {
    const scenario = having(dose(1));
    expect(withdraw(scenario, dose(1))).toBe(scenario);
  });
  it('takes one of two alike', () => {
    const one = dose(1);
    expect(withdraw(having(one, one), one).interventions).toEqual([one]);
  });
});

describe('what is running', () => {
  const scenario = having(dose(0, 10), clamp(40, 5, 15), dose(20));
  it('is found by kind and day', () => {
    expect(runningOn(scenario, 'dose anastrozole', 3)).toEqual(dose(0, 10));
    expect(runningOn(scenario, 'dose anastrozole', 10)).toBeUndefined();
    expect(runningOn(scenario, 'clamp estradiol', 15)).toBeUndefined();
    expect(runningOn(scenario, 'dose anastrozole', 170)).toEqual(dose(20));
  });
  it('can be ended; what comes later stays', () => {
    const ended = endKind(scenario, 'dose anastrozole', 4);
    expect(ended.interventions).toEqual([dose(0, 4), clamp(40, 5, 15), dose(20)]);
  });
  it('that is ended when it begins was never there', () => {
    expect(endKind(scenario, 'clamp estradiol', 5).interventions).toEqual([dose(0, 10), dose(20)]);
  });
  it('gives way to one of its kind, which gives way to the next', () => {
    const replaced = replaceRunning(having(clamp(40, 0), clamp(90, 100)), clamp(60, 30));
    expect(replaced.interventions).toEqual([clamp(40, 0, 30), clamp(60, 30, 100), clamp(90, 100)]);
  });
  it('stays a valid scenario after any replacement', () => {
    fc.assert(
      fc.property(cases, ([scenario_, one]) => {
        const replaced = replaceRunning(scenario_, one);
        const parsed = parseScenario(JSON.parse(JSON.stringify(replaced)));
        expect(parsed.ok ? '' : `${parsed.error.field} ${parsed.error.message}`).toBe('');
        expect(replaced.interventions.some((other) => kindOf(other) === kindOf(one))).toBe(true);
      }),
    );
  });
  it('stays valid when a clamp is pulled again and again, day after day', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 4000 }),
            fc.double({ min: 0, max: 179.9, noNaN: true }),
          ),
        ),
        (pulls) => {
          const pulled = pulls.reduce(
            (scenario_, [value, from]) => replaceRunning(scenario_, clamp(value, from)),
            standard(),
          );
          const parsed = parseScenario(pulled);
          expect(parsed.ok ? '' : `${parsed.error.field} ${parsed.error.message}`).toBe('');
        },
      ),
    );
  });
});

describe('commonPast', () => {
  it('is all of time for the same plan', () => {
    fc.assert(
      fc.property(scenarioUpTo(60), (scenario) => {
        expect(commonPast(scenario, scenario)).toBe(Infinity);
      }),
    );
  });
  it('is none for different men', () => {
    expect(commonPast(standard(), { ...standard(), seed: 2 })).toBeLessThanOrEqual(0);
  });
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(cases, ([scenario, one]) => {
        const other = amend(scenario, one);
        expect(commonPast(scenario, other)).toBe(commonPast(other, scenario));
      }),
    );
  });
  it('ends where an added intervention begins', () => {
    expect(commonPast(having(dose(0)), having(dose(0), clamp(40, 30)))).toBe(tickOf(30));
  });
  it('ends where an intervention alike but for its end ends first', () => {
    expect(commonPast(having(dose(0, 50)), having(dose(0, 70)))).toBe(tickOf(50));
    expect(commonPast(having(dose(0)), having(dose(0, 70)))).toBe(tickOf(70));
  });
  it('ends at once where a weight change is steered elsewhere', () => {
    const weight = (to: number): Intervention => ({
      type: 'weightChange',
      bodyFat: 30,
      from: 10,
      to,
    });
    expect(commonPast(having(weight(50)), having(weight(60)))).toBe(tickOf(10));
  });
});
