/** What a person takes home, hands on, or puts into a page of their own. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { modelVersion } from '../../workers/contract/version';

const button = (on: Page | Locator, name: string | RegExp): Locator =>
  on.getByRole('button', { name, exact: true });
const isReady = (): boolean => document.documentElement.dataset['ready'] === '1';

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await page.waitForFunction(isReady);
}
async function openTool(page: Page, address = '#s=1.3~weeks_d20p0~let_a2.5e1f3'): Promise<void> {
  await open(page, address);
  await button(page, 'Share').click();
  await expect(page.getByRole('heading', { name: 'Share and take home' })).toBeFocused();
}
async function saved(page: Page, press: () => Promise<void>): Promise<[Download, string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return [download, readFileSync(await download.path(), 'utf8')];
}

let complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
});
test.afterEach(() => expect(complaints).toEqual([]));

test('the link that is copied opens the same scene, and so does its code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTool(page);
  await button(page, 'Copy link').click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#s=1.3~weeks_d20p0~let_a2.5e1f3');
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(link);
  await other.waitForFunction(isReady);
  await expect(other.getByRole('slider', { name: 'Dose', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^2\.5 mg letrozole daily/,
  );
});

test('pictures are whole files that say what they are', async ({ page }) => {
  await openTool(page);
  for (const name of ['Diagram as SVG', 'Charts as SVG']) {
    const [, svg] = await saved(page, () => button(page, name).click());
    const problems = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return read.querySelector('parsererror')?.textContent ?? '';
    }, svg);
    expect(problems).toBe('');
    for (const said of ['not medical advice', 'model version', 'day 20, 00:00']) {
      expect(svg).toContain(said);
    }
    expect(svg).not.toMatch(/var\(|NaN|undefined|<script|foreignObject/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(5);
  }
  const [png] = await saved(page, () => button(page, 'Diagram as PNG').click());
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(100_000);
});

test('the diagram is on paper also while the stage stands in its place', async ({ page }) => {
  test.setTimeout(60_000);
  await openTool(page, '?view=stage#s=1.3~weeks_d20p0~let_a2.5e1f3');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'webgl', { timeout: 20_000 });
  await page.waitForTimeout(400); // the picture below is hidden a little later
  complaints = []; // a software renderer tells how slow it is
  const [, svg] = await saved(page, () => button(page, 'Diagram as SVG').click());
  complaints = [];
  const isSeen = await page.evaluate((text) => {
    const sheet = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    document.body.append(document.adoptNode(sheet));
    return [...sheet.querySelectorAll('path')].every((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  }, svg);
  expect(isSeen).toBe(true);
});

test('numbers are those of the page', async ({ page }) => {
  await openTool(page);
  await page.getByRole('combobox', { name: 'One row every' }).selectOption({ label: 'hour' });
  const [, csv] = await saved(page, () => button(page, 'CSV').click());
  const [names = '', ...rows] = csv
    .trim()
    .split('\r\n')
    .filter((line) => !line.startsWith('#'));
  expect(rows).toHaveLength(56 * 24);
  const at = names.split(',').indexOf('testosterone (nmol/L)');
  const row = rows.find((line) => line.startsWith('20,00:00'))?.split(',') ?? [];
  const shown = await page.locator('[data-channel=testosterone]').getAttribute('data-value');
  expect(row[at]).toBe(shown);
  const [, json] = await saved(page, () => button(page, 'JSON').click());
  expect(JSON.parse(json)).toMatchObject({ gonadostat: 1, seed: 1, modelVersion });
});

test('scenes are kept, renamed, deleted, brought back, exported and read again', async ({
  page,
}) => {
  await openTool(page);
  const name = page.getByRole('textbox', { name: 'Name of this scene' });
  await name.fill('Letrozole');
  await name.press('Enter');
  await expect(button(page, 'Open Letrozole')).toBeVisible();
  await button(page, 'Rename Letrozole').click();
  await page.getByRole('textbox', { name: 'New name' }).fill('Mine');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Rename Mine')).toBeFocused();

  await open(page, '?units=si');
  await button(page, 'Share').click();
  await button(page, 'Open Mine').click();
  await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /letrozole/,
  );
  const [file] = await saved(page, () => button(page, 'Export all').click());
  await button(page, 'Delete Mine').click();
  await expect(button(page, 'Open Mine')).toBeHidden();
  await button(page, 'Bring back').click();
  await expect(button(page, 'Open Mine')).toBeVisible();
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(await file.path());
  await expect(button(page, 'Open Mine 2')).toBeVisible();
  await chooser.setInputFiles({
    name: 'x',
    mimeType: 'text/plain',
    buffer: Buffer.from('{"scenes":[7]}'),
  });
  await expect(page.getByText('0 read; 1 could not be read and was left out.')).toBeVisible();
});

test('it opens and closes by keys alone, in both themes without a fault', async ({ page }) => {
  for (const theme of ['dark', 'light']) {
    await open(page, `?theme=${theme}#s=1.3~weeks_d20p0~let_a2.5e1f3`);
    await button(page, 'Share').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Share and take home' })).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).include('.take').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Share')).toBeFocused();
  }
});

/** A site of another origin, with ours in a frame; messages that arrive there are collected. */
let site: Server | undefined;
test.afterEach(() => void site?.close());

async function host(page: Page, query = ''): Promise<(message: unknown) => Promise<void>> {
  const src = `${test.info().project.use.baseURL ?? ''}?embed=1${query}#s=1.3~pulses_d4p0`;
  const body = `<!doctype html><title>Host</title>
    <iframe src="${src}" width="960" height="640" title="Gonadostat"></iframe>
    <script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;
  site?.close();
  site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(body);
  });
  await new Promise<void>((listening) => site?.listen(0, '127.0.0.1', listening));
  const { port } = site.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return (message) =>
    page.evaluate((data) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }, message);
}
type Heard = Readonly<Record<string, unknown>>;
const heardBy = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => Reflect.get(window, 'heard') as Heard[]);

/** A frame in a page wakes late on a busy machine. */
const slow = { timeout: 15_000 };

test('a page of another origin sets and reads a scenario', async ({ page }) => {
  const tell = await host(page);
  await expect.poll(() => heardBy(page), slow).toContainEqual({ gonadostat: 1, ready: true });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'Open the full page' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await tell({
    gonadostat: 1,
    set: {
      version: 1,
      seed: 5,
      days: 90,
      interventions: [{ type: 'clamp', hormone: 'estradiol', value: 33, from: 1 }],
    },
  });
  await tell({ gonadostat: 1, get: 'scenario' });
  await tell({ gonadostat: 1, get: 'values' });
  await expect.poll(async () => (await heardBy(page)).length, slow).toBe(3);
  const [, scenario, values] = await heardBy(page);
  expect(scenario).toMatchObject({ gonadostat: 1, scenario: { seed: 5, days: 90 } });
  expect(values).toMatchObject({ gonadostat: 1, day: 4, values: { estradiol: 33 } });
});

test('whoever else speaks to the frame, and whatever else is said, is ignored', async ({
  page,
}) => {
  const stranger = encodeURIComponent('https://stranger.example');
  let tell = await host(page, `&origin=${stranger}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'Open the full page' })).toBeVisible(slow);
  await tell({ gonadostat: 1, get: 'scenario' });
  await page.waitForTimeout(300);
  expect(await heardBy(page)).toEqual([]);
  complaints = []; // the browser tells of the greeting that it rightly did not deliver

  tell = await host(page);
  await expect.poll(async () => (await heardBy(page)).length, slow).toBe(1);
  const shapes = [
    ...[null, 7, 'get', [], { get: 'scenario' }, { gonadostat: 2, get: 'scenario' }],
    ...[
      { gonadostat: 1, get: 'settings' },
      { gonadostat: 1, set: { version: 1, seed: 1, days: -3 } },
    ],
    { gonadostat: 1, set: { version: 1, seed: 8, days: 30 }, get: 'scenario' },
  ];
  for (const shape of shapes) await tell(shape);
  await tell({ gonadostat: 1, get: 'scenario' });
  await expect.poll(async () => (await heardBy(page)).length, slow).toBe(2);
  expect((await heardBy(page))[1]).toMatchObject({
    scenario: { seed: 1, interventions: [] },
  });
});

test('in a hall the page goes back to its opening when it is left alone', async ({ page }) => {
  await page.clock.install();
  await open(page, '?kiosk=1');
  await expect(button(page, 'Share')).toBeVisible();
  await page.getByRole('slider', { name: 'Adiposity', exact: true }).fill('40');
  await button(page, 'Share').click();
  await expect(page.getByRole('heading', { name: 'Share and take home' })).toBeVisible();
  await page.clock.fastForward('02:50');
  await expect(page.getByRole('heading', { name: 'Share and take home' })).toBeVisible();
  await page.clock.fastForward('00:15');
  await expect(page.getByRole('heading', { name: 'Share and take home' })).toBeHidden();
  await expect(page.getByRole('slider', { name: 'Adiposity', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^20\.0 %/,
  );
});
