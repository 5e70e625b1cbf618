/** The calibration's parts: the search finds a known minimum and repeats itself, constants stay in their ranges. */
import { describe, expect, it } from 'vitest';
import { evolve } from '../../workers/calibration/evolution';
import { changedAt, free } from '../../workers/calibration/free';
import { constants } from '../../workers/contract/constants';
import { streams } from '../../workers/random';

describe('the search', () => {
  /** A long valley that lies across the axes, lowest at (1, −2, 3). */
  const valley = (x: readonly number[]): number => {
    const [a = 0, b = 0, c = 0] = [(x[0] ?? 0) - 1, (x[1] ?? 0) + 2, (x[2] ?? 0) - 3];
    return (a + b) ** 2 + 100 * (b - c) ** 2 + (c + a) ** 2;
  };
  const found = (seed: number) => {
    const options = { seed, stream: streams.search, stepSize: 0.5, population: 10 };
    const search = evolve([0, 0, 0], options, valley);
    let last = search.next().value;
    for (let count = 0; count < 150; count += 1) last = search.next().value;
    return last.best;
  };
  it('finds the bottom of a valley that lies across the axes', () => {
    expect(found(1).cost).toBeLessThan(1e-6);
  });
  it('walks the same way for the same seed', () => {
    expect(found(2)).toEqual(found(2));
  });
});

it('a constant never leaves its range, however far the search strays', () => {
  for (const stray of [-5, 0, 5]) {
    const changed = changedAt(free.map(() => stray));
    for (const id of free) {
      expect(changed[id], id).toBeGreaterThanOrEqual(constants[id].low);
      expect(changed[id], id).toBeLessThanOrEqual(constants[id].high);
    }
  }
});
