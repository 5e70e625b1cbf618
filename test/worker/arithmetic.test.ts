/** The body's own powers, logarithms and cosines against this engine's, which are right to the last bit or two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosTurns, decay, exp, gamma, ln, normalQuantile, power } from '../../workers/arithmetic';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const runs = { numRuns: 5000 };
/** |found/true − 1|. */
const relative = (found: number, truth: number): number =>
  found === truth ? 0 : Math.abs(found / truth - 1);

describe('elementary functions', () => {
  it('exp', () => {
    fc.assert(
      fc.property(between(-100, 100), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(1e-13);
      }),
      runs,
    );
    fc.assert(
      fc.property(between(-700, 700), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(2e-13);
      }),
      runs,
    );
    expect([exp(0), exp(-1e9), exp(-Infinity)]).toEqual([1, 0, 0]);
    expect(exp(1e9)).toBeLessThan(Infinity);
  });

  it('ln', () => {
    fc.assert(
      fc.property(fc.oneof(between(1e-300, 1e300), between(0.5, 2), between(1e-6, 1e6)), (x) => {
        expect(relative(ln(x), Math.log(x))).toBeLessThan(1e-13);
      }),
      runs,
    );
    expect(ln(1)).toBe(0);
  });

  it('power', () => {
    fc.assert(
      fc.property(between(1e-3, 1e3), between(-6, 6), (x, p) => {
        expect(relative(power(x, p), x ** p)).toBeLessThan(1e-13);
      }),
      runs,
    );
    expect([power(0, 2.7), power(0, 0), power(1, 5), power(7, 0)]).toEqual([0, 1, 1, 1]);
  });

  it('the cosine of turns', () => {
    fc.assert(
      fc.property(between(-20, 20), (turns) => {
        const folded = turns - Math.round(turns); // so that Math.cos meets no large angle
        const miss = Math.abs(cosTurns(turns) - Math.cos(2 * Math.PI * folded));
        expect(miss).toBeLessThan(1e-13);
      }),
      runs,
    );
    expect([cosTurns(0), cosTurns(0.5), cosTurns(3)]).toEqual([1, -1, 1]);
  });

  it('the decay over a step: close where steps are small, never below 0 or above 1 anywhere', () => {
    fc.assert(
      fc.property(between(0, 0.25), (x) => {
        expect(relative(decay(x), Math.exp(-x))).toBeLessThan(1e-6);
      }),
      runs,
    );
    fc.assert(
      fc.property(between(0, 1e9), (x) => {
        expect(decay(x)).toBeGreaterThanOrEqual(0);
        expect(decay(x)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the gamma function between 1 and 2', () => {
  /** By recurrence up to 30 and Stirling’s series there. */
  const truth = (x: number): number => {
    let product = 1;
    let z = x;
    for (; z < 30; z += 1) product *= z;
    const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
    return (Math.sqrt((2 * Math.PI) / z) * Math.exp(z * Math.log(z) - z + series)) / product;
  };
  it('is right to 1e-9', () => {
    fc.assert(
      fc.property(between(1, 2), (x) => {
        expect(relative(gamma(x), truth(x))).toBeLessThan(1e-9);
      }),
    );
    expect(gamma(1.5)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 9);
  });
});

describe('the normal quantile', () => {
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  /** The share of men above x, for x ≥ 0: a series near the middle, a continued fraction in the tail. */
  const above = (x: number): number => {
    if (x > 3) {
      let fraction = x;
      for (let n = 200; n >= 1; n -= 1) fraction = x + n / fraction;
      return density(x) / fraction;
    }
    let [term, sum] = [x, x];
    for (let n = 3; Math.abs(term) > 1e-18; n += 2) {
      term *= (x * x) / n;
      sum += term;
    }
    return 0.5 - density(x) * sum;
  };
  it('is right to 1e-8', () => {
    fc.assert(
      fc.property(fc.oneof(between(1e-12, 0.5), between(1e-6, 0.1)), (u) => {
        const x = -normalQuantile(u); // u of men lie above x
        const miss = (above(x) - u) / density(x);
        expect(Math.abs(miss)).toBeLessThan(1e-8);
      }),
      runs,
    );
  });
  it('is odd about the middle and grows', () => {
    expect(Math.abs(normalQuantile(0.5))).toBe(0);
    fc.assert(
      fc.property(between(0.001, 0.999), (u) => {
        expect(normalQuantile(u) + normalQuantile(1 - u)).toBeCloseTo(0, 8);
        expect(normalQuantile(u + 0.0005)).toBeGreaterThan(normalQuantile(u));
      }),
    );
  });
});
