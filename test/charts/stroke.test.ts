/** A stroke leaves points out, never further from its line than a hair. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quill } from '../../src/charts/quill';
import { HAIR, Stroke } from '../../src/charts/stroke';
import { pointsOf } from './made';

/** A quill writes to the tenth. */
const WRITTEN = 0.05;

function strokeThrough(points: readonly { x: number; y: number }[]) {
  const quill = new Quill();
  const stroke = new Stroke(quill);
  quill.start();
  points.forEach(({ x, y }, at) => (at === 0 ? stroke.begin(x, y) : stroke.to(x, y)));
  stroke.rest();
  return pointsOf(quill.text());
}

const heights = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), {
  minLength: 2,
  maxLength: 60,
});
const gentle = fc
  .array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 2, maxLength: 60 })
  .map((steps) => steps.map((_, at) => 30 + steps.slice(0, at).reduce((sum, one) => sum + one, 0)));

describe('a stroke', () => {
  for (const [kind, lines] of [
    ['wild', heights],
    ['gentle', gentle],
  ] as const) {
    it(`passes every point of a ${kind} line within a hair, in either direction`, () => {
      fc.assert(
        fc.property(lines, fc.constantFrom(1, -1), (ys, direction) => {
          const points = ys.map((y, at) => ({ x: 300 + direction * at, y }));
          const drawn = strokeThrough(points);
          for (const { x, y } of points) {
            const right = drawn.find((one) => direction * (one.x - x) >= 0);
            const left = drawn.findLast((one) => direction * (x - one.x) >= 0);
            if (!left || !right) throw new Error('the line does not reach so far');
            const share = right.x === left.x ? 0 : (x - left.x) / (right.x - left.x);
            const line = left.y + (right.y - left.y) * share;
            expect(Math.abs(line - y)).toBeLessThanOrEqual(HAIR + WRITTEN + 1e-6);
          }
        }),
      );
    });
  }

  it('needs two points for what is straight', () => {
    const straight = Array.from({ length: 500 }, (_, at) => ({ x: at, y: 10 + at / 7 }));
    expect(strokeThrough(straight)).toHaveLength(2);
  });

  it('keeps what goes straight up and down again', () => {
    const spike = [
      { x: 0, y: 5 },
      { x: 1, y: 5 },
      { x: 1, y: 40 },
      { x: 1, y: 5 },
      { x: 2, y: 5 },
    ];
    expect(Math.max(...strokeThrough(spike).map(({ y }) => y))).toBe(40);
  });
});
