/** A measured figure against a published range: fails with both in words. */
import { expect } from 'vitest';

/** Both ends of the range included. */
export function expectIn(value: number, low: number, high: number, what: string): void {
  const told = `${what}: ${value.toPrecision(4)}, should lie in ${low} to ${high}`;
  expect(value >= low && value <= high, told).toBe(true);
}
