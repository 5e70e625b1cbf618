/** Zooming and moving the days shown keeps them real and keeps what is under the hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, pinched, SHORTEST, within, zoomed } from '../../src/charts/span';

const HORIZON = 180;
const anySpan = fc
  .tuple(
    fc.double({ min: 0, max: 179, noNaN: true }),
    fc.double({ min: SHORTEST, max: 180, noNaN: true }),
  )
  .map(([from, length]) => within({ from, to: from + length }, HORIZON));

describe('the days shown', () => {
  it('stay inside the horizon, whatever a hand does', () => {
    fc.assert(
      fc.property(
        anySpan,
        fc.double({ min: -50, max: 250, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (span, at, factor) => {
          for (const next of [zoomed(span, at, factor, HORIZON), moved(span, at, HORIZON)]) {
            expect(next.from).toBeGreaterThanOrEqual(0);
            expect(next.to).toBeLessThanOrEqual(HORIZON + 1e-9);
            expect(next.to - next.from).toBeGreaterThanOrEqual(SHORTEST - 1e-9);
          }
        },
      ),
    );
  });

  it('keep the day under the pointer in its place', () => {
    const next = zoomed({ from: 40, to: 60 }, 45, 0.5, HORIZON);
    expect(next).toEqual({ from: 42.5, to: 52.5 });
  });

  it('follow two fingers', () => {
    const next = pinched([45, 55], [0, 200], 400, HORIZON);
    expect(next).toEqual({ from: 45, to: 65 });
    const crossed = pinched([45, 55], [100, 100], 400, HORIZON);
    expect(Number.isFinite(crossed.from) && crossed.to > crossed.from).toBe(true);
  });

  it('fill a horizon shorter than the shortest', () => {
    expect(within({ from: 3, to: 9 }, 0.1)).toEqual({ from: 0, to: 0.1 });
  });
});
