/** Means and pulse counts on segments made by hand, where the right answer is known. */
import { describe, expect, it } from 'vitest';
import { strideOf, type ChannelId } from '../../workers/contract/channels';
import { TICK, TICKS_PER_DAY, TICKS_PER_WATCH, type Tick } from '../../workers/contract/quantities';
import { emptyValues, type Segment } from '../../workers/contract/trajectory';
import { hashOf } from '../../workers/hash';
import { PulseDetector } from '../../workers/contract/pulses';
import { reportsOn } from '../../workers/report';

type Law = (tick: Tick) => number;

/** A segment whose channels follow laws of time; what has no law is 0. */
function segment(
  from: Tick,
  to: Tick,
  laws: Partial<Record<ChannelId, Law>>,
  pulses: readonly number[] = [],
): Segment {
  const values = emptyValues(to - from);
  for (const [id, law] of Object.entries(laws) as [ChannelId, Law][]) {
    values[id].forEach((_, index) => (values[id][index] = law(from + index * strideOf(id))));
  }
  return { run: 0, from, to, values, pulses: Float64Array.from(pulses) };
}

/** What a detector sees in a series, ten minutes apart. */
function seen(levels: readonly number[]): { tick: Tick; rise: number }[] {
  const detector = new PulseDetector();
  const found = levels.map((level, at) => detector.hear(2 * at, level));
  const pulses = [...found, detector.end()].filter((pulse) => pulse !== null);
  return pulses.map(({ tick, rise }) => ({ tick, rise }));
}

describe('a mean', () => {
  const days = 4 * TICKS_PER_DAY;
  it('is over from ≤ t < to', () => {
    const run = [segment(0, days, { testosterone: (tick) => tick })];
    const [first, last] = reportsOn(
      [
        { from: 0, to: 1 },
        { from: 3, to: 4 },
      ],
      run,
    );
    expect(first?.mean.testosterone).toBe(143.5);
    expect(last?.mean.testosterone).toBe(3 * TICKS_PER_DAY + 143.5);
  });

  it('of a slow channel weighs each value by the time it stands for', () => {
    const run = [segment(0, days, { SHBG: (tick) => (tick < TICKS_PER_WATCH ? 10 : 40) })];
    const stride = strideOf('SHBG');
    expect(stride).toBe(TICKS_PER_WATCH);
    const to = (2 * stride) / TICKS_PER_DAY;
    const [even, late, within] = reportsOn(
      [
        { from: 0, to },
        { from: (stride / 2) * TICK, to },
        { from: TICK, to: 2 * TICK },
      ],
      run,
    );
    expect(even?.mean.SHBG).toBe(25);
    expect(late?.mean.SHBG).toBe(30);
    expect(within?.mean.SHBG).toBe(10);
  });

  it('does not depend on where segments were cut', () => {
    const laws = { LH: (tick: Tick) => 4 + Math.sin(tick / 9), FSH: (tick: Tick) => 1 + tick / 7 };
    const spans = [{ from: 0.3, to: 3.7 }];
    const cuts = [0, 72, 360, 720, days];
    const pieces = cuts.slice(1).map((to, at) => segment(cuts[at] ?? 0, to, laws));
    expect(reportsOn(spans, pieces)).toEqual(reportsOn(spans, [segment(0, days, laws)]));
    expect(hashOf(pieces)).toBe(hashOf([segment(0, days, laws)]));
  });

  it('of a ratio is the ratio of means, and null over no estradiol', () => {
    const laws = {
      testosterone: (tick: Tick) => (tick % 2 === 0 ? 10 : 30),
      estradiol: (tick: Tick) => (tick % 2 === 0 ? 50 : 150),
    };
    const [report] = reportsOn([{ from: 0, to: 4 }], [segment(0, days, laws)]);
    expect(report?.mean.testosteroneEstradiolRatio).toBeCloseTo((20 * 28.84) / (100 * 0.2724), 3);
    const [none] = reportsOn([{ from: 0, to: 4 }], [segment(0, days, { testosterone: () => 20 })]);
    expect(none?.mean.testosteroneEstradiolRatio).toBeNull();
  });

  it('has six significant digits', () => {
    const [report] = reportsOn([{ from: 0, to: 1 }], [segment(0, days, { LH: () => Math.PI })]);
    expect(report?.mean.LH).toBe(3.14159);
  });
});

describe('true pulses', () => {
  it('are counted from the exact moments, per day of the span', () => {
    const pulses = [0.1, 5, 0.5, 5, 0.999, 5, 1, 5, 1.2, 5];
    const run = [segment(0, 2 * TICKS_PER_DAY, {}, pulses)];
    const [first, both] = reportsOn(
      [
        { from: 0, to: 1 },
        { from: 0, to: 2 },
      ],
      run,
    );
    expect(first?.truePulsesPerDay).toBe(3);
    expect(both?.truePulsesPerDay).toBe(2.5);
  });
});

describe('a pulse that samples show', () => {
  it('rises by 20 % and by 0.5 IU/L', () => {
    expect(seen([1, 2, 1])).toEqual([{ tick: 2, rise: 1 }]);
    expect(seen([1, 1.49, 1])).toEqual([]); // 49 %, but too little LH
    expect(seen([1, 1.5, 1])).toEqual([{ tick: 2, rise: 0.5 }]);
    expect(seen([10, 11.9, 10])).toEqual([]); // 1.9 IU/L, but only 19 %
    expect(seen([10, 12, 10])).toEqual([{ tick: 2, rise: 2 }]);
  });
  it('is measured from nadir to peak, however many samples lie between', () => {
    expect(seen([5, 4, 3, 3.2, 4, 6, 8, 7, 6])).toEqual([{ tick: 12, rise: 5 }]);
  });
  it('begins at the lowest sample since the last one', () => {
    expect(seen([2, 6, 5, 4, 7, 6])).toEqual([
      { tick: 2, rise: 4 },
      { tick: 8, rise: 3 },
    ]);
  });
  it('may come in small steps that only together are large enough', () => {
    expect(seen([4, 4.3, 4.2, 4.6, 5, 4])).toEqual([{ tick: 8, rise: 1 }]);
  });
  it('still rising at the last sample counts', () => {
    expect(seen([4, 3, 5, 7])).toEqual([{ tick: 6, rise: 4 }]);
  });
  it('is not seen in a level series, a fall or nothing', () => {
    expect(seen([4, 4, 4])).toEqual([]);
    expect(seen([9, 6, 3, 1])).toEqual([]);
    expect(seen([0, 0, 0])).toEqual([]);
    expect(seen([])).toEqual([]);
  });
  it('is reported per day, with the mean rise, and 0 where there is none', () => {
    const saw: Law = (tick) => 10 - (tick % 36) / 6; // every three hours from 4 to 10
    const [report] = reportsOn([{ from: 1, to: 3 }], [segment(0, 4 * TICKS_PER_DAY, { LH: saw })]);
    expect(report?.LHpulsesPerDay).toBe(8);
    // sampled every second tick: the last sample before a rise stands at tick 34
    expect(report?.LHpulseAmplitude).toBeCloseTo(34 / 6, 5);
    const [none] = reportsOn([{ from: 0, to: 1 }], [segment(0, TICKS_PER_DAY, {})]);
    expect([none?.LHpulsesPerDay, none?.LHpulseAmplitude]).toEqual([0, 0]);
  });
});

describe('a fingerprint', () => {
  it('changes with any bit of any channel or pulse', () => {
    const base = () => segment(0, 72, { LH: () => 4 }, [0.1, 5]);
    const before = hashOf([base()]);
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf([base()])).toBe(before);
    const bone = base();
    bone.values.spineBMDchangePct[1] = 1e-45;
    expect(hashOf([bone])).not.toBe(before);
    const pulse = base();
    pulse.pulses[1] = 5 + 1e-15;
    expect(hashOf([pulse])).not.toBe(before);
  });
});
