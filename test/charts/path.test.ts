/** Path texts are what SVG reads: short, finite, and true to the numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentPath, linePath, stemsPath, tallestStem } from '../../src/charts/path';
import { Quill } from '../../src/charts/quill';
import type { Sketch } from '../../src/charts/sketch';
import { made, pointsOf } from './made';

const sketchOf = (detail: Sketch['detail'], values: readonly number[]): Sketch => ({
  detail,
  values: Float32Array.from(values),
  count: detail === 'samples' ? values.length : values.length / 2,
  offset: 0.5,
  pitch: 1,
  means: new Float32Array(0),
  meanCount: 0,
  low: 0,
  high: 10,
});
/** A value v stands at 11.5 − v. */
const place = { height: 13, domain: { low: 0, high: 10 } };

describe('the quill', () => {
  it('writes what a number says, to the tenth', () => {
    const one = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(one, one, (x, y) => {
        const quill = new Quill();
        quill.start();
        quill.move(x, y);
        const [point] = pointsOf(quill.text());
        expect(point?.x).toBeCloseTo(x, 1 - 1e-9);
        expect(Math.abs((point?.y ?? NaN) - y)).toBeLessThanOrEqual(0.0500001);
      }),
    );
  });

  it('grows as it must and begins anew when asked', () => {
    const quill = new Quill();
    quill.start();
    quill.move(0, 0);
    for (let at = 1; at < 5000; at += 1) quill.line(at, -at / 10);
    expect(pointsOf(quill.text())).toHaveLength(5000);
    quill.start();
    quill.move(10, 0.25);
    quill.line(-0.04, 123.95);
    expect(quill.text()).toBe('M10,0.3L0,124');
  });
});

describe('a line', () => {
  it('goes through samples and leaves gaps', () => {
    expect(linePath(sketchOf('samples', [1, 2, NaN, 4]), place)).toBe('M0.5,10.5L1.5,9.5M3.5,7.5');
  });

  it('goes down and up through columns, joined where they are close', () => {
    expect(linePath(sketchOf('columns', [1, 5, 2, 6]), place)).toBe(
      'M0.5,10.5L0.5,6.5L1.5,5.5L1.5,9.5',
    );
  });
});

it('an extent is one closed shape for each stretch without a gap', () => {
  expect(extentPath(sketchOf('days', [1, 5, 2, 6, NaN, NaN, 3, 4]), place)).toBe(
    'M0.5,6.5L1.5,5.5L1.5,9.5L0.5,10.5ZM3.5,7.5L3.5,8.5Z',
  );
});

it('stems stand at the exact moments of the pulses inside the days shown', () => {
  const trajectory = made(5, () => 5);
  const x = (day: number): number => day * 100;
  expect(stemsPath(trajectory, { from: 1, to: 5 }, place, x)).toBe(
    'M125,11.5L125,5.5M275,11.5L275,2.5',
  );
  expect(tallestStem(trajectory, { from: 0, to: 2 })).toBe(6);
});
