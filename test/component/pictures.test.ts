/** The stage's pictures, held against those that were looked at and kept; `VITE_UPDATE=1 npm test -- component` keeps new ones. */
import { afterAll, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { ChannelId } from '../../workers/contract/channels';
import { momentOf, type Moment } from '../../src/diagram/moment';
import type { Layout } from '../../src/diagram/plate';
import { createStage, type Stage } from '../../src/stage/stage';
import { unlikeness, type Picture } from './likeness';
import { lifeOf, scenes, type Scene } from './scenes';

const kept = import.meta.glob<string>('./pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});
const isUpdate = import.meta.env['VITE_UPDATE'] === '1';
/** From here on two pictures are not the same: twice what other edges come to, half of what one hormone for another does. */
const FAR = 11;
const PATIENCE = 120_000;
/** Drawn finer than kept, so that the edges of one card are those of another. */
const FINE = 2;

/** A stage for each plate: shaders are made ready once. */
const stages = new Map<Layout, { stage: Stage; canvas: HTMLCanvasElement }>();
function stageOf(plate: Layout): { stage: Stage; canvas: HTMLCanvasElement } {
  let one = stages.get(plate);
  if (!one) {
    const canvas = document.createElement('canvas');
    one = { stage: createStage(canvas), canvas };
    stages.set(plate, one);
  }
  return one;
}
afterAll(() => stages.forEach(({ stage }) => stage.dispose()));

function penOf(width: number, height: number) {
  const sheet = new OffscreenCanvas(width, height);
  const pen = sheet.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to look with');
  pen.imageSmoothingQuality = 'high';
  return { sheet, pen };
}

/** Draws a scene, told otherwise if asked to, so finely; and hands it back as large as it is kept. */
function draw(scene: Scene, otherwise: (told: Moment) => void = () => undefined, ratio = FINE) {
  const { man, day, theme, plate, size, near, tempo, still, seconds } = scene;
  const [width, height] = size;
  const { stage, canvas } = stageOf(plate);
  const life = lifeOf(man);
  const moment = momentOf(life.trajectory, life.twin, life.scenario, day);
  otherwise(moment);
  stage.wear(theme === 'dark');
  stage.resize(plate, width, height, ratio);
  const { trajectory } = life;
  stage.draw({ moment, trajectory, tempo, still, near, glide: near ? 1 : 0 }, seconds);
  const { sheet, pen } = penOf(width, height);
  pen.drawImage(canvas, 0, 0, width, height); // in the turn in which it was drawn
  return { sheet, picture: pen.getImageData(0, 0, width, height) as Picture };
}

const drawn = new Map<Scene, ReturnType<typeof draw>>();
/** A scene as it is, drawn once. */
function usual(scene: Scene): ReturnType<typeof draw> {
  const one = drawn.get(scene) ?? draw(scene);
  drawn.set(scene, one);
  return one;
}

async function keep(name: string, sheet: OffscreenCanvas): Promise<void> {
  const bytes = new Uint8Array(await (await sheet.convertToBlob()).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  await commands.writeFile(`test/component/pictures/${name}.png`, btoa(text), {
    encoding: 'base64',
  });
}
async function keptOf(name: string): Promise<Picture> {
  const url = kept[`./pictures/${name}.png`];
  if (!url) throw new Error(`no picture of ${name} is kept: VITE_UPDATE=1 keeps one to look at`);
  const image = await createImageBitmap(await (await fetch(url)).blob());
  const { pen } = penOf(image.width, image.height);
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height) as Picture;
}

it.each(scenes)('$name is as it was looked at', { timeout: PATIENCE }, async (scene) => {
  const { sheet, picture } = usual(scene);
  if (isUpdate) return keep(scene.name, sheet);
  expect(unlikeness(picture, await keptOf(scene.name)).worst).toBeLessThan(FAR);
});

const named = (name: string): Scene => {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`no scene is called ${name}`);
  return scene;
};
it.each(['normal-dark', 'anastrozole-phone', 'near-fat'])(
  'would be as like on another card, which draws the edges of %s otherwise',
  { timeout: PATIENCE },
  (name) => {
    const { picture } = draw(named(name), undefined, 3);
    const { worst } = unlikeness(usual(named(name)).picture, picture);
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThan(FAR * 0.6);
  },
);

const swapped = (one: ChannelId, other: ChannelId) => (told: Moment) => {
  [told.levels[one], told.levels[other]] = [told.levels[other], told.levels[one]];
};
/** What a picture must not let pass, and where. */
const faults: readonly (readonly [string, string, (told: Moment) => void])[] = [
  ['normal-dark', 'the testis is gone', (told) => (told.castrated = true)],
  ['normal-light', 'the fat is gone', (told) => (told.levels.bodyFat = 1)],
  ['normal-dark', 'LH and FSH are taken for each other', swapped('LH', 'FSH')],
  ['normal-light', 'testosterone is taken for estradiol', swapped('testosterone', 'estradiol')],
  ['normal-dark', 'a fifth more estradiol', (told) => (told.levels.estradiol *= 1.2)],
  ['normal-dark', 'a brake is off', (told) => (told.braking['estradiol-hypothalamus'] = 0)],
  ['anastrozole-dark', 'the gates are free', (told) => (told.levels.aromataseActivity = 1)],
  ['held-high-light', 'the padlock is gone', (told) => (told.heldEstradiol = null)],
  ['near-pituitary', 'the store is empty', (told) => (told.readyLH = 0)],
  [
    'near-fat',
    'fat is taken for testis',
    swapped('aromataseActivity', 'testicularAromataseActivity'),
  ],
  ['near-testis', 'germ cells are missing', (told) => (told.levels.spermatocytes = 0)],
  ['near-blood', 'carriers are missing', (told) => (told.levels.SHBG /= 2)],
];
it.each(faults)('%s would not pass where %s', { timeout: PATIENCE }, (name, _, fault) => {
  const { picture } = usual(named(name));
  expect(unlikeness(picture, draw(named(name), fault).picture).worst).toBeGreaterThan(FAR);
});
