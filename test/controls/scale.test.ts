/** The tracks of the sliders: every value has its place, and every place its value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseScale, linearScale, type Scale } from '../../src/controls/scale';

const scales: [string, Scale][] = [
  ['estradiol', linearScale(0, 400, { fine: 1, normal: 5, page: 50 })],
  ['body fat', linearScale(8, 50, { fine: 0.1, normal: 1, page: 5 })],
  ['anastrozole', doseScale(10)],
  ['letrozole', doseScale(5)],
];

describe.each(scales)('the track of %s', (_, scale) => {
  it('runs from its least to its greatest value', () => {
    expect([scale.position(scale.min), scale.position(scale.max)]).toEqual([0, 1]);
    expect([scale.value(0), scale.value(1)]).toEqual([scale.min, scale.max]);
    expect([scale.value(-3), scale.value(7)]).toEqual([scale.min, scale.max]);
  });

  it('finds a value again at its place', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (position) => {
        const value = scale.value(position);
        expect(scale.value(scale.position(value))).toBeCloseTo(value, 9);
      }),
    );
  });

  it('never runs backwards', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        expect(scale.value(Math.max(a, b))).toBeGreaterThanOrEqual(scale.value(Math.min(a, b)));
      }),
    );
  });

  it('reaches both ends by any key, and stays on the track', () => {
    for (const size of ['fine', 'normal', 'page'] as const) {
      let value = scale.min;
      for (let press = 0; press < 500; press += 1) {
        const next = scale.step(value, 1, size);
        expect(next > value || value === scale.max).toBe(true);
        value = next;
      }
      expect(value).toBe(scale.max);
      for (let press = 0; press < 500; press += 1) value = scale.step(value, -1, size);
      expect(value).toBe(scale.min);
    }
  });
});

describe('the dose track', () => {
  const scale = doseScale(10);

  it('gives small doses room', () => {
    expect(scale.position(1)).toBeGreaterThan(0.4);
    expect(scale.position(0.5)).toBeGreaterThan(0.3);
  });

  it('lands on the published doses', () => {
    for (const dose of [0.5, 1, 10]) expect(scale.value(scale.position(dose))).toBe(dose);
  });

  it('climbs from between two rungs to the next', () => {
    expect(scale.step(0.62, 1, 'normal')).toBe(0.7);
    expect(scale.step(0.62, -1, 'normal')).toBe(0.5);
    expect(scale.step(0, 1, 'normal')).toBe(0.05);
    expect(scale.step(1, 1, 'fine')).toBe(1.1);
    expect(scale.step(1, -1, 'fine')).toBe(0.95);
  });
});
