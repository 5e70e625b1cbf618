/** Even, repeatable scatter: the same index always falls on the same place, and any number of them spread evenly. */

const GOLDEN = 0.6180339887498949;
/** Its like for two directions at once: pairs of these fill a square evenly. */
const PLASTIC = [0.7548776662466927, 0.5698402909980532] as const;

const fraction = (value: number): number => value - Math.floor(value);

/** The n-th of a sequence in [0, 1) whose every beginning is evenly spread. */
export const spread = (index: number, offset = 0): number => fraction(index * GOLDEN + offset);

/** The n-th of a sequence of places in a square, of which this is one side; the other side is spread as evenly. */
export const spreadInSquare = (index: number, side: 0 | 1, offset = 0): number =>
  fraction(index * PLASTIC[side] + offset);

/** A repeatable number in [0, 1) without pattern. */
export function scattered(index: number, stream: number): number {
  let hash = Math.imul(index ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

/** How many whole things come in the n-th of many slots, when `expected` come in each on average. */
export const countInSlot = (expected: number, slot: number): number =>
  Math.floor(expected + spread(slot, 0.5));
