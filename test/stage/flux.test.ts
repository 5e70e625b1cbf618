/** Particles per second on the screen are the trajectory's flux, in quanta, within five per cent. */
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../workers/contract/channels';
import { sampleAt } from '../../workers/contract/trajectory';
import { momentOf } from '../../src/diagram/moment';
import { clockAt, kinds, Particles, type Kind } from '../../src/diagram/particles';
import { secondsPerDay, streamQuanta, type Tempo } from '../../src/diagram/quanta';
import { placeStreams } from '../../src/diagram/streams';
import { fatNear } from '../../src/stage/close/fat';
import { Disposer } from '../../src/stage/disposer';
import { GrainList } from '../../src/stage/grain-list';
import { Inks } from '../../src/stage/inks';
import { pairOf, scenarioOf } from '../diagram/trajectories';
import { layout } from './picture';

const man = pairOf(scenarioOf(80));
const days = (tempo: Tempo): number[] =>
  Array.from({ length: 500 }, (_, index) => 6 + (index * 0.37) / secondsPerDay[tempo]).filter(
    (day) => day < 78,
  );
/** Quanta a second of the screen, on average over the days asked about. */
function expected(channel: ChannelId, tempo: Tempo, quantum: number): number {
  const asked = days(tempo);
  const sum = asked.reduce((total, day) => total + sampleAt(man.trajectory, channel, day), 0);
  return sum / asked.length / quantum / secondsPerDay[tempo];
}

describe.each(['pulses', 'weeks'] as const)('at %s', (tempo) => {
  const quanta = streamQuanta[tempo];
  const fat = expected('estradiolFromFat', tempo, quanta.estradiol);
  const own = expected('estradiolFromTestis', tempo, quanta.estradiol);
  const made = expected('testosteroneSecretion', tempo, quanta.testosterone);
  /** Particles of a kind on their way at once, on average. */
  function onTheWay(kind: Kind): number {
    const particles = new Particles();
    let sum = 0;
    for (const day of days(tempo)) {
      particles.clear();
      const moment = momentOf(man.trajectory, man.twin, man.scenario, day);
      placeStreams(particles, moment, man.trajectory, layout, clockAt(day, tempo));
      for (let at = 0; at < particles.count; at += 1)
        if (particles.kind[at] === kinds.indexOf(kind)) sum += 1;
    }
    return sum / days(tempo).length;
  }
  const close = (counted: number, wanted: number): void => {
    expect(counted / wanted).toBeGreaterThan(0.95);
    expect(counted / wanted).toBeLessThan(1.05);
  };

  // seconds each is on its way: 2.2 out of the testis, 1.5 into fat as testosterone, 1.5 out of it as estradiol
  it('testosterone leaves the testis and enters fat', () => {
    close(onTheWay('testosterone'), 2.2 * made + 1.5 * fat);
  });
  it('estradiol leaves testis and fat', () => {
    close(onTheWay('estradiol'), 2.2 * own + 1.5 * fat);
  });

  it('the gates of the close view turn over as much as on the loop', () => {
    const disposer = new Disposer();
    const kit = { inks: new Inks(), fog: { value: 0 }, additive: { value: 1 }, disposer };
    const { place } = fatNear(kit);
    const list = new GrainList(4000);
    let rings = 0;
    for (const day of days(tempo)) {
      list.clear();
      const moment = momentOf(man.trajectory, man.twin, man.scenario, day);
      place(list, { moment, trajectory: man.trajectory, clock: clockAt(day, tempo) });
      for (let at = 0; at < list.count; at += 1)
        if (list.kind[at] === kinds.indexOf('estradiol')) rings += 1;
    }
    close(rings / days(tempo).length, 2 * (fat + own));
    disposer.dispose();
  });
});
