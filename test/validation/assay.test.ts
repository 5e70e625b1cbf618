/** What a laboratory sees of made-up blood, where the truth is known. */
import { describe, expect, it } from 'vitest';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import { pulsesIn, readingOf, trueAssays, type Recorded } from '../../workers/validation/assay';
import type { Window } from '../../workers/validation/sampling';

const exact = trueAssays;
const aDay = (every: number): Window[] => [{ from: 0, to: TICKS_PER_DAY, every }];
const flat = (level: number): Float32Array => new Float32Array(TICKS_PER_DAY).fill(level);

/** LH of so many equal pulses a day over a floor, each falling by half in 15 min and then gone. */
function train(pulsesPerDay: number, rise: number): Float32Array {
  const interval = TICKS_PER_DAY / pulsesPerDay;
  return Float32Array.from({ length: TICKS_PER_DAY }, (_, tick) => {
    const since = Math.floor(tick % interval);
    return 3 + rise * 0.5 ** (since / 3);
  });
}

describe('pulses', () => {
  it('sampled often enough are all counted, with their rise', () => {
    const seen = pulsesIn(train(12, 6), aDay(1), 0);
    expect(seen.perDay).toBeGreaterThanOrEqual(11);
    expect(seen.perDay).toBeLessThanOrEqual(12);
    expect(seen.rise).toBeCloseTo(6, 1);
    expect(seen.relativeRise).toBeCloseTo(2, 1);
  });

  it('are half as many every 20 minutes as every 10, where they come every half hour', () => {
    const [ten, twenty] = [2, 4].map((every) => pulsesIn(train(48, 3), aDay(every), 0).perDay);
    expect(ten).toBeGreaterThanOrEqual(47);
    expect(twenty).toBeLessThanOrEqual(24);
  });

  it('are none in a flat line', () => {
    expect(pulsesIn(flat(5), aDay(2), 0)).toEqual({ perDay: 0, rise: 0, relativeRise: 0 });
  });

  it('too small over what the assay reads anyway are missed', () => {
    expect(pulsesIn(train(12, 1), aDay(1), 0).perDay).toBeGreaterThan(10);
    expect(pulsesIn(train(12, 1), aDay(1), 10).perDay).toBe(0);
  });

  it('of several series are counted by the day', () => {
    const quarter = TICKS_PER_DAY / 4;
    const windows = [0, quarter].map((from) => ({ from, to: from + quarter, every: 2 }));
    expect(pulsesIn(train(12, 6), windows, 0).perDay).toBeGreaterThanOrEqual(8);
  });
});

describe('a reading', () => {
  const recorded: Recorded = {
    testosterone: Float32Array.from({ length: TICKS_PER_DAY }, (_, tick) => (tick < 144 ? 10 : 30)),
    freeTestosterone: flat(0.4),
    estradiol: flat(40),
    LH: flat(4),
    SHBG: Float32Array.from({ length: 8 }, (_, watch) => 10 * watch),
  };
  const read = (id: Parameters<typeof readingOf>[0], windows = aDay(1), assays = exact): number =>
    readingOf(id, recorded, windows, assays);

  it('is the mean over its samples', () => {
    expect(read('testosterone')).toBe(20);
    expect(read('testosterone', [{ from: 0, to: 12, every: 1 }])).toBe(10);
    expect(
      read('testosterone', [
        { from: 0, to: 12, every: 1 },
        { from: 200, to: 212, every: 1 },
      ]),
    ).toBe(20);
  });

  it('of a slow channel is what holds at the time', () => {
    expect(read('SHBG', [{ from: 80, to: 90, every: 1 }])).toBe(20);
  });

  it('of estradiol by a direct immunoassay is too high by its offset, also in a ratio', () => {
    expect(read('estradiol', aDay(1), { ...exact, estradiol: 24 })).toBe(64);
    const [truth, seen] = [0, 24].map((estradiol) =>
      read('testosteroneEstradiolRatio', aDay(1), { ...exact, estradiol }),
    );
    expect((seen ?? NaN) / (truth ?? NaN)).toBeCloseTo(40 / 64);
  });

  it('of LH by an old assay is not nothing where there is none', () => {
    expect(read('LH', aDay(1), { ...exact, LH: 0.7 })).toBeCloseTo(4.7);
  });

  it('of testosterone by a direct immunoassay is too high, also in a ratio', () => {
    const assays = { ...exact, testosterone: 5 };
    expect(read('testosterone', aDay(1), assays)).toBe(25);
    const ratio = (by: typeof exact) => read('testosteroneEstradiolRatio', aDay(1), by);
    expect(ratio(assays) / ratio(exact)).toBeCloseTo(1.25);
  });

  it('of bioavailable testosterone counts what albumin holds', () => {
    expect(read('bioavailableTestosterone')).toBeCloseTo(0.4 * (1 + 3.6e4 * 0.62e-3), 4);
  });

  it('of E2 over T is by mass', () => {
    // 20 nmol/L is 5,768 pg/mL; 40 pmol/L is 10.9 pg/mL
    expect(read('estradiolTestosteroneRatio')).toBeCloseTo(10.896 / 5768, 7);
  });
});
