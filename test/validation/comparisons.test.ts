/** How far simulated is from published, on made-up answers. */
import { describe, expect, it } from 'vitest';
import { comparisonOf, foldBetween } from '../../workers/validation/comparisons';
import type { Finding } from '../../workers/validation/findings';
import type { Answer } from '../../workers/validation/living';
import type { Read } from '../../workers/validation/quantities';
import { missByArm, quantile, summaryOf } from '../../workers/validation/summary';
import { made } from './records';

const [arm] = made().arms;
const answers: Answer[] = [
  { before: 10, on: 20 },
  { before: 30, on: 40 },
];

/** What becomes of a finding, read from these answers. */
function compared(finding: Finding, read: Partial<Read> = {}, group = answers) {
  const question = arm?.questions[0];
  if (arm === undefined || question === undefined) throw new Error('no arm');
  const asked = { ...question, finding, read: { ...question.read, ...read } };
  return comparisonOf(arm.trial, asked, group);
}

describe('a fold error', () => {
  it('is the larger over the smaller', () => {
    expect(foldBetween(2, 3)).toBe(1.5);
    expect(foldBetween(3, 2)).toBe(1.5);
  });
  it('of two zeros is none, of one zero or of opposite signs is endless', () => {
    expect(foldBetween(0, 0)).toBe(1);
    expect(foldBetween(0, 1)).toBe(Infinity);
    expect(foldBetween(1, -1)).toBe(Infinity);
    expect(foldBetween(NaN, 1)).toBe(Infinity);
  });
});

describe('a comparison', () => {
  it('of a fold is of the ratio of means', () => {
    const { simulated, fold, spread } = compared({ kind: 'fold', value: 1 });
    expect(simulated).toBe(1.5);
    expect(fold).toBe(1.5);
    expect(spread).toBeCloseTo(Math.SQRT2 / 3);
  });
  it('of levels is of the mean before or on treatment', () => {
    expect(compared({ kind: 'level', value: 60 }).fold).toBe(2);
    expect(compared({ kind: 'levelBefore', value: 10 }).fold).toBe(2);
  });
  it('of a difference is of the level it would lead to', () => {
    const { simulated, fold } = compared({ kind: 'difference', value: 40 });
    expect(simulated).toBe(10);
    expect(fold).toBe(2);
  });
  it('of changes is of the changes, if they go the same way', () => {
    expect(compared({ kind: 'change', value: 5 }).fold).toBe(2);
    expect(compared({ kind: 'change', value: -5 }).fold).toBe(Infinity);
    const falling = answers.map(({ before, on }) => ({ before: on, on: before }));
    expect(compared({ kind: 'change', value: -5 }, {}, falling).fold).toBe(2);
  });
  it('of a share counts half a man on either side', () => {
    expect(compared({ kind: 'share', value: 50 }, { menBelow: 30 }).simulated).toBe(50);
    expect(compared({ kind: 'share', value: 50 }, { menBelow: 5 }).simulated).toBeCloseTo(100 / 6);
  });
  it('with a limit of detection asks only to be below it', () => {
    expect(compared({ kind: 'below', value: 50 }).fold).toBe(1);
    expect(compared({ kind: 'below', value: 10 }).fold).toBe(3);
  });
  it('of a direction has no fold', () => {
    const told = (value: 'up' | 'down' | 'same' | 'notUp') =>
      compared({ kind: 'direction', value }).agrees;
    expect(compared({ kind: 'direction', value: 'up' }).fold).toBeNull();
    expect([told('up'), told('down'), told('same'), told('notUp')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a summary', () => {
  it('has quantiles that are linear between values', () => {
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6);
    expect(quantile([1, Infinity], 0.5)).toBe(Infinity);
    expect(quantile([1, 2, Infinity], 0.5)).toBe(2);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('keeps fitted and predicted apart, and directions out of both', () => {
    const one = compared({ kind: 'fold', value: 3 });
    const { fitted, predicted, directions } = summaryOf([
      one,
      { ...one, arm: 'b', fitted: false, fold: 4 },
      { ...one, arm: 'c', fitted: false, fold: null, agrees: true },
    ]);
    expect(fitted).toMatchObject({ numbers: 1, median: 2 });
    expect(predicted).toMatchObject({ numbers: 1, median: 4 });
    expect(directions).toEqual({ agree: 1, of: 1 });
  });

  it('has an arm’s miss as the geometric mean of its numbers’', () => {
    const one = compared({ kind: 'fold', value: 3 });
    const miss = missByArm([
      { ...one, fold: 1 },
      { ...one, fold: 4 },
    ]);
    expect(miss.get(one.arm)).toBeCloseTo(2);
  });
});
