/** Times in words. */
import { describe, expect, it } from 'vitest';
import { clock, moment } from '../../src/rim/say';
import { dayTicks, duration, relative, span } from '../../src/rim/spans';

describe('times', () => {
  it('are told to five minutes', () => {
    expect(moment(2.4)).toBe('day 2, 09:35');
    expect(moment(0)).toBe('day 0, 00:00');
    // rounded up over midnight, day and clock together
    expect(moment(1.9999)).toBe('day 2, 00:00');
    expect(clock(7.5)).toBe('12:00');
  });

  it('are told as spans', () => {
    expect(duration(1)).toBe('1 day');
    expect(duration(1 / 24)).toBe('1 hour');
    expect(duration(0.25)).toBe('6 hours');
    expect(duration(56)).toBe('56 days');
    expect(relative(5, 2)).toBe('3 days ahead');
    expect(relative(1, 2)).toBe('1 day ago');
    expect(span(1, 5)).toBe('day 1, 00:00 to day 5, 00:00');
  });

  it('along an axis fall on round moments', () => {
    const labels = (from: number, to: number): string[] =>
      dayTicks(from, to).map(({ label }) => label);
    expect(labels(1, 5)).toEqual(['day 1', 'day 2', 'day 3', 'day 4', 'day 5']);
    expect(labels(0.1, 1.1)).toEqual(['06:00', '12:00', '18:00', 'day 1']);
    expect(labels(0, 56)).toEqual(['week 0', 'week 2', 'week 4', 'week 6', 'week 8']);
    expect(labels(0, 182)).toHaveLength(4);
    expect(dayTicks(0, 7300).length).toBeLessThanOrEqual(7);
    expect(dayTicks(3, 3 + 1e-9).length).toBeLessThanOrEqual(2);
  });
});
