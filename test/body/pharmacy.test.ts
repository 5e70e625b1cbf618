/** What each drug on the shelf does to a man, as sentences; how much is the business of the trials. */
import { describe, expect, it } from 'vitest';
import { over, times, type Plan } from './man';

const usual = over(0, 30);
const dose = (drug: string, amount: number, everyDays = 1): Plan => ({
  type: 'dose',
  drug,
  amount,
  everyDays,
  from: 0,
});
const on = (...interventions: readonly Plan[]) => over(40, 60, { interventions });
const moved = (name: string, ...interventions: readonly Plan[]): number =>
  times(on(...interventions), usual, name);

describe('testosterone from outside', () => {
  it.each([
    ['gel, 50 mg a day', dose('testosteroneGel', 50)],
    ['enanthate, 200 mg a week', dose('testosteroneEnanthate', 200, 7)],
  ])('%s: more in blood, less in the testis, less LH and FSH', (_, given) => {
    expect(moved('testosterone', given)).toBeGreaterThan(1.1);
    for (const name of ['LH', 'FSH', 'intratesticularTestosterone']) {
      expect(moved(name, given), name).toBeLessThan(0.9);
    }
  });
  it('a depot in oil peaks in the first days after an injection, a gel holds', () => {
    const swing = (given: Plan): number => {
      const plan = { interventions: [given] };
      return times(over(57, 58, plan), over(62, 63, plan), 'testosterone');
    };
    expect(swing(dose('testosteroneEnanthate', 200, 7))).toBeGreaterThan(1.3);
    expect(swing(dose('testosteroneGel', 50))).toBeLessThan(1.2);
  });
});

describe('hCG', () => {
  const shutDown = dose('testosteroneEnanthate', 200, 7);
  const inside = (hCG: number): number =>
    moved('intratesticularTestosterone', shutDown, dose('hCG', hCG, 2));
  it('keeps up the testosterone in a testis that LH has left, the more the more of it', () => {
    expect(moved('intratesticularTestosterone', shutDown)).toBeLessThan(0.2);
    expect(inside(125)).toBeGreaterThan(0.2);
    expect(inside(500)).toBeGreaterThan(inside(125));
  });
  it('does not bring back FSH', () => {
    expect(moved('FSH', shutDown, dose('hCG', 500, 2))).toBeLessThan(0.2);
  });
});

describe('a drug that keeps estradiol off its receptor', () => {
  it.each([
    ['enclomiphene', 25, 1],
    ['clomiphene', 50, 1],
    ['tamoxifen', 10, 0.5],
  ])('%s: LH, FSH and testosterone rise, and estradiol with them', (drug, amount, every) => {
    for (const name of ['LH', 'FSH', 'testosterone', 'estradiol']) {
      expect(moved(name, dose(drug, amount, every)), name).toBeGreaterThan(1.15);
    }
  });
  it('adds nothing where there is no estradiol to keep off', () => {
    const none = { subject: { cyp19a1: 0 } };
    const before = over(40, 60, none);
    const after = over(40, 60, { ...none, interventions: [dose('enclomiphene', 25)] });
    expect(times(after, before, 'LH')).toBeCloseTo(1, 6);
  });
});

describe('an estradiol patch', () => {
  it('raises estradiol, the more the more it releases, and lowers LH and testosterone', () => {
    const [small, large] = [dose('estradiolPatch', 25, 3.5), dose('estradiolPatch', 100, 3.5)];
    expect(moved('estradiol', large)).toBeGreaterThan(moved('estradiol', small));
    for (const name of ['LH', 'testosterone']) expect(moved(name, large), name).toBeLessThan(0.8);
  });
  it('is named after what it releases a day, whenever the next is due', () => {
    const held = (everyDays: number) =>
      over(42, 56, { interventions: [dose('estradiolPatch', 50, everyDays)] });
    expect(Math.abs(times(held(3.5), held(7), 'estradiol') - 1)).toBeLessThan(0.1);
  });
});

describe('an inhibitor that destroys aromatase', () => {
  const plan = { interventions: [{ ...dose('exemestane', 25), to: 20 }] };
  it('lowers estradiol, and less at the end of its day', () => {
    const treated = over(10, 20, plan);
    expect(times(treated, usual, 'estradiol')).toBeLessThan(0.8);
    const [early, late] = [over(19.3, 19.6, plan), over(19.9, 20, plan)];
    expect(times(late, early, 'aromataseActivity')).toBeGreaterThan(1.2);
  });
  it('is felt until the enzyme is made anew', () => {
    expect(times(over(26, 30, { ...plan, days: 30 }), usual, 'aromataseActivity')).toBeCloseTo(
      1,
      1,
    );
  });
});

describe('testolactone', () => {
  it('needs a gram for what a milligram of anastrozole does', () => {
    expect(moved('estradiol', dose('testolactone', 1))).toBeCloseTo(1, 1);
    expect(moved('estradiol', dose('testolactone', 1000))).toBeLessThan(0.9);
  });
});
