/** Measuring and converting: known curves give known numbers, and units are those of the papers. */
import { describe, expect, it } from 'vitest';
import { strideOf } from '../../workers/contract/channels';
import { TICK, TICKS_PER_DAY } from '../../workers/contract/quantities';
import { standard } from '../../workers/contract/scenario';
import { emptyValues, type Trajectory } from '../../workers/contract/trajectory';
import { analyteIds, analytes, readNumber } from '../../src/bench/conversions';
import { measured, pulsesFired, pulsesSeen } from '../../src/bench/measure';

/** LH as a saw: a pulse of 6 on a nadir of 2 every two hours, falling for an hour. */
const EVERY = 24;
function saw(): Trajectory {
  const filledTo = 3 * TICKS_PER_DAY;
  const values = emptyValues(filledTo);
  for (let tick = 0; tick < filledTo; tick += 1)
    values.LH[tick] = 2 + Math.max(0, 6 - ((tick % EVERY) * 6) / 12);
  values.testosterone.fill(20);
  const days = Array.from({ length: filledTo / EVERY }, (_, at) => [at * EVERY * TICK, 6]);
  return {
    ...{ scenario: standard(), values, filledTo },
    ...{ pulses: Float64Array.from(days.flat()), pulseCount: days.length },
  };
}

describe('a span', () => {
  const run = saw();
  it('has the mean, peak, nadir and area of its curve', () => {
    const day = measured(run, 'LH', 1, 2, 1);
    expect(day?.mean).toBeCloseTo(2 + 6.5 / 4, 1);
    expect(day?.peak).toEqual({ value: 8, day: 1 });
    expect(day?.nadir.value).toBe(2);
    expect(day?.area).toBeCloseTo((day?.mean ?? 0) * 24, 9);
    expect(day?.samples).toBe(TICKS_PER_DAY + 1);
    const flat = measured(run, 'testosterone', 0.5, 1.5, strideOf('testosterone'));
    expect(flat).toMatchObject({ peak: { value: 20 }, nadir: { value: 20 } });
    expect(flat?.mean).toBeCloseTo(20, 9);
    expect(flat?.area).toBeCloseTo(480, 9);
  });
  it('shows as many pulses as samples can: all at ten minutes, none when drawn in step with them', () => {
    expect(pulsesFired(run, 1, 2)).toMatchObject({ count: 12, perDay: 12 });
    expect(pulsesSeen(run, 1, 1.99, 2).count).toBe(11); // the first has no nadir before it
    expect(pulsesSeen(run, 1, 1.99, 2).rise).toBeCloseTo(6, 9);
    expect(pulsesSeen(run, 1, 2, EVERY)).toMatchObject({ count: 0, rise: null });
  });
  it('needs two samples', () => {
    expect(measured(run, 'LH', 1, 1 + TICK, 12)).toBeNull();
  });
});

describe('units', () => {
  it('begin with the model’s own, and are those of the papers', () => {
    for (const id of analyteIds) expect(analytes[id][0].factor).toBe(1);
    // 300 ng/dL is 10.4 nmol/L; 20 pg/mL is 73.4 pmol/L
    expect(300 / analytes.testosterone[1].factor).toBeCloseTo(10.4, 1);
    expect(20 / analytes.estradiol[1].factor).toBeCloseTo(73.4, 1);
    expect(analytes.freeTestosterone[3].factor).toBeCloseTo(288.4, 9);
  });
  it('are typed with a point or a comma, and only as numbers', () => {
    expect(readNumber(' 4,5 ')).toBe(4.5);
    expect(readNumber('0')).toBe(0);
    for (const not of ['', '-1', '1e999', 'x', '4.5.6']) expect(readNumber(not)).toBeNull();
  });
});
