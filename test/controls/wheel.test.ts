/** Notches and crumbs of a wheel as whole steps. */
import { describe, expect, it } from 'vitest';
import { Wheel } from '../../src/controls/wheel';

const turned = (deltaY: number, deltaMode = 0) => ({ deltaX: 0, deltaY, deltaMode });

describe('a wheel', () => {
  it('makes one step of a notch, whatever the browser counts in', () => {
    const wheel = new Wheel();
    expect(wheel.turn(turned(-100))).toBe(1);
    expect(wheel.turn(turned(100))).toBe(-1);
    expect(wheel.turn(turned(3, 1))).toBe(-1);
    expect(wheel.turn(turned(-3, 1))).toBe(1);
    expect(new Wheel().turn({ deltaX: 100, deltaY: 0, deltaMode: 0 })).toBe(1);
  });

  it('adds crumbs up, and loses none', () => {
    const wheel = new Wheel();
    let steps = 0;
    for (let crumb = 0; crumb < 100; crumb += 1) steps += wheel.turn(turned(-7));
    expect(steps).toBe(7);
  });

  it('starts anew when it is turned back', () => {
    const wheel = new Wheel();
    expect(wheel.turn(turned(-90))).toBe(0);
    expect(wheel.turn(turned(20))).toBeCloseTo(0);
    expect(wheel.turn(turned(80))).toBe(-1);
  });
});
