/** How often words are rewritten follows how long frames last: a pure function of what was measured. */
import { describe, expect, it } from 'vitest';
import { paceFor, usualFrame } from '../../src/rim/pace';

const READABLE = 10;
const UNHURRIED = 5;
const ASIDE = 2.5;
const after = (frames: readonly number[], before = 0): number => frames.reduce(usualFrame, before);
const many = (lasted: number): number[] => Array.from({ length: 200 }, () => lasted);

describe('the pace of words', () => {
  it('is ten a second at sixty, and at forty, frames a second', () => {
    for (const lasted of [8, 16.7, 25]) {
      expect(paceFor(after(many(lasted)), false)).toBe(READABLE);
    }
  });

  it('halves while frames come late, and recovers', () => {
    const slow = after(many(50));
    expect(paceFor(slow, false)).toBe(UNHURRIED);
    expect(paceFor(after(many(16.7), slow), false)).toBe(READABLE);
  });

  it('steps aside while a hand pulls, whatever frames last', () => {
    for (const lasted of [16.7, 50]) expect(paceFor(after(many(lasted)), true)).toBe(ASIDE);
  });

  it('is not shaken by a single late frame', () => {
    expect(paceFor(usualFrame(after(many(16.7)), 100), false)).toBe(READABLE);
  });
});
