/** Counted chance: uniform, the same for the same count, and one stream tells nothing of another. */
import { describe, expect, it } from 'vitest';
import { draw, streams, type Stream } from '../../workers/random';

const COUNT = 20_000;
const series = (seed: number, stream: Stream): number[] =>
  Array.from({ length: COUNT }, (_, n) => draw(seed, stream, n));
const all = Object.values(streams);
const seeds = [0, 1, 2, 1000, 4_294_967_295];

/** Pearson’s χ² of equal cells; for many cells about normal with mean `cells − 1` and variance twice that. */
function standardised(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}
function cellsOf(values: readonly number[], cells: number): number[] {
  const counts = Array<number>(cells).fill(0);
  for (const value of values) {
    const cell = Math.floor(value * cells);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
function correlation(one: readonly number[], other: readonly number[]): number {
  const sum = one.reduce((total, value, n) => total + (value - 0.5) * ((other[n] ?? NaN) - 0.5), 0);
  return (sum / one.length) * 12; // a uniform's variance is 1/12
}
/** Five standard errors. */
const BOUND = 5 / Math.sqrt(COUNT);

describe('a draw', () => {
  it('is the same for the same seed, stream and count', () => {
    expect(series(7, streams.burst)).toEqual(series(7, streams.burst));
  });
  it('lies inside (0, 1)', () => {
    for (const seed of seeds) {
      for (const value of series(seed, streams.interval)) {
        expect(value > 0 && value < 1).toBe(true);
      }
    }
  });
  it('is not tied to one number, whatever the seed', () => {
    for (const seed of seeds) expect(new Set(series(seed, 1)).size).toBeGreaterThan(COUNT - 5);
  });
});

describe('a stream', () => {
  it.each(seeds)('of seed %d is uniform', (seed) => {
    for (const stream of all) {
      const values = series(seed, stream);
      expect(Math.abs(standardised(cellsOf(values, 100)))).toBeLessThan(5);
      // the last bits, too
      const tails = values.map((value) => (value * 2 ** 30) % 1);
      expect(Math.abs(standardised(cellsOf(tails, 100)))).toBeLessThan(5);
    }
  });
  it.each(seeds)('of seed %d does not remember: neighbours fill the square evenly', (seed) => {
    for (const stream of all) {
      const values = series(seed, stream);
      expect(Math.abs(correlation(values.slice(0, -1), values.slice(1)))).toBeLessThan(BOUND);
      const pairs = values
        .slice(0, -1)
        .map((value, n) => (Math.floor(value * 10) + (values[n + 1] ?? 0)) / 10);
      expect(Math.abs(standardised(cellsOf(pairs, 100)))).toBeLessThan(5);
    }
  });
  it.each(seeds)('of seed %d tells nothing of another stream or of the next seed', (seed) => {
    for (const stream of all) {
      const values = series(seed, stream);
      for (const other of all) {
        if (other === stream) continue;
        expect(Math.abs(correlation(values, series(seed, other)))).toBeLessThan(BOUND);
      }
      const next = series((seed + 1) % 2 ** 32, stream);
      expect(Math.abs(correlation(values, next))).toBeLessThan(BOUND);
    }
  });
  it('gives the n-th men evenly: variants are drawn by seed', () => {
    const men = Array.from({ length: COUNT }, (_, variant) => draw(variant, streams.variant, 17));
    expect(Math.abs(standardised(cellsOf(men, 100)))).toBeLessThan(5);
  });
});
