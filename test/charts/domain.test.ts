/** How tall a chart is: easy to say, never clipping, still under a moving hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, HeldDomain, humaneAbove, NOTHING } from '../../src/charts/domain';
import { panelIds, panelOf } from '../../src/charts/panels';
import { toDisplay, type Units } from '../../src/rim/units';

describe('a humane number', () => {
  it.each([
    [0.73, 0.8],
    [16, 16],
    [16.1, 20],
    [35.9, 40],
    [43.6, 50],
    [1153, 1200],
    [0, 0],
    [NaN, 0],
    [Infinity, 0],
  ])('above %d is %d', (value, above) => {
    expect(humaneAbove(value)).toBe(above);
  });

  it('is never below, and never far above', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        expect(humaneAbove(value)).toBeGreaterThanOrEqual(value * (1 - 1e-6));
        expect(humaneAbove(value)).toBeLessThanOrEqual(value * 1.34);
      }),
    );
  });
});

describe('the span of a chart', () => {
  const shown = { quantity: 'LH', units: 'si' } as const;
  const opening = { low: 0, high: 16 };

  it('is the opening one until data go beyond it', () => {
    expect(domainOf(opening, NOTHING, shown)).toEqual(opening);
    expect(domainOf(opening, { low: 1, high: 9 }, shown)).toEqual(opening);
    expect(domainOf(opening, { low: 1, high: 35.9 }, shown)).toEqual({ low: 0, high: 40 });
  });

  it('widens downwards, too', () => {
    const bone = { quantity: 'spineBMDchangePct', units: 'si' } as const;
    expect(domainOf({ low: -4, high: 2 }, { low: -4.6, high: 0 }, bone)).toEqual({
      low: -5,
      high: 2,
    });
  });

  it.each<Units>(['si', 'conventional'])(
    'ends on numbers easy to say for every chart in %s',
    (units) => {
      for (const id of panelIds) {
        const { quantity, low, high } = panelOf(id);
        const domain = domainOf({ low, high }, NOTHING, { quantity, units });
        const top = toDisplay(quantity, domain.high, units);
        expect(Number(top.toPrecision(2))).toBeCloseTo(top, 6);
        expect(domain.high).toBeGreaterThanOrEqual(high * (1 - 1e-9));
        expect(domain.low).toBeLessThanOrEqual(low);
      }
    },
  );
});

describe('while a hand is on a slider', () => {
  it('a chart only widens; it narrows when the hand lets go', () => {
    const held = new HeldDomain();
    let isHeld = false;
    const settle = (high: number, subject = 'LH si') =>
      held.settle(
        subject,
        () => isHeld,
        () => ({ low: 0, high }),
      ).high;
    expect(settle(16)).toBe(16);
    isHeld = true;
    expect(settle(40)).toBe(40);
    expect(settle(20)).toBe(40);
    expect(settle(30, 'LH conventional')).toBe(30);
    isHeld = false;
    expect(settle(20)).toBe(20);
  });

  it('stays the same object while it is the same span', () => {
    const held = new HeldDomain();
    const settle = () =>
      held.settle(
        'LH',
        () => false,
        () => ({ low: 0, high: 16 }),
      );
    expect(settle()).toBe(settle());
  });
});
