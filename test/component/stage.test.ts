/** The stage on a real canvas: its calls, its memory, and what it survives. */
import { expect, it } from 'vitest';
import { landscape } from '../../src/diagram/landscape';
import { momentOf } from '../../src/diagram/moment';
import { portrait } from '../../src/diagram/portrait';
import { closeIds } from '../../src/stage/close/views';
import { createStage, type Sample, type Stage } from '../../src/stage/stage';
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
  stage.resize(landscape, 152, 108, 1);
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
const event = (target: EventTarget, name: string): Promise<unknown> =>
  new Promise((heard) => target.addEventListener(name, heard, { once: true }));

it('draws anything there is to draw in sixty calls', () => {
  const { stage } = made();
  stage.draw(sampleOf(3), SECONDS);
  expect(stage.effort().calls).toBeLessThanOrEqual(60);
  expect(stage.effort().calls).toBeGreaterThan(20);
  for (const near of closeIds) {
    stage.draw(sampleOf(3, { near, glide: 1 }), SECONDS);
    expect(stage.effort().calls, near).toBeLessThanOrEqual(60);
  }
  stage.dispose();
});

it('leaves nothing on the card after fifty lives', () => {
  for (let life = 0; life < 50; life += 1) {
    const { stage } = made();
    stage.draw(sampleOf(0.5), SECONDS);
    if (life % 10 === 0) stage.draw(sampleOf(0.5, { near: 'fat', glide: 1 }), SECONDS);
    expect(stage.effort().geometries).toBeGreaterThan(20);
    stage.dispose();
    expect(stage.effort()).toMatchObject({ geometries: 0, textures: 0 });
  }
});

it('comes back from a lost context with the same picture, twenty times', async () => {
  const { stage, canvas } = made();
  canvas.addEventListener('webglcontextlost', (lost) => lost.preventDefault());
  const grip = stage.gl.getExtension('WEBGL_lose_context');
  stage.draw(sampleOf(2.5), SECONDS);
  const before = pixels(canvas);
  for (let loss = 0; loss < 20; loss += 1) {
    const [gone, back] = [event(canvas, 'webglcontextlost'), event(canvas, 'webglcontextrestored')];
    grip?.loseContext();
    await gone;
    stage.draw(sampleOf(2.5), SECONDS); // nobody told the page: nothing may break
    grip?.restoreContext();
    await back;
  }
  stage.draw(sampleOf(2.5), SECONDS);
  expect(difference(before, pixels(canvas))).toBeLessThan(1);
  expect(stage.gl.getError()).toBe(0);
  stage.dispose();
});

it('bears two hundred sizes and fifty themes, and shows each as it should be', () => {
  const { stage, canvas } = made();
  const draw = (): Uint8ClampedArray => {
    stage.draw(sampleOf(2.5), SECONDS);
    return pixels(canvas);
  };
  const dark = draw();
  stage.wear(false);
  const light = draw();
  expect(difference(dark, light)).toBeGreaterThan(60);
  for (let change = 0; change < 50; change += 1) stage.wear(change % 2 === 0);
  const tall = portrait(420);
  for (let change = 0; change < 200; change += 1)
    stage.resize(change % 20 === 0 ? tall : landscape, 60 + change, 40 + change, 1);
  stage.draw(sampleOf(2.5), SECONDS);
  stage.resize(landscape, 152, 108, 1);
  expect(difference(light, draw())).toBeLessThan(1);
  stage.wear(true);
  expect(difference(dark, draw())).toBeLessThan(1);
  expect(stage.gl.getError()).toBe(0);
  stage.dispose();
});

it('shows another moment otherwise, and the same moment the same', () => {
  const { stage, canvas } = made();
  const at = (day: number, seconds: number): Uint8ClampedArray => {
    stage.draw(sampleOf(day), seconds);
    return pixels(canvas);
  };
  const first = at(0.5, 12);
  expect(difference(first, at(3, 72))).toBeGreaterThan(4);
  expect(difference(first, at(0.5, 12))).toBe(0);
  stage.dispose();
});
