// Blood samples and their differences: what a needle finds is what flows at that minute.
import { describe, expect, it } from 'vitest';
import { cohortChannels } from '../../workers/contract/cohort-api';
import { sampleAt } from '../../workers/contract/trajectory';
import { standard } from '../../workers/contract/scenario';
import { lastDay, percentAbove } from '../../src/compare/difference';
import { clinicMinutes, drawn, markOf, printed, usualText } from '../../src/compare/sample';
import { meanOver } from '../../src/rim/mean';
import { lived } from '../acts/lived';

const run = lived({ ...standard(), days: 10 });

describe('a blood sample', () => {
  it('is drawn in clinic hours, at different minutes, in order', () => {
    let next = 0;
    const chance = (): number => ((next += 0.37), next % 1);
    const times = clinicMinutes(3.9, 5, chance);
    expect(new Set(times).size).toBe(5);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    for (const at of times) {
      expect(at - 3).toBeGreaterThanOrEqual(8 / 24);
      expect(at - 3).toBeLessThan(17 / 24);
    }
  });
  it('finds what is there, and LH by the luck of pulses', () => {
    const values = Array.from({ length: 40 }, (_, at) => drawn(run, 'LH', 3 + 8 / 24 + at / 100));
    expect(values[0]).toBe(sampleAt(run, 'LH', 3 + 8 / 24));
    expect(Math.max(...values)).toBeGreaterThan(2 * Math.min(...values));
  });
  it('is printed as a laboratory does, marked where it is unusual', () => {
    expect(printed('testosterone', 19.04, 'si')).toBe('19.0');
    expect(printed('testosterone', 19.04, 'conventional')).toBe('549');
    expect(usualText('LH', 'si')).toBe('1.7–8.6');
    expect([markOf('LH', 9), markOf('LH', 1), markOf('LH', 5)]).toEqual(['high', 'low', null]);
    for (const id of cohortChannels) expect(printed(id, 20, 'si')).not.toMatch(/NaN/);
  });
});

describe('a mean', () => {
  it('is over the samples of its stretch, whatever their pace', () => {
    const { LH } = run.values;
    const day = LH.slice(2 * 288, 3 * 288);
    expect(meanOver(run, 'LH', 2, 3)).toBeCloseTo(day.reduce((a, b) => a + b, 0) / 288, 4);
    expect(lastDay(run, 'LH', 3)).toBe(meanOver(run, 'LH', 2, 3));
    expect(meanOver(run, 'FSH', 2, 2.01)).toBeGreaterThan(0);
    const ratio = meanOver(run, 'testosteroneEstradiolRatio', 2, 3);
    expect(ratio).toBeGreaterThan(15);
  });
  it('is none where the run has not come', () => {
    expect(meanOver(run, 'LH', 9, 11)).toBeNull();
    expect(percentAbove(null, 3)).toBeNull();
    expect(percentAbove(3, 0)).toBeNull();
    expect(percentAbove(6, 3)).toBe(100);
  });
});
