/** The split of a change among made-up factors: exact, whatever is multiplied, added, bent or nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Valued } from '../../workers/explain/evaluate';
import { lawsOf, type Law } from '../../workers/explain/law';
import type { Side } from '../../workers/explain/side';
import { allot, split, splitSum, type Portion } from '../../workers/explain/split';

const { arrow, curve, inverse, product, sum } = lawsOf('blood');
// two sides that are nothing but told apart
const run = { earlier: () => run } as unknown as Side;
const against = { earlier: () => against } as unknown as Side;

/** A factor with a value in each man. */
const factor = (value: number, other: number): Law =>
  arrow('SHBG', 'SHBG', (side) => (side === run ? value : other));
const read = (law: Law): Valued => evaluate(law, { run, against });
const amounts = (portion: Portion): number[] =>
  portion.parts.length === 0 ? [portion.amount] : portion.parts.flatMap(amounts);

describe('a product', () => {
  it('gives each factor the logarithm of its own ratio', () => {
    const portions = amounts(split(read(product([factor(6, 2), factor(1, 4), factor(5, 5)])), 1));
    [Math.log(3), -Math.log(4), 0].forEach((expected, at) =>
      expect(portions[at]).toBeCloseTo(expected, 12),
    );
  });

  it('tells what the means leave over of the mean of the product', () => {
    const mean = (side: Side): number => (side === run ? 9 : 4);
    const valued = read(product([factor(3, 2), factor(2, 2)], { mean }));
    expect([valued.value, valued.against]).toEqual([9, 4]);
    expect(amounts(split(valued, 1))[2]).toBeCloseTo(Math.log(9 / 6 / (4 / 4)), 12);
  });
});

describe('a sum', () => {
  it('weighs each term by its logarithmic mean', () => {
    // 1 → 3 and 4 → 4: all of ln(7/5) is the first term's
    const [first, second] = amounts(split(read(sum([factor(3, 1), factor(4, 4)])), 1));
    expect(first).toBeCloseTo(Math.log(7 / 5), 12);
    expect(second).toBeCloseTo(0, 12);
  });

  it('gives a term that appears, or is negative, its own difference', () => {
    const valued = read(sum([factor(5, 5), factor(2, 0), factor(-1, 1)]));
    const [first, second, third] = amounts(split(valued, 1));
    expect(first).toBe(0);
    expect(second).toBeCloseTo(-(third ?? NaN), 12);
  });

  it('is split in differences where it may be negative itself', () => {
    const portion = splitSum(read(sum([factor(-3, 1), product([factor(2, 1), factor(3, 3)])])), 1);
    expect(amounts(portion)[0]).toBe(-4);
    expect(portion.amount).toBeCloseTo(-1, 12);
  });
});

describe('a curve', () => {
  it('hands on to its argument what it makes of it', () => {
    const law = curve(product([factor(2, 1), factor(3, 1)]), (x) => x * x);
    const portions = amounts(split(read(law), 1));
    expect(portions[0]).toBeCloseTo(2 * Math.log(2), 10);
    expect(portions[1]).toBeCloseTo(2 * Math.log(3), 10);
  });

  it('gives constants that differ their own part', () => {
    const law = curve(factor(2, 1), (x, side) => (side === run ? x * x : 3 * x));
    const [argument, constants] = amounts(split(read(law), 1));
    expect(argument).toBeCloseTo(1.5 * Math.log(2), 10);
    expect((argument ?? NaN) + (constants ?? NaN)).toBeCloseTo(Math.log(4 / 3), 12);
  });

  it('is followed along its slope where two parts of its argument cancel', () => {
    const law = curve(product([factor(4, 1), factor(0.25, 1)]), (x) => x / (1 + x));
    const [up, down] = amounts(split(read(law), 1));
    expect(up).toBeCloseTo(Math.log(4) / 2, 5);
    expect(down).toBeCloseTo(-Math.log(4) / 2, 5);
  });
});

describe('what vanishes', () => {
  it('is laid to the factors that are nothing', () => {
    const valued = read(product([factor(0, 2), factor(1, 7), sum([factor(0, 1), factor(0, 3)])]));
    const portions = amounts(allot(valued, -1));
    expect(portions).toHaveLength(3);
    [-1 / 2, -1 / 8, -3 / 8].forEach((expected, at) =>
      expect(portions[at]).toBeCloseTo(expected, 12),
    );
  });
});

const level = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100);
/** A level that may be nothing. */
const term = fc.oneof({ weight: 5, arbitrary: level }, fc.constant(0));

/** Any law of a few storeys. */
const { law: anyLaw } = fc.letrec<{ law: Law }>((tie) => ({
  law: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(level, level).map(([value, other]) => factor(value, other)),
    fc
      .tuple(fc.array(tie('law'), { minLength: 1, maxLength: 3 }), term, term)
      .map(([of, value, other]) => sum([...of, factor(value, other)])),
    fc.array(tie('law'), { minLength: 1, maxLength: 3 }).map((of) => product(of)),
    tie('law').map(inverse),
    tie('law').map((of) => curve(of, (x) => 2 / (1 + Math.sqrt(x)))),
    tie('law').map((of) => curve(of, (x, side) => (side === run ? x : x * Math.sqrt(x) + 1))),
  ),
}));

it('adds up to the whole change, for any law', () => {
  fc.assert(
    fc.property(anyLaw, (law) => {
      const valued = read(law);
      const whole = Math.log(valued.value / valued.against);
      const split_ = split(valued, 1);
      const sumOfAll = amounts(split_).reduce((so, one) => so + one, 0);
      const moved = amounts(split_).reduce((so, one) => so + Math.abs(one), 1);
      expect(Math.abs(sumOfAll - whole)).toBeLessThan(1e-9 * moved);
    }),
    { numRuns: 500, seed: 20 },
  );
});
