/** The stage is drawn as finely as the card keeps up with. */
import { describe, expect, it } from 'vitest';
import { Temper } from '../../src/stage/temper';

/** Lets frames cost so many ms for a while; returns how often the ratio changed. */
function hear(temper: Temper, cost: number, frames: number): number {
  let changes = 0;
  for (let frame = 0; frame < frames; frame += 1) if (temper.hear(cost)) changes += 1;
  return changes;
}

describe('the temper', () => {
  it('leaves a quick card alone, however long', () => {
    const temper = new Temper(2);
    expect(hear(temper, 9, 5000)).toBe(0);
    expect(temper.ratio).toBe(2);
    expect(temper.spent).toBe(false);
  });
  it('draws no finer than the device', () => {
    expect(new Temper(1).ratio).toBe(1);
    expect(new Temper(1.3).ratio).toBe(1.25);
    expect(new Temper(3).ratio).toBe(2);
  });
  it('goes down until a slow card keeps up, and stays there', () => {
    const temper = new Temper(2);
    expect(hear(temper, 60, 20)).toBe(1);
    expect(temper.ratio).toBe(1.5);
    expect(hear(temper, 12, 500)).toBe(0);
  });
  it('gives up where nothing helps', () => {
    const temper = new Temper(2);
    hear(temper, 300, 400);
    expect(temper.spent).toBe(true);
  });
  it('goes no coarser than it is told', () => {
    const temper = new Temper(2, 1);
    hear(temper, 300, 400);
    expect(temper.ratio).toBe(1);
  });
  it('does not mind a single late frame', () => {
    const temper = new Temper(1);
    hear(temper, 8, 60);
    expect(hear(temper, 90, 1)).toBe(0);
    expect(hear(temper, 8, 60)).toBe(0);
  });
});
