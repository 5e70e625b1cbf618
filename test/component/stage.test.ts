/** The stage on a real canvas: its calls, its memory, and what it survives. */
import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { landscape } from '../../src/diagram/landscape';
import { momentOf } from '../../src/diagram/moment';
import type { Layout } from '../../src/diagram/plate';
import { portrait } from '../../src/diagram/portrait';
import { Session } from '../../src/session.svelte';
import { closeIds } from '../../src/stage/close/views';
import { createStage, type Sample, type Stage } from '../../src/stage/stage';
import StageOnPage from '../../src/stage/Stage.svelte';
import { pairOf, scenarioOf } from '../diagram/trajectories';

const man = pairOf(
  scenarioOf(4, {
    interventions: [
      { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 1 },
      { type: 'clamp', hormone: 'estradiol', value: 60, from: 2 },
      { type: 'clamp', hormone: 'testosterone', value: 12, from: 2 },
      { type: 'cut', pathway: 'inhibinB-pituitary', from: 2 },
      { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 2 },
      { type: 'exogenousTestosterone', mgPerDay: 6, from: 2 },
      { type: 'gnrhAntagonist', block: 0.5, from: 2 },
    ],
  }),
);
const SECONDS = 60;
/** What any number of lives may leave on the heap, MB: a single one that is not let go of holds more. */
const LEFT = 2;
/** The last life may still lie in a register or a cache of the browser's. */
const MOST_HELD = 2;
/** Dozens of contexts and hundreds of frames are minutes where software draws them: all of them on request (VITE_LONG=1), else a few. */
const times = (all: number, few: number): number =>
  import.meta.env['VITE_LONG'] === '1' ? all : few;
/** Software draws here, a core at a time: what is asked is whether, not how fast. */
const PATIENCE = times(1_200_000, 300_000);
const sampleOf = (day: number, some: Partial<Sample> = {}): Sample => ({
  moment: momentOf(man.trajectory, man.twin, man.scenario, day),
  trajectory: man.trajectory,
  tempo: 'pulses',
  still: false,
  near: null,
  glide: 0,
  ...some,
});
/** Small: what is asked here does not depend on size, and software draws every pixel of it. */
function made(canvas = document.createElement('canvas')): {
  stage: Stage;
  canvas: HTMLCanvasElement;
} {
  const stage = createStage(canvas);
  stage.resize(landscape, 76, 54, 1);
  return { stage, canvas };
}
/** The picture, read in the same turn in which it was drawn. */
function pixels(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const pen = copy.getContext('2d');
  if (!pen) throw new Error('no canvas to look with');
  pen.drawImage(canvas, 0, 0);
  return pen.getImageData(0, 0, copy.width, copy.height).data;
}
/** Root mean square of the difference of two pictures, of 255. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return Math.sqrt(sum / one.length);
}
const later = (ms = 0): Promise<unknown> => new Promise((again) => setTimeout(again, ms));
/** Hears an event, and waits until everyone has: a context may be restored only once the event of its loss is over. */
async function event(target: EventTarget, name: string): Promise<void> {
  await new Promise((heard) => target.addEventListener(name, heard, { once: true }));
  await later();
}
/** What is on the heap once it has been collected, MB. */
async function heap(): Promise<number> {
  await cdp().send('HeapProfiler.collectGarbage');
  return (await cdp().send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}
/** How many of these are still held by somebody, once all that nobody holds has gone. */
async function held(references: readonly WeakRef<object>[]): Promise<number> {
  await later();
  await heap();
  return references.filter((one) => one.deref()).length;
}
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await later(5); // the test's own patience ends it
}
/** Edges are drawn alike by one card, so a picture that is right is the same but for rounding. */
const SAME = 1;

it(
  'draws anything there is to draw in sixty calls',
  () => {
    const { stage } = made();
    stage.draw(sampleOf(3), SECONDS);
    expect(stage.effort().calls).toBeLessThanOrEqual(60);
    expect(stage.effort().calls).toBeGreaterThan(20);
    for (const near of closeIds) {
      stage.draw(sampleOf(3, { near, glide: 1 }), SECONDS);
      expect(stage.effort().calls, near).toBeLessThanOrEqual(60);
    }
    stage.dispose();
  },
  PATIENCE,
);

it(
  'leaves nothing on the card or the heap however often it lives, and draws the same each time',
  async () => {
    let first: Uint8ClampedArray | null = null;
    let settled = Infinity;
    const lives: WeakRef<object>[] = [];
    for (let life = 0; life < times(50, 3); life += 1) {
      const { stage, canvas } = made();
      lives.push(new WeakRef(canvas), new WeakRef(stage));
      if (life % 10 === 0) stage.draw(sampleOf(0.5, { near: 'fat', glide: 1 }), SECONDS);
      stage.draw(sampleOf(0.5), SECONDS);
      const own = pixels(canvas);
      first ??= own;
      expect(difference(first, own), `life ${life}`).toBeLessThan(SAME);
      expect(stage.effort().geometries).toBeGreaterThan(20);
      stage.dispose();
      expect(stage.effort()).toMatchObject({ geometries: 0, textures: 0, programs: 0 });
      expect(stage.gl.isContextLost()).toBe(true);
      if (life === 1) settled = await heap();
    }
    expect(await held(lives)).toBeLessThanOrEqual(MOST_HELD);
    expect((await heap()) - settled).toBeLessThan(LEFT);
  },
  PATIENCE,
);

/** A page that stands still, with room for a stage. */
async function standing() {
  const host = document.createElement('div');
  host.style.cssText = 'position:relative;width:76px;height:54px';
  document.body.append(host);
  const session = new Session();
  session.settings.view = 'stage';
  const stop = session.start();
  session.playhead.pause();
  await until(() => session.drawn > 0);
  return { host, session, stop };
}

it(
  'comes and goes with the page that shows it, and leaves nothing there',
  async () => {
    const { host, session, stop } = await standing();
    const none = document.body.querySelectorAll('*').length;
    let settled = Infinity;
    const lives: WeakRef<object>[] = [];
    for (let life = 0; life < times(50, 3); life += 1) {
      const shown = mount(StageOnPage, { target: host, props: { session } });
      await until(() => session.desk.picture === 'webgl');
      const canvas = host.querySelector('canvas');
      if (canvas) lives.push(new WeakRef(canvas));
      await unmount(shown);
      flushSync();
      expect(session.desk.picture, `life ${life}`).toBe('schematic');
      expect(canvas?.getContext('webgl2')?.isContextLost()).toBe(true);
      expect(host.childElementCount).toBe(0);
      expect(document.body.querySelectorAll('*').length).toBe(none);
      if (life === 1) settled = await heap();
    }
    expect(lives.length).toBe(times(50, 3));
    expect(await held(lives)).toBeLessThanOrEqual(MOST_HELD);
    expect((await heap()) - settled).toBeLessThan(LEFT);
    stop();
    host.remove();
  },
  PATIENCE,
);

it(
  'comes back from a lost context with the same picture, time after time',
  async () => {
    const { stage, canvas } = made();
    canvas.addEventListener('webglcontextlost', (lost) => lost.preventDefault());
    const grip = stage.gl.getExtension('WEBGL_lose_context');
    stage.draw(sampleOf(2.5), SECONDS);
    const before = pixels(canvas);
    for (let loss = 0; loss < times(20, 2); loss += 1) {
      const [gone, back] = [
        event(canvas, 'webglcontextlost'),
        event(canvas, 'webglcontextrestored'),
      ];
      grip?.loseContext();
      await gone;
      stage.draw(sampleOf(2.5), SECONDS); // nobody told the page: nothing may break
      grip?.restoreContext();
      await back;
      stage.draw(sampleOf(2.5), SECONDS);
      expect(difference(before, pixels(canvas)), `loss ${loss}`).toBeLessThan(SAME);
      expect(stage.gl.getError()).toBe(0);
    }
    stage.dispose();
  },
  PATIENCE,
);

it(
  'shows a page that stands still again once its context is back',
  async () => {
    const { host, session, stop } = await standing();
    const shown = mount(StageOnPage, { target: host, props: { session } });
    await until(() => session.desk.picture === 'webgl');
    const canvas = host.querySelector('canvas');
    if (!canvas) throw new Error('no canvas');
    const grip = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const looks: Uint8ClampedArray[] = [];
    // the last to hear of it, in the turn in which the page drew
    canvas.addEventListener('webglcontextrestored', () => looks.push(pixels(canvas)));
    for (let loss = 0; loss < 2; loss += 1) {
      const [gone, back] = [
        event(canvas, 'webglcontextlost'),
        event(canvas, 'webglcontextrestored'),
      ];
      grip?.loseContext();
      await gone;
      expect(session.desk.picture).toBe('schematic');
      grip?.restoreContext();
      await back;
      expect(session.desk.picture).toBe('webgl');
    }
    const [first, second] = looks;
    if (!first || !second) throw new Error('not restored');
    const ground = first.slice(0, 4);
    const flat = first.map((_, at) => ground[at % 4] ?? 0);
    expect(ground[3]).toBe(255);
    expect(difference(first, flat)).toBeGreaterThan(10);
    expect(difference(first, second)).toBeLessThan(SAME);
    await unmount(shown);
    stop();
    host.remove();
  },
  PATIENCE,
);

it(
  'fits itself to one size after another, and shows in each what a stage made for it would',
  () => {
    const tall = portrait(420);
    const places: readonly (readonly [Layout, number, number])[] = [
      [landscape, 76, 54],
      [landscape, 60, 60],
      [landscape, 111, 48],
      [tall, 48, 54],
      [tall, 60, 40],
    ];
    const right = places.map(([layout, width, height]) => {
      const canvas = document.createElement('canvas');
      const own = createStage(canvas);
      own.resize(layout, width, height, 1);
      own.draw(sampleOf(2.5), SECONDS);
      const picture = pixels(canvas);
      own.dispose();
      return picture;
    });
    const { stage, canvas } = made();
    // a hand at the window's edge goes through many sizes and few plates
    for (let change = 0; change < times(200, 10); change += 1) {
      const isTall = Math.floor(change / times(20, 5)) % 2 === 1;
      const at = isTall ? 3 + (change % 2) : change % 3;
      const [layout, width, height] = places[at] ?? [landscape, 1, 1];
      stage.resize(isTall ? tall : landscape, 40 + (change % 90), 30 + (change % 50), 1);
      stage.resize(layout, width, height, 1);
      expect([canvas.width, canvas.height]).toEqual([width, height]);
      stage.draw(sampleOf(2.5), SECONDS);
      const other = difference(right[at] ?? new Uint8ClampedArray(), pixels(canvas));
      expect(other, `change ${change}`).toBeLessThan(SAME);
    }
    expect(stage.gl.getError()).toBe(0);
    stage.dispose();
  },
  PATIENCE,
);

it(
  'puts one theme on after the other, and looks in each as it did',
  () => {
    const { stage, canvas } = made();
    const seen = new Map<string, Uint8ClampedArray>();
    const near = [null, 'testis', 'fat'] as const;
    for (let change = 0; change < times(50, 8); change += 1) {
      const dark = change % 2 === 0;
      const organ = near[Math.floor(change / 4) % near.length] ?? null;
      stage.wear(dark);
      stage.draw(sampleOf(2.5, { near: organ, glide: organ ? 1 : 0 }), SECONDS);
      const picture = pixels(canvas);
      const before = seen.get(`${organ} ${dark}`);
      if (before) expect(difference(before, picture), `change ${change}`).toBeLessThan(SAME);
      const other = seen.get(`${organ} ${!dark}`);
      if (other) expect(difference(other, picture)).toBeGreaterThan(60);
      seen.set(`${organ} ${dark}`, picture);
    }
    expect(stage.gl.getError()).toBe(0);
    stage.dispose();
  },
  PATIENCE,
);

it(
  'shows another moment otherwise, and the same moment the same',
  () => {
    const { stage, canvas } = made();
    const at = (day: number, seconds: number): Uint8ClampedArray => {
      stage.draw(sampleOf(day), seconds);
      return pixels(canvas);
    };
    const first = at(0.5, 12);
    expect(difference(first, at(3, 72))).toBeGreaterThan(4);
    expect(difference(first, at(0.5, 12))).toBe(0);
    stage.dispose();
  },
  PATIENCE,
);
