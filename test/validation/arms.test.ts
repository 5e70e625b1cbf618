/** The project's own trials: every arm is lived or has a reason why not, what is unsure is not fitted, and the same men give the same numbers. */
import { describe, expect, it } from 'vitest';
import { readTrials } from '../../workers/validation/trials';
import { differentMen } from '../../workers/validation/men';
import { missOf, toBeFitted, worsenedBy } from '../../workers/validation/miss';
import { validate } from '../../workers/validation/validate';
import { real, trialsFile } from './records';

const trials = readTrials(trialsFile());
const { arms, aside } = real();
const short = arms.filter(({ scenario }) => scenario.days < 20);

describe('every arm of the file', () => {
  it('is there', () => {
    expect(trials.length).toBeGreaterThanOrEqual(73);
  });

  it.each(trials.map(({ id }) => id))(
    '%s: each measure is compared or left with a reason',
    (id) => {
      const trial = trials.find((one) => one.id === id);
      const asked =
        arms.find((arm) => arm.id === id)?.questions.map(({ quantity }) => quantity) ?? [];
      const left = aside.filter((one) => one.arm === id);
      for (const { reason } of left) expect(reason.length).toBeGreaterThan(10);
      const all = [...asked, ...left.map(({ quantity }) => quantity)].sort();
      expect(all).toEqual(trial?.measures.map(({ quantity }) => quantity).sort());
    },
  );

  it('marked as from memory, inferred or assumed is not to be fitted', () => {
    const unsure = trials.flatMap(({ id, verified, measures }) =>
      measures
        .filter(({ sourceLevel }) => {
          const ofTheMean = sourceLevel !== 'abstract (SD on treatment: memory)';
          return (
            verified === 'memory' ||
            (ofTheMean && /memory|inferred|assumed/.test(sourceLevel ?? ''))
          );
        })
        .map(({ quantity }) => `${id} ${quantity}`),
    );
    const fitted = toBeFitted(arms).flatMap(({ id, questions }) =>
      questions.map(({ quantity }) => `${id} ${quantity}`),
    );
    expect(unsure.length).toBeGreaterThan(5);
    expect(fitted.filter((one) => unsure.includes(one))).toEqual([]);
  });

  it('that is compared but not to be fitted says why', () => {
    const reasons = arms.flatMap(({ questions }) =>
      questions.flatMap((one) => one.notFitted ?? []),
    );
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(7);
  });
});

describe('a validation', () => {
  it('gives the same numbers each time, whatever else is lived beside', () => {
    const [first, second] = short;
    if (first === undefined || second === undefined) throw new Error('too few arms');
    const men = differentMen(2);
    const together = validate([first, second], men);
    expect(validate([first, second], men)).toEqual(together);
    expect(validate([second], men)).toEqual(together.slice(first.questions.length));
  });

  it('has a finite answer to every question', () => {
    for (const { simulated, quantity } of validate(short, differentMen(1)))
      expect(Number.isFinite(simulated), quantity).toBe(true);
  });

  it('gives each man his own blood', () => {
    const [comparison] = validate(short.slice(0, 1), differentMen(3));
    expect(comparison?.spread).toBeGreaterThan(0);
  });

  it('sets the Leydig reserve of a man who was chosen by his testosterone', () => {
    const chosen = arms.filter(({ id }) => id === 'leder2004_daily');
    const wanted = chosen[0]?.matchTestosterone ?? NaN;
    const [testosterone] = validate(chosen, [{ seed: 7, variant: 0 }]);
    expect((testosterone?.before ?? NaN) / wanted).toBeCloseTo(1, 0);
    expect(Math.abs((testosterone?.before ?? NaN) / wanted - 1)).toBeLessThan(0.15);
  });
});

describe('for a fit', () => {
  const some = short.slice(0, 2);
  it('misses follow the constants', () => {
    const [whole, other] = [{}, { 'hypothalamus.brakeE.strength': 0.9 } as const].map((changed) =>
      missOf(some, changed).map(({ fold }) => fold),
    );
    expect(whole?.every((fold) => fold >= 1)).toBe(true);
    expect(other).not.toEqual(whole);
    expect(other).toHaveLength(whole?.length ?? NaN);
  });

  it('constants that make no body miss endlessly, and nothing is thrown', () => {
    const chosen = arms.filter(({ id }) => id === 'leder2004_daily');
    const misses = missOf([...some.slice(0, 1), ...chosen], { 'blood.estradiol.volume': 0 });
    expect(misses.map(({ fold }) => fold)).toEqual(misses.map(() => Infinity));
  });

  it('a mechanism taken out, by a constant or by a cut, is told by arm, the worst first', () => {
    for (const ablation of [
      { changed: { 'pituitary.brakeE.strength': 0 } },
      { cuts: ['estradiol-pituitary'] },
    ] as const) {
      const worse = worsenedBy(ablation, some, [{ seed: 1, variant: 0 }]);
      const ratios = worse.map(({ whole, ablated }) => ablated / whole);
      expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
      expect(ratios.some((ratio) => ratio !== 1)).toBe(true);
    }
  });
});
