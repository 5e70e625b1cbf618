/** Factors in words: each has its own, and they fit on a line. */
import { expect, it } from 'vitest';
import { dosesOf, factors, roles } from '../../src/lang/factors';

it('no two factors are called the same', () => {
  const words = Object.values(factors);
  expect(new Set(words).size).toBe(words.length);
});

it('fit on a line', () => {
  for (const words of [
    ...Object.values(factors),
    ...Object.values(roles),
    dosesOf('testosterone enanthate'),
  ]) {
    expect(words.length, words).toBeGreaterThan(2);
    expect(words.length, words).toBeLessThan(50);
  }
});
