/** Against whom a man is seen: himself untreated, else the reference man, else nobody. */
import { describe, expect, it } from 'vitest';
import { sameMan } from '../../workers/contract/plan';
import { standard, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { againstWhom, counterpartOf } from '../../src/state/counterpart';

const fat: Scenario = { ...standard(), subject: { ...standard().subject, bodyFat: 40 } };
const drug: Intervention = { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 2 };
const treated = (man: Scenario): Scenario => ({ ...man, interventions: [drug] });

describe('a man is held against', () => {
  it('nobody, where he is the reference man and nothing is done to him, however long he is looked at', () => {
    expect(counterpartOf(standard())).toBeNull();
    expect(counterpartOf({ ...standard(), days: 400 })).toBeNull();
    const told = { ...standard().subject, adiposityHypothesis: 'B' } as const;
    expect(counterpartOf({ ...standard(), subject: told })).toBeNull();
    expect(againstWhom(standard())).toBe('untreated');
  });

  it('himself untreated, where something is done to him, whoever he is', () => {
    for (const man of [standard(), fat]) {
      const counterpart = counterpartOf(treated(man));
      expect(counterpart?.kind).toBe('untreated');
      expect(counterpart?.scenario.interventions).toEqual([]);
      expect(counterpart && sameMan(counterpart.scenario, man)).toBe(true);
    }
  });

  it.each([
    ['fat', fat],
    ['another genotype', { ...standard(), subject: { ...standard().subject, cyp19a1: 0 } }],
    ['constants of his own', { ...standard(), parameters: { 'hypothalamus.pulseRate': 16 } }],
  ] as [string, Scenario][])(
    'the reference man of his chance and days, where he has %s',
    (_, man) => {
      const other = { ...man, seed: 7, days: 90 };
      const counterpart = counterpartOf(other);
      expect(counterpart?.kind).toBe('reference');
      expect(counterpart?.scenario).toEqual({ ...standard(), seed: 7, days: 90 });
      expect(counterpartOf(other)).toBe(counterpart);
    },
  );
});
