/** No pulse is lost at any zoom, and nothing that is not a number reaches a path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import { heightOf, linePath, extentPath, meanPath } from '../../src/charts/path';
import { DAY_MEANS_BEYOND, Sketcher } from '../../src/charts/sketch';
import { made, pointsOf } from './made';

const place = { height: 100, domain: { low: 0, high: 20 } };
/** A quiet line with one sample that stands out. */
const spikeAt = (tick: number) => made(60, (now) => (now === tick ? 17 : 3));

describe('a sketch', () => {
  it('keeps a single sample that stands out, wherever it is and whatever the window', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0.3, max: 19, noNaN: true }),
        fc.integer({ min: 40, max: 900 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (from, length, columns, share) => {
          const tick = Math.round((from + length * share) * TICKS_PER_DAY);
          const sketch = new Sketcher().draw(
            spikeAt(tick),
            'LH',
            { from, to: from + length },
            columns,
          );
          expect(sketch.high).toBe(17);
          const top = Math.min(...pointsOf(linePath(sketch, place)).map(({ y }) => y));
          expect(top).toBeCloseTo(heightOf(place)(17), 1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('draws a plain line where there are more columns than samples', () => {
    const sketch = new Sketcher().draw(
      made(60, (tick) => tick),
      'LH',
      { from: 1, to: 2 },
      400,
    );
    expect(sketch.detail).toBe('samples');
    expect(sketch.values[0]).toBe(TICKS_PER_DAY);
    expect(sketch.offset).toBe(0);
    const points = pointsOf(linePath(sketch, { height: 100, domain: { low: 0, high: 1000 } }));
    expect(points.at(-1)?.x).toBeCloseTo(400, 0);
  });

  it('gives the mean of each whole day where months are shown', () => {
    const sketcher = new Sketcher();
    const sketch = sketcher.draw(
      made(60, (tick) => (tick % 2 === 0 ? 4 : 6)),
      'LH',
      { from: 0, to: DAY_MEANS_BEYOND + 20 },
      300,
    );
    expect(sketch.detail).toBe('days');
    expect(sketch.meanCount).toBe(DAY_MEANS_BEYOND + 20);
    expect([...sketch.means.slice(0, 4)]).toEqual([0.5, 5, 1.5, 5]);
  });

  it('counts days anew from where something begins, and stays level up to it', () => {
    const at = 5.25;
    const plain = made(60, (tick) => (tick < at * TICKS_PER_DAY ? 4 : 8));
    const clamp = { type: 'clamp', hormone: 'estradiol', value: 40, from: at } as const;
    const trajectory = { ...plain, scenario: { ...plain.scenario, interventions: [clamp] } };
    const { means, meanCount } = new Sketcher().draw(trajectory, 'LH', { from: 0, to: 20 }, 300);
    const pairs = Array.from({ length: meanCount }, (_, i) => [means[2 * i], means[2 * i + 1]]);
    expect(pairs.slice(4, 7)).toEqual([
      [4.5, 4],
      [5.25, 4],
      [5.75, 8],
    ]);
    expect(pairs.at(-1)).toEqual([18.75 + 1, 8]);
  });

  it('ends where the trajectory is filled to', () => {
    const half = made(60, () => 5, { filledDays: 10 });
    const span = { from: 0, to: 20 };
    const sketch = new Sketcher().draw(half, 'LH', span, 200);
    expect(sketch.count).toBe(100);
    expect(sketch.meanCount).toBe(10);
    expect(new Sketcher().draw(half, 'LH', { from: 30, to: 40 }, 200).count).toBe(0);
  });

  it('leaves a gap, never a NaN, where a ratio has nothing to divide by', () => {
    const nothing = made(60, () => 20, { estradiol: 0 });
    for (const to of [1, 6, 40]) {
      const sketch = new Sketcher().draw(
        nothing,
        'testosteroneEstradiolRatio',
        { from: 0, to },
        300,
      );
      expect(linePath(sketch, place)).toBe('');
      if (sketch.detail !== 'days') continue;
      expect(extentPath(sketch, place)).toBe('');
      expect(meanPath(sketch, place, (day) => day)).toBe('');
    }
    nothing.values.estradiol.fill(50, 0, 3 * TICKS_PER_DAY);
    const partly = new Sketcher().draw(
      nothing,
      'testosteroneEstradiolRatio',
      { from: 0, to: 6 },
      300,
    );
    const points = pointsOf(linePath(partly, { ...place, domain: { low: 0, high: 80 } }));
    expect(points.at(-1)?.x).toBeCloseTo(150, -1);
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('uses its buffers again', () => {
    const sketcher = new Sketcher();
    const trajectory = made(60, () => 5);
    const first = sketcher.draw(trajectory, 'LH', { from: 0, to: 5 }, 400).values;
    expect(sketcher.draw(trajectory, 'FSH', { from: 1, to: 6 }, 400).values).toBe(first);
  });
});
