/** Leaving studies out, on a made-up fit whose answer is known: two constants, three honest studies and one that is off. */
import { describe, expect, it } from 'vitest';
import type { Weighed } from '../../workers/calibration/cost';
import { atRest, stepFrom, type Fit } from '../../workers/calibration/gauss-newton';
import { leaveOneOut } from '../../workers/calibration/leave-one-out';
import { within } from '../../workers/calibration/free';
import { solved } from '../../workers/calibration/linear';

/** What studies ask of (a, b), and what they published. */
const rows: readonly { study: string; of: readonly [number, number]; published: number }[] = [
  { study: 'one', of: [1, 0], published: 0.3 },
  { study: 'two', of: [0, 1], published: -0.2 },
  { study: 'three', of: [1, 1], published: 0.1 },
  { study: 'odd', of: [1, -1], published: 1.5 },
];
const missesAt = ([a = NaN, b = NaN]: readonly number[], study?: string): Weighed[] =>
  rows
    .filter((row) => study === undefined || row.study === study)
    .map(({ study: name, of: [ofA, ofB], published }) => ({
      study: name,
      miss: ofA * a + ofB * b - published,
      weight: 1,
    }));
const fit: Fit = { dimensions: 2, missesAt, within: (x) => [...x] };
const quiet = (): void => undefined;

describe('a damped step', () => {
  it('without the study that is off finds what the others agree on', () => {
    const rest = atRest(fit, quiet);
    const [a, b] = stepFrom(fit, rest, 1e-9, ({ study }) => study !== 'odd');
    expect(a).toBeCloseTo(0.3, 6);
    expect(b).toBeCloseTo(-0.2, 6);
  });
  it('is the shorter the more it is damped, and stays in the range', () => {
    const rest = atRest(fit, quiet);
    const start = { ...rest, x: [0, 0], misses: missesAt([0, 0]) };
    const lengthAt = (damping: number): number => Math.hypot(...stepFrom(fit, start, damping));
    expect(lengthAt(10)).toBeLessThan(lengthAt(0.1));
    const narrow = { ...fit, within: (x: readonly number[]) => x.map((v) => Math.min(0.1, v)) };
    expect(Math.max(...stepFrom(narrow, start, 1e-9))).toBe(0.1);
  });
});

describe('leaving out', () => {
  const found = new Map(leaveOneOut(fit, quiet).map((one) => [one.study, one]));
  it('asks every study', () => {
    expect([...found.keys()]).toEqual(rows.map(({ study }) => study));
  });
  it('predicts a study worse than a fit that has seen it', () => {
    const { fitted, predicted } = found.get('odd') ?? {};
    expect(predicted?.[0]).toBeGreaterThan(fitted?.[0] ?? NaN);
    // what the others say is 0.5, the study 1.5
    expect(predicted?.[0]).toBeCloseTo(Math.E, 1);
  });
});

it('the search’s point is brought back into every constant’s range', () => {
  const far = within(Array.from({ length: 100 }, () => 9));
  expect(within(far)).toEqual(far);
  expect(Math.max(...far)).toBeLessThan(9);
});

it('linear equations are solved', () => {
  const x = solved(
    [
      [2, 1],
      [1, 3],
    ],
    [4, 7],
  );
  expect(x[0]).toBeCloseTo(1, 12);
  expect(x[1]).toBeCloseTo(2, 12);
});
