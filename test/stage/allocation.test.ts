/** A frame leaves next to nothing behind: what it places lies in arrays that were made once, for the drawing and for the stage. */
import { expect, it } from 'vitest';
import { darkness } from '../../src/diagram/bursts';
import { blankMoment, momentOf } from '../../src/diagram/moment';
import { Particles, type Clock } from '../../src/diagram/particles';
import { placeAll } from '../../src/diagram/placement';
import { secondsPerDay, type Tempo } from '../../src/diagram/quanta';
import { builders } from '../../src/stage/close/builders';
import { closeScene } from '../../src/stage/close/scene';
import { closeIds } from '../../src/stage/close/views';
import { Inks } from '../../src/stage/inks';
import { overview, type View } from '../../src/stage/overview';
import { pairOf, scenarioOf } from '../diagram/trajectories';
import { allocated } from './allocation';
import { layout } from './picture';

const man = pairOf(
  scenarioOf(14, {
    interventions: [
      { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 1 },
      { type: 'exogenousTestosterone', mgPerDay: 3, from: 1 },
      { type: 'cut', pathway: 'inhibinB-pituitary', from: 2 },
    ],
  }),
);
/**
 * Bytes a frame. A list or an object for each particle would be three times this (it was 24 kB while there were some); what is
 * left, 2 to 4 kB, is numbers that the engine puts on the heap between functions that it does not join; which it joins varies.
 */
const MOST = 8192;
const WARM = 2000;
const FRAMES = 10_000;

const inks = new Inks();
const additive = { value: 1 };
const moment = blankMoment();
const clock: { -readonly [Part in keyof Clock]: Clock[Part] } = {
  tempo: 'pulses',
  day: 0,
  seconds: 0,
  still: false,
};
/** Goes to a frame of two weeks, played to and fro at every tempo, as a hand that scrubs does. */
function goTo(frame: number): void {
  const tempos: readonly Tempo[] = ['pulses', 'weeks', 'months'];
  clock.tempo = tempos[Math.floor(frame / 400) % 3] ?? 'pulses';
  clock.day = 7 + 6.5 * Math.sin(frame / 900);
  clock.seconds = clock.day * secondsPerDay[clock.tempo];
  momentOf(man.trajectory, man.twin, man.scenario, clock.day, moment);
}
const ofView = (view: View) => (frame: number) => {
  goTo(frame);
  view.place(moment, man.trajectory, clock);
};
const particles = new Particles();
const flash = darkness();
const pictures: Readonly<Record<string, (frame: number) => void>> = {
  drawing: (frame) => {
    goTo(frame);
    placeAll(particles, flash, moment, man.trajectory, layout, clock);
  },
  stage: ofView(overview(layout, inks, additive)),
  ...Object.fromEntries(
    closeIds.map((id) => [id, ofView(closeScene(builders[id], inks, additive))]),
  ),
};

it.each(Object.entries(pictures))('the %s', (_, place) => {
  for (let frame = 0; frame < WARM; frame += 1) place(frame);
  const found = allocated(FRAMES, place);
  const sum = [...found.values()].reduce((all, one) => all + one, 0);
  expect(sum, [...found].slice(0, 6).join('\n')).toBeLessThan(MOST);
});

it('would be found out', () => {
  const kept: number[][] = [];
  const found = allocated(
    2000,
    (turn) => void (kept[turn % 8] = new Array<number>(3000).fill(turn)),
  );
  expect([...found.values()].reduce((all, one) => all + one, 0)).toBeGreaterThan(MOST);
});
