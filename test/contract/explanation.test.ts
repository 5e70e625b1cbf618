/** The question "why?" at a moment: which day is asked about. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBehind } from '../../workers/contract/explanation';

it('is about the 24 hours that end on the nearest watch', () => {
  expect(daysBehind('LH', 28, 1, 0)).toEqual({ quantity: 'LH', from: 27, to: 28 });
  expect(daysBehind('LH', 28.05, 1, 0)).toEqual({ quantity: 'LH', from: 27, to: 28 });
  expect(daysBehind('LH', 28.07, 1, 0)).toEqual({ quantity: 'LH', from: 27.125, to: 28.125 });
});

it('is about so many days, but nothing of what lies before two lives part, and a watch at least', () => {
  const asked = (moment: number, since: number): number[] => {
    const { from, to } = daysBehind('LH', moment, 7, since);
    return [from, to];
  };
  expect(asked(28, 0)).toEqual([21, 28]);
  expect(asked(28, 25.01)).toEqual([25.125, 28]);
  expect(asked(28, 27.99)).toEqual([27.875, 28]);
  expect(asked(3, 0)).toEqual([0, 3]);
});

it('is about the first day when there is no day behind', () => {
  expect(daysBehind('FSH', 0.4, 1, 0)).toEqual({ quantity: 'FSH', from: 0, to: 1 });
});

it('is always about a whole day of whole watches, no further than a watch from the moment', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 7300, noNaN: true }), (moment) => {
      const { from, to } = daysBehind('LH', moment, 1, 0);
      expect(to - from).toBe(1);
      expect(to * 8).toBe(Math.round(to * 8));
      expect(Math.abs(to - moment)).toBeLessThan(1 / 8);
    }),
    { seed: 20 },
  );
});
