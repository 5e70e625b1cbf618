// What is kept along the way: enough to resume anywhere, and no more for a hand that never rests.
import { describe, expect, it } from 'vitest';
import { Checkpoints } from '../../workers/checkpoints';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { simulate } from '../../workers/simulate';

const held = (value: number): Scenario => ({
  ...standard(),
  days: 12,
  interventions: [{ type: 'clamp', hormone: 'estradiol', value, from: 5 }],
});

describe('checkpoints', () => {
  it('are no more after a hundred pulls of a slider than after one', () => {
    const checkpoints = new Checkpoints();
    const kept = (): number => {
      const { nearest } = checkpoints.open(held(0), 0);
      return nearest ? checkpoints.size : 0;
    };
    const run = (value: number): void => {
      for (const _ of simulate(1, held(value), 0, checkpoints)) void _;
    };
    for (let value = 1; value < 8; value += 1) run(value);
    const before = kept();
    expect(before).toBeGreaterThan(0);
    for (let value = 8; value < 108; value += 1) run(value);
    expect(kept()).toBeLessThanOrEqual(before);
  });
});

describe('what is kept of a man who is silenced', () => {
  const silencers: Scenario['interventions'] = [{ type: 'gnrhAntagonist', block: 1, from: 0 }];
  it.each(silencers.map((one) => [one.type, one] as const))(
    'holds no number too small to be reckoned with quickly: %s',
    (_, one) => {
      const scenario = { ...standard(), days: 200, interventions: [one] };
      const checkpoints = new Checkpoints();
      for (const segment of simulate(1, scenario, 0, checkpoints)) void segment;
      const last = checkpoints.nearest(scenario, Infinity)?.state ?? new Float64Array(0);
      expect(last.length).toBeGreaterThan(0);
      expect([...last].filter((level) => level !== 0 && Math.abs(level) < 2.3e-308)).toEqual([]);
    },
  );
});

describe('a treatment that does nothing', () => {
  const bits = (scenario: Scenario): number[] =>
    [...simulate(1, scenario, 0, new Checkpoints())].flatMap(({ values }) => [...values.LH]);
  const untreated = { ...standard(), days: 20 };
  const nothings: Scenario['interventions'] = [
    { type: 'dose', drug: 'anastrozole', amount: 0, everyDays: 0.3, from: 0.1 },
    { type: 'gnrhAntagonist', block: 0, from: 0.1 },
    { type: 'exogenousTestosterone', mgPerDay: 0, from: 3.3, to: 7.77 },
  ];
  it.each(nothings.map((one) => [one.type, one] as const))(
    'leaves the man as his twin is, to the bit: %s',
    (_, one) => {
      expect(bits({ ...untreated, interventions: [one] })).toEqual(bits(untreated));
    },
  );
});
