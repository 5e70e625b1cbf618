/** The numbers beside the numbers: how far a man is from his untreated twin. */
import { describe, expect, it } from 'vitest';
import { channelIds, reportedChannels } from '../../workers/contract/channels';
import { tickOf } from '../../workers/contract/quantities';
import { standard, untreatedTwin, type Intervention } from '../../workers/contract/scenario';
import { emptyValues, type Trajectory } from '../../workers/contract/trajectory';
import type { Tempo } from '../../src/diagram/quanta';
import {
  changeText,
  compare,
  foremost,
  others,
  overText,
  signed,
} from '../../src/readouts/reading';

const days = 10;
/** A man all of whose channels stand at one level, and from some day on at another. */
function man(
  interventions: readonly Intervention[],
  level: { before: number; after: number; from: number },
): Trajectory {
  const values = emptyValues(tickOf(days));
  for (const id of channelIds) {
    const series = values[id];
    const turn = Math.round((series.length * level.from) / days);
    series.fill(level.before, 0, turn);
    series.fill(level.after, turn);
  }
  const scenario = { ...standard(), days, interventions };
  const filledTo = tickOf(days);
  return { scenario, values, pulses: new Float64Array(0), pulseCount: 0, filledTo };
}
const clamp: Intervention = { type: 'clamp', hormone: 'estradiol', value: 40, from: 4 };
const treated = man([clamp], { before: 10, after: 15, from: 4 });
const flat = { before: 10, after: 10, from: 0 };
const untreated = man([], flat);
const change = (
  run: Trajectory,
  twin: Trajectory,
  quantity: Parameters<typeof compare>[2],
  day: number,
  tempo: Tempo = 'pulses',
): number | null => compare(run, twin, quantity, day, tempo)?.size ?? null;

describe('the change against the untreated twin', () => {
  it('shows every reported quantity once', () => {
    const shown: readonly string[] = [...foremost, ...others];
    expect(new Set(shown).size).toBe(shown.length);
    expect([...shown].sort()).toEqual([...reportedChannels, 'testosteroneEstradiolRatio'].sort());
  });

  it('is nothing before anything was done', () => {
    expect(change(treated, untreated, 'LH', 3.9)).toBeNull();
    expect(change(untreated, untreated, 'LH', 5)).toBeNull();
  });

  it('counts from the change on, at once and later', () => {
    for (const day of [4, 4.01, 4.6, 7, 10])
      expect(change(treated, untreated, 'LH', day)).toBeCloseTo(50, 5);
  });

  it('looks back over a whole day, and does not begin anew at a change', () => {
    const over = man([{ ...clamp, to: 6 }], { before: 15, after: 10, from: 6 });
    expect(change(over, untreated, 'testosterone', 6.02)).toBeGreaterThan(45);
    expect(change(over, untreated, 'testosterone', 6.5)).toBeCloseTo(25, 0);
    expect(change(over, untreated, 'testosterone', 7.1)).toBeCloseTo(0, 5);
  });

  it('looks back over a week where weeks go by in seconds, and at what is there now where no pulse sways it', () => {
    const over = man([{ ...clamp, from: 1, to: 8 }], { before: 15, after: 10, from: 8 });
    expect(change(over, untreated, 'LH', 9.5, 'weeks')).toBeCloseTo(0, 5);
    expect(change(over, untreated, 'LH', 9.5, 'months')).toBeCloseTo((50 * 5.5) / 7, 0);
    expect(change(over, untreated, 'spermConcentration', 8.3, 'months')).toBeCloseTo(0, 5);
  });

  it('compares no drug with none, and takes per cent from per cent', () => {
    expect(change(treated, untreated, 'anastrozole', 5)).toBeNull();
    expect(change(treated, untreated, 'spineBMDchangePct', 8)).toBeCloseTo(5, 5);
    expect(changeText('spineBMDchangePct', -0.149, 'untreated')).toBe('−0.15 % vs untreated');
    expect(changeText('spineBMDchangePct', 0.004, 'untreated')).toBe('±0.00 % vs untreated');
    expect(changeText('LH', 82.4, 'untreated')).toBe('+82 %');
    expect(changeText('spineBMDchangePct', 0.5, 'reference')).toBe('+0.50 % vs reference man');
  });

  it('says over how long it is where nothing else does, or it is less than that', () => {
    const told = (quantity: 'LH' | 'spermConcentration', day: number, tempo: Tempo): string => {
      const difference = compare(treated, untreated, quantity, day, tempo);
      return difference ? overText(quantity, difference, tempo) : 'nothing';
    };
    expect(['pulses', 'weeks', 'months'].map((tempo) => told('LH', 4.25, tempo as Tempo))).toEqual([
      '6 h',
      '6 h',
      '6 h',
    ]);
    expect([told('LH', 4.01, 'pulses'), told('LH', 9, 'pulses')]).toEqual(['<1 h', '24 h']);
    expect([told('LH', 9, 'weeks'), told('LH', 9, 'months')]).toEqual(['', '5 d']);
    expect(told('spermConcentration', 4.25, 'pulses')).toBe('');
  });

  it('is from the reference man in another on whom nothing is done', () => {
    const fat = man([], { before: 15, after: 15, from: 0 });
    const other = {
      ...fat,
      scenario: { ...fat.scenario, subject: { ...standard().subject, bodyFat: 40 } },
    };
    expect(change(other, untreated, 'LH', 5)).toBeCloseTo(50, 5);
  });

  it('holds a man on a pump against himself on the pump, once more is done', () => {
    const pump: Intervention = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 0 };
    const subject = { ...standard().subject, endogenousGnRH: false };
    const [alone, more] = [[pump], [pump, clamp]].map((interventions) => ({
      ...standard(),
      ...{ subject, interventions },
    }));
    expect(alone && untreatedTwin(alone).interventions).toEqual([]);
    expect(more && untreatedTwin(more).interventions).toEqual([pump]);
    const [run, twin] = [man([pump, clamp], { before: 10, after: 15, from: 4 }), man([pump], flat)];
    expect(change(run, twin, 'LH', 3.9)).toBeNull();
    expect(change(run, twin, 'LH', 4.01)).toBeCloseTo(50, 5);
  });

  it('is written with its sign', () => {
    expect([82.4, -39.6, 0.2, -0.4].map(signed)).toEqual(['+82', '−40', '±0', '±0']);
    expect([-99.7, -100].map(signed)).toEqual(['−99', '−100']); // not all is gone
  });
});
