/** The number on the picture is the quantity, and the picture depends on the day alone. */
import { describe, expect, it } from 'vitest';
import { darkness } from '../../src/diagram/bursts';
import { allLayouts, layoutFor } from '../../src/diagram/layout';
import { portrait } from '../../src/diagram/portrait';
import { momentOf } from '../../src/diagram/moment';
import { clockAt, kinds, Particles, placeBlood, type Kind } from '../../src/diagram/particles';
import { placeAll, placeStanding } from '../../src/diagram/placement';
import { bloodQuanta, secondsPerDay, streamQuanta, type Tempo } from '../../src/diagram/quanta';
import { countInSlot } from '../../src/diagram/scatter';
import { flow, fshSecretion } from '../../src/diagram/flow';
import { germCount } from '../../src/diagram/tissues';
import { pairOf, scenarioOf } from './trajectories';

const [wide, narrow] = [layoutFor(760, 540, portrait), layoutFor(390, 340, portrait)];
const man = pairOf(
  scenarioOf(30, {
    interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 10 }],
  }),
);
const momentAt = (day: number) => momentOf(man.trajectory, man.twin, man.scenario, day);

function pictureAt(day: number, tempo: Tempo, layout = wide, still = false) {
  const particles = new Particles();
  const flash = darkness();
  placeAll(particles, flash, momentAt(day), man.trajectory, layout, clockAt(day, tempo, still));
  const { count } = particles;
  return {
    count,
    flash: [...flash.neurons],
    x: [...particles.x.subarray(0, count)],
    y: [...particles.y.subarray(0, count)],
    alpha: [...particles.alpha.subarray(0, count)],
    kind: [...particles.kind.subarray(0, count)],
  };
}

/** How many of a kind there are, a fading one as its part. */
function amountOf({ count, kind, alpha }: Particles, wanted: Kind): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1)
    if (kind[at] === kinds.indexOf(wanted)) sum += alpha[at] ?? 0;
  return sum;
}

describe('the blood', () => {
  it.each([2, 9.3, 20.7])('holds concentration ÷ quantum of each hormone on day %d', (day) => {
    for (const layout of [wide, narrow]) {
      const moment = momentAt(day);
      const particles = new Particles();
      placeBlood(particles, moment, layout, clockAt(day, 'pulses'));
      for (const hormone of ['LH', 'FSH', 'testosterone', 'estradiol', 'inhibinB'] as const) {
        const expected = moment.levels[hormone] / (bloodQuanta[hormone] * layout.coarseness);
        // a last one too faint to be seen is left out
        expect(Math.abs(amountOf(particles, hormone) - expected), hormone).toBeLessThan(0.03);
      }
      const drug = moment.drugLevel / (bloodQuanta.drug * layout.coarseness);
      expect(Math.abs(amountOf(particles, 'drug') - drug)).toBeLessThan(0.03);
    }
  });

  it('stays inside its vessel', () => {
    const particles = new Particles();
    placeBlood(particles, momentAt(20.7), wide, clockAt(20.7, 'pulses'));
    const { xs, ys } = wide.loop;
    for (let index = 0; index < particles.count; index += 1) {
      let nearest = Infinity;
      for (let at = 0; at < xs.length; at += 1) {
        const off = Math.hypot(
          (xs[at] ?? 0) - (particles.x[index] ?? 0),
          (ys[at] ?? 0) - (particles.y[index] ?? 0),
        );
        nearest = Math.min(nearest, off);
      }
      expect(nearest).toBeLessThan(wide.vessel / 2 - 2);
    }
  });
});

describe('a stream', () => {
  it.each([0.03, 0.4, 1, 2.7])('of %d a slot brings that many', (expected) => {
    let born = 0;
    for (let slot = 0; slot < 2000; slot += 1) born += countInSlot(expected, slot);
    expect(born / 2000 / expected).toBeGreaterThan(0.95);
    expect(born / 2000 / expected).toBeLessThan(1.05);
  });

  it.each(['pulses', 'weeks', 'months'] as const)(
    'carries testosterone in quanta of the flux at %s',
    (tempo) => {
      const flux = 20000 / streamQuanta[tempo].testosterone;
      const pace = secondsPerDay[tempo];
      const transit = 2;
      const channel = 'testosteroneSecretion';
      // a man who secretes so much, always
      const values = { ...man.trajectory.values };
      values[channel] = values[channel].map(() => 20000);
      const told = { trajectory: { ...man.trajectory, values }, coarseness: 1 };
      let seen = 0;
      const frames = 400;
      for (let frame = 0; frame < frames; frame += 1) {
        const clock = clockAt((50 + frame * 0.37) / pace, tempo);
        const place = (): void => void (seen += 1);
        flow({ transit, channel, quantum: 'testosterone', place }, { ...told, clock });
      }
      const perSecond = seen / frames / transit;
      expect(perSecond / (flux / pace)).toBeGreaterThan(0.95);
      expect(perSecond / (flux / pace)).toBeLessThan(1.05);
    },
  );

  it('makes as much FSH as is cleared, in the mean', () => {
    let made = 0;
    for (let day = 2; day < 9; day += 0.1) made += fshSecretion(man.trajectory, day) / 70;
    expect(made / (2.4 * momentAt(5).levels.FSH)).toBeGreaterThan(0.8);
    expect(made / (2.4 * momentAt(5).levels.FSH)).toBeLessThan(1.25);
  });

  it('lets go as many beads of LH as the bursts hold', () => {
    const from = man.trajectory.pulses[0] ?? 0;
    let released = 0;
    let beads = 0;
    for (let index = 0; index < man.trajectory.pulseCount; index += 1) {
      const burst = man.trajectory.pulses[2 * index + 1] ?? 0;
      released += burst;
      beads += countInSlot(burst / streamQuanta.pulses.gonadotropin, index);
    }
    expect(from).toBeGreaterThan(0);
    const quotient = (beads * streamQuanta.pulses.gonadotropin) / released;
    expect(quotient).toBeGreaterThan(0.95);
    expect(quotient).toBeLessThan(1.05);
  });
});

describe('a picture', () => {
  it.each(['pulses', 'weeks', 'months'] as const)(
    'is the same going forward and scrubbing back at %s',
    (tempo) => {
      const days = [3.1, 11.05, 11.06, 25.5];
      const forward = days.map((day) => pictureAt(day, tempo));
      const back = [...days].reverse().map((day) => pictureAt(day, tempo));
      expect(back.reverse()).toEqual(forward);
    },
  );

  it('moves little in little time', () => {
    const [a, b] = [pictureAt(4.2, 'pulses'), pictureAt(4.2 + 1e-7, 'pulses')];
    expect(b.count).toBe(a.count);
    a.x.forEach((x, index) => expect(Math.abs(x - (b.x[index] ?? 0))).toBeLessThan(0.1));
  });

  it('keeps its places in stills, whatever the day, and its amounts', () => {
    const [a, b] = [pictureAt(4, 'pulses', wide, true), pictureAt(5, 'pulses', wide, true)];
    expect(a.x[0]).toBe(b.x[0]);
    expect(a.y[0]).toBe(b.y[0]);
  });

  it('places nothing outside the frame', () => {
    for (const layout of allLayouts(portrait)) {
      const { x, y } = pictureAt(20.2, 'pulses', layout);
      expect(Math.min(...x)).toBeGreaterThan(0);
      expect(Math.max(...x)).toBeLessThan(layout.width);
      expect(Math.min(...y)).toBeGreaterThan(0);
      expect(Math.max(...y)).toBeLessThan(layout.height);
    }
  });
});

describe('germ cells, inked only when they look otherwise', () => {
  const channels = ['spermatogonia', 'spermatocytes', 'spermatids', 'spermConcentration'] as const;
  /** Day 20 with so many of one kind. */
  const withLevel = (channel: (typeof channels)[number], level: number) => {
    const moment = momentAt(20);
    return { ...moment, levels: { ...moment.levels, [channel]: level } };
  };
  const faintness = (moment: ReturnType<typeof momentAt>): number => {
    const particles = new Particles();
    placeStanding(particles, moment, wide);
    return particles.alpha.subarray(0, particles.count).reduce((sum, one) => sum + one, 0);
  };

  it.each(channels)('are inked anew where there are a twentieth fewer %s', (channel) => {
    const { levels } = momentAt(20);
    const fewer = withLevel(channel, levels[channel] * 0.95);
    expect(germCount(fewer)).not.toBe(germCount(momentAt(20)));
    expect(faintness(fewer)).toBeLessThan(faintness(momentAt(20)));
  });

  it.each(channels)('hide a fiftieth of %s at most', (channel) => {
    const { levels } = momentAt(20);
    // all that are taken for the same, a thousandth apart
    const alike = Array.from({ length: 400 }, (_, step) =>
      withLevel(channel, levels[channel] * (0.8 + step / 1000)),
    ).filter((moment) => germCount(moment) === germCount(momentAt(20)));
    const counts = alike.map(faintness);
    expect(alike.length).toBeGreaterThan(5);
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.02);
  });
});
