/** Single molecules obey the laws the organs obey. */
import { describe, expect, it } from 'vitest';
import { constants } from '../../workers/contract/constants';
import { momentOf } from '../../src/diagram/moment';
import { bindingOf, oddsInFat, oddsInTestis } from '../../src/diagram/odds';
import { pairOf, scenarioOf } from '../diagram/trajectories';

const man = pairOf(
  scenarioOf(14, {
    interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 4 }],
  }),
);
const momentAt = (day: number) => momentOf(man.trajectory, man.twin, man.scenario, day);

describe('aromatase', () => {
  it('is crowded by testosterone in the testis, so that an inhibitor finds a place only in fat', () => {
    const fat = oddsInFat(momentAt(12.3), { inhibitor: 0, substrate: 0 });
    const testis = oddsInTestis(momentAt(12.3), man.scenario, { inhibitor: 0, substrate: 0 });
    expect(fat.inhibitor).toBeGreaterThan(0.9);
    expect(testis.inhibitor).toBeLessThan(0.3);
    expect(testis.substrate).toBeGreaterThan(0.6);
    expect(testis.inhibitor + testis.substrate).toBeLessThanOrEqual(1);
  });
  it('holds no inhibitor before the first dose', () => {
    expect(oddsInFat(momentAt(2), { inhibitor: 1, substrate: 0 }).inhibitor).toBeCloseTo(0, 6);
  });
});

describe('testosterone in blood', () => {
  it.each([1.2, 6.4, 13.1])('on day %d is shared out by mass action', (day) => {
    const moment = momentAt(day);
    const { free, shbg, albumin } = bindingOf(moment, man.scenario, {
      free: 0,
      shbg: 0,
      albumin: 0,
    });
    expect(free + shbg + albumin).toBeCloseTo(moment.levels.testosterone, 6);
    const grip = constants['blood.binding.SHBG.testosterone'].value * free;
    // SHBG is kept every three hours, testosterone every five minutes
    expect(shbg / ((moment.levels.SHBG * grip) / (1 + grip))).toBeCloseTo(1, 1);
  });
});
