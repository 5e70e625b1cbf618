/** A moment reads trajectory, twin and plan alike, and nothing else. */
import { describe, expect, it } from 'vitest';
import { TICK } from '../../workers/contract/quantities';
import { valueAt } from '../../workers/contract/trajectory';
import { inWords, mean, meanBehind, toldAt } from '../../src/diagram/means';
import { centralBrake } from '../../workers/fat-mass';
import { constantsOf } from '../../workers/contract/constants';
import { standard } from '../../workers/contract/scenario';
import { brakingOf, fatBrakingOf } from '../../src/diagram/braking';
import { blankMoment, momentOf } from '../../src/diagram/moment';
import { pairOf, scenarioOf } from './trajectories';

const treated = pairOf(
  scenarioOf(24, {
    interventions: [
      { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 2 },
      { type: 'cut', pathway: 'inhibinB-pituitary', from: 3, to: 6 },
      { type: 'clamp', hormone: 'estradiol', value: 20, from: 8, to: 16 },
      { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 10, to: 12 },
      { type: 'gnrhAntagonist', block: 0.5, from: 17, to: 18 },
      { type: 'orchidectomy', from: 20 },
    ],
  }),
);
const at = (day: number) => momentOf(treated.trajectory, treated.twin, treated.scenario, day);

describe('a moment', () => {
  it('says what is being done on its day', () => {
    expect(at(1).drug).toBeNull();
    expect(at(2.5).drug).toBe('anastrozole');
    expect(at(2.9).cut['inhibinB-pituitary']).toBe(false);
    expect(at(3).cut['inhibinB-pituitary']).toBe(true);
    expect(at(6).cut['inhibinB-pituitary']).toBe(false);
    expect([at(7.9).heldEstradiol, at(8).heldEstradiol, at(16).heldEstradiol]).toEqual([
      null,
      20,
      null,
    ]);
    expect([at(9).pumped, at(11).pumped, at(12).pumped]).toEqual([false, true, false]);
    expect(at(17.5).gnrhBlock).toBe(0.5);
    expect([at(19).castrated, at(20).castrated]).toEqual([false, true]);
  });

  it('measures a brake by what it takes away: less where estradiol is low, none where it is cut off', () => {
    const before = at(1).braking['estradiol-pituitary'];
    expect(before).toBeGreaterThan(0.1);
    expect(before).toBeLessThan(0.65);
    const low = at(14);
    expect(low.braking['estradiol-pituitary']).toBeLessThan(before / 3);
    expect(low.twinBraking['estradiol-pituitary']).toBeGreaterThan(0.1);
    expect(at(5).braking['inhibinB-pituitary']).toBeLessThan(0.01);
  });

  it('knows the last pulse and the store that fills after it', () => {
    const { pulses } = treated.trajectory;
    const [when = 0, burst = 0] = [pulses[20], pulses[21]];
    const after = at(when + 1e-6);
    expect(after.sincePulse).toBeCloseTo(1e-6, 9);
    expect(after.burst).toBe(burst);
    expect(after.readyLH).toBeLessThan(0.01);
    const [next = 0] = [pulses[22]];
    const ripe = at(next - 1e-6).readyLH;
    expect(ripe).toBeGreaterThan(at((when + next) / 2).readyLH);
  });

  it('tells the day’s levels where days go by in seconds, the week’s where weeks do, its own where neither does', () => {
    const { trajectory } = treated;
    expect(inWords(at(15.3), trajectory, treated.twin, 'pulses')).toEqual(at(15.3));
    for (const tempo of ['weeks', 'months'] as const) {
      const told = inWords(at(15.3), trajectory, treated.twin, tempo);
      for (const id of ['LH', 'FSH', 'testosterone', 'estradiol'] as const)
        expect(told.levels[id]).toBe(toldAt(tempo)(trajectory, id, 15.3));
      expect(told.levels.LH).not.toBe(at(15.3).levels.LH);
      expect(told.levels.spermConcentration).toBe(at(15.3).levels.spermConcentration);
    }
    const { from, to } = { from: 8.3 + TICK, to: 15.3 + TICK };
    expect(toldAt('weeks')(trajectory, 'LH', 15.3)).toBe(meanBehind(trajectory, 'LH', 15.3, 1));
    expect(toldAt('months')(trajectory, 'LH', 15.3)).toBe(mean(trajectory, 'LH', from, to));
    expect(toldAt('months')(trajectory, 'spermConcentration', 15.3)).toBe(
      valueAt(trajectory, 'spermConcentration', 15.3),
    );
  });

  it('tells the pulses of a whole day, which the hour of the clock does not sway', () => {
    const { trajectory } = treated;
    const rates = [15, 15.25, 15.5, 15.75].map(
      (day) => inWords(at(day), trajectory, treated.twin, 'weeks').levels.GnRHpulseRate,
    );
    expect(Math.max(...rates) / Math.min(...rates)).toBeLessThan(1.03);
    const hourly = [15, 15.25, 15.5, 15.75].map((day) => at(day).levels.GnRHpulseRate);
    expect(Math.max(...hourly) / Math.min(...hourly)).toBeGreaterThan(1.1);
  });

  it('tells what body fat itself holds back as the engine has it, and nothing of the lean', () => {
    const { subject, parameters } = standard();
    const constant = constantsOf(parameters);
    for (const adiposityHypothesis of ['A', 'B'] as const) {
      const man = { ...subject, adiposityHypothesis };
      const law = centralBrake(constant, man);
      for (const bodyFat of [22, 30, 40, 50]) {
        const told = fatBrakingOf({ ...standard(), subject: man }, bodyFat);
        expect(told).toBeCloseTo(1 - law(bodyFat), 12);
      }
      expect(fatBrakingOf({ ...standard(), subject: man }, 12)).toBe(0);
    }
  });

  it('is against nobody where he is his own twin, and then names none', () => {
    expect(
      momentOf(treated.trajectory, treated.trajectory, treated.scenario, 5).against,
    ).toBeNull();
    expect(at(5).against).toBe('untreated');
  });

  it('tells a brake as the mean of the same day, since what it hears has been held', () => {
    const { trajectory, twin } = treated;
    const hold = (day: number) =>
      inWords(at(day), trajectory, twin, 'weeks').braking['estradiol-pituitary'];
    const moments = [13, 13.25, 13.5, 13.75].map(hold);
    expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(0.01);
    const { from, to } = { from: 4.3 + TICK, to: 5.3 + TICK };
    const factor = mean(trajectory, 'brakeEstradiolPituitary', from, to) ?? 0;
    const told = brakingOf('estradiol-pituitary', treated.scenario, factor);
    expect(hold(5.3)).toBe(told);
    expect(inWords(at(5.3), trajectory, twin, 'pulses').braking).toEqual(at(5.3).braking);
  });

  it('tells a level that is held as it is held, from the first moment on', () => {
    const held = { type: 'clamp', hormone: 'estradiol', value: 300, from: 6.2 } as const;
    const { trajectory } = pairOf(scenarioOf(9, { interventions: [held] }));
    for (const day of [6.2, 6.5, 8]) {
      expect(meanBehind(trajectory, 'estradiol', day, 1)).toBeCloseTo(300, 3);
    }
    expect(meanBehind(trajectory, 'estradiol', 6.1, 1)).toBeLessThan(150);
    expect(meanBehind(trajectory, 'LH', 6.2, 1)).toBeGreaterThan(2); // not a moment between two pulses
  });

  it('is a pure function: a used object is filled as a fresh one', () => {
    const used = momentOf(treated.trajectory, treated.twin, treated.scenario, 21, blankMoment());
    momentOf(treated.trajectory, treated.twin, treated.scenario, 4, used);
    expect(used).toEqual(at(4));
  });
});
