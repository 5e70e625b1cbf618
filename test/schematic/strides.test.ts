/** A path in strides leads to the same places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStrides } from '../../src/schematic/strides';

/** Every place a path names, in order; read the long way round, relative commands and all. */
function placesOf(path: string): number[][] {
  const places: number[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const relative = letter === letter.toLowerCase();
    const size = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 }[letter.toLowerCase()] ?? NaN;
    if (size === 0) [x, y] = [startX, startY];
    for (let at = 0; at < numbers.length; at += size) {
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      const part = numbers.slice(at, at + size);
      const whole =
        size === 1
          ? letter.toLowerCase() === 'h'
            ? [fromX + (part[0] ?? 0), y]
            : [x, fromY + (part[0] ?? 0)]
          : part.map((number, index) => number + (index % 2 ? fromY : fromX));
      places.push(whole);
      [x, y] = [whole.at(-2) ?? x, whole.at(-1) ?? y];
      if (letter.toLowerCase() === 'm' && at === 0) [startX, startY] = [x, y];
    }
  }
  return places;
}

const place = fc.integer({ min: -9000, max: 9000 }).map((tenths) => tenths / 10);
const stretch = fc.oneof(
  fc.tuple(place, place).map((to) => `L${to.join(' ')}`),
  fc.tuple(place, place).map((to) => `M${to.join(' ')}`),
  fc.tuple(place, place, place, place).map((to) => `L${to.join(' ')}`),
  place.map((to) => `H${to}`),
  place.map((to) => `V${to}`),
  fc.tuple(place, place, place, place).map((to) => `Q${to.join(' ')}`),
  fc.tuple(place, place, place, place, place, place).map((to) => `C${to.join(' ')}`),
  fc.constant('Z'),
);

describe('a path in strides', () => {
  it('leads to the same places', () => {
    fc.assert(
      fc.property(place, place, fc.array(stretch, { maxLength: 12 }), (x, y, rest) => {
        const path = `M${x} ${y}${rest.join('')}`;
        const [before, after] = [placesOf(path), placesOf(inStrides(path))];
        expect(after.map((one) => one.length)).toEqual(before.map((one) => one.length));
        after
          .flat()
          .forEach((number, at) => expect(number).toBeCloseTo(before.flat()[at] ?? NaN, 6));
      }),
    );
  });

  it('is shorter, and left alone where it would not be or cannot be read', () => {
    expect(inStrides('M210 594L220 562 190 450')).toBe('m210 594 10-32-30-112');
    expect(inStrides('M1 1H2')).toBe('M1 1H2');
    expect(inStrides('M210 594A5 5 0 0 1 200 500')).toBe('M210 594A5 5 0 0 1 200 500');
  });
});
