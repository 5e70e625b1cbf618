/** The waterfall: what is shown multiplies back to the change that is shown, whatever is done to the man. */
import { describe, expect, it } from 'vitest';
import type { Change, Factor } from '../../workers/contract/explanation';
import { fallOf, type Step } from '../../src/why/waterfall';
import { asked, lives } from './lives';

const ratio = (effect: Change): number => (effect.kind === 'times' ? effect.ratio : NaN);
const product = (steps: readonly Step[]): number =>
  steps.reduce((all, { effect }) => all * ratio(effect), 1);

describe.each(Object.entries(lives))('%s', (_, scenario) => {
  it.each(['testosterone', 'LH', 'FSH', 'estradiol', 'SHBG', 'inhibinB'] as const)(
    'multiplies back to the change of %s',
    async (quantity) => {
      for (const day of [6, 30, 50]) {
        const { explanation } = await asked(scenario, quantity, day);
        const { value, against, change, factors } = explanation;
        const fall = fallOf(change, factors);
        if (change.kind !== 'times') {
          expect(fall.kind).toBe('shares');
          continue;
        }
        expect(product(fall.steps)).toBeCloseTo(value / against, 6);
        expect(Math.exp(fall.end)).toBeCloseTo(value / against, 6);
        // what the split leaves open is never what the reader is shown instead of a cause
        const open = fall.steps.find(({ kind }) => kind === 'open');
        expect(Math.abs(Math.log(open ? ratio(open.effect) : 1))).toBeLessThan(0.01);
      }
    },
  );

  it('goes on doing so when a step is opened into its parts', async () => {
    const { explanation } = await asked(scenario, 'LH', 30);
    const opened = (step: Step): void => {
      if (step.parts.length === 0 || step.effect.kind !== 'times') return;
      const fall = fallOf(step.effect, step.parts, step.kind === 'together' ? 0 : undefined);
      // a factor of less than a millionth is not told
      expect(product(fall.steps)).toBeCloseTo(ratio(step.effect), 5);
      fall.steps.forEach(opened);
    };
    fallOf(explanation.change, explanation.factors).steps.forEach(opened);
  });
});

const factor = (id: Factor['id'], effect: number): Factor => ({
  ...{ id, organ: 'testis', role: 'arrow', share: 0.1, value: 1, against: 1 },
  effect: { kind: 'times', ratio: effect },
});

describe('the steps', () => {
  const change: Change = { kind: 'times', ratio: 2 * 0.8 * 1.004 * 0.997 };
  const factors = [factor('acuteLH', 2), factor('SHBG', 0.8)];
  const small = [factor('FSH', 1.004), factor('refill', 0.997)];

  it('begin where the last one ended', () => {
    const { steps } = fallOf(change, factors);
    expect(steps[0]?.from).toBe(0);
    expect(steps[1]?.from).toBe(steps[0]?.to);
  });
  it('take small ones together, two and more', () => {
    const { steps } = fallOf(change, [...factors, ...small]);
    expect(steps.map(({ kind }) => kind)).toEqual(['factor', 'factor', 'together']);
    expect(steps[2]?.parts).toEqual(small);
    expect(fallOf(change, [...factors, ...small], 0).steps).toHaveLength(4);
  });
  it('say what the split leaves open', () => {
    const { steps } = fallOf({ kind: 'times', ratio: 1.7 }, factors);
    expect(steps.at(-1)?.kind).toBe('open');
    expect(product(steps)).toBeCloseTo(1.7, 12);
  });
  it('keep their names while their numbers change, and share none', () => {
    const { steps } = fallOf({ kind: 'times', ratio: 2.56 }, [...factors, ...factors], 0);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(4);
  });
  it('add where the number is itself a change', () => {
    const bone: Factor = { ...factor('estradiol', 1), effect: { kind: 'adds', difference: -0.4 } };
    const fall = fallOf({ kind: 'adds', difference: -0.4 }, [bone]);
    expect([fall.kind, fall.end, fall.steps.length]).toEqual(['adds', -0.4, 1]);
  });
});
