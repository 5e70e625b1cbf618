/** What a person does on the page: pulls each slider by mouse, keys and touch, lets time run, goes back, shares. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const channels = [
  ...['LH', 'FSH', 'testosterone', 'freeTestosterone', 'estradiol', 'freeEstradiol', 'SHBG'],
  ...['inhibinB', 'GnRHpulseRate', 'testosteroneEstradiolRatio', 'anastrozole', 'letrozole'],
  ...['aromataseActivity', 'intratesticularTestosterone', 'spermConcentration'],
  ...['spineBMDchangePct', 'exemestane', 'testolactone', 'enclomiphene', 'clomiphene'],
  ...['tamoxifen', 'hCG'],
];

/** A chart's path with something in it. */
const curve = '#charts svg path[d^=M]';
const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name, exact: true });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const said = async (one: Locator): Promise<string> =>
  (await one.getAttribute('aria-valuetext')) ?? '';

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
}
/** Opens the page with time standing still, so that what is read does not move on. */
async function openPaused(page: Page, address = ''): Promise<void> {
  await open(page, address);
  await button(page, 'Pause').click();
  await button(page, 'Step forward').click(); // onto a whole tick
  await page.waitForTimeout(200); // numbers are rewritten ten times a second
}
async function value(page: Page, channel: string): Promise<number> {
  const text = await page.locator(`[data-channel=${channel}]`).getAttribute('data-value');
  return Number(text);
}
async function boxOf(one: Locator): Promise<{ x: number; y: number; width: number }> {
  const box = await one.boundingBox();
  if (!box) throw new Error('not on the page');
  return { x: box.x, y: box.y + box.height / 2, width: box.width };
}
/** Drags a slider's thumb by mouse from one share of its track to another. */
async function drag(page: Page, one: Locator, from: number, to: number): Promise<void> {
  const { x, y, width } = await boxOf(one);
  await page.mouse.move(x + from * width, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1)
    await page.mouse.move(x + (from + ((to - from) * step) / 10) * width, y);
}

/** Everything the page says about itself that it should not. */
let complaints: string[] = [];
/** Where a test keeps a file from coming, what is said of that is no fault, whenever it is said. */
let isKept = false;
const ofKept = /^Failed to (load resource|fetch dynamically imported module)/;
test.beforeEach(({ page, baseURL }) => {
  complaints = [];
  isKept = false;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const own = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url());
    if (!own) complaints.push(`a request to ${request.url()}`);
  });
});
test.afterEach(async ({ page }) => {
  expect(complaints.filter((one) => !isKept || !ofKept.test(one))).toEqual([]);
  expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

/** Has the page note what is in sight the moment it says that it is ready. */
const noteAtReady = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (dataset['ready'] !== '1' || 'atReady' in window) return;
      const told = [...document.querySelectorAll<HTMLElement>('[data-channel]')];
      const canvas = document.querySelector('#diagram canvas');
      Object.assign(window, {
        atReady: {
          run: dataset['run'],
          told: told.filter((one) => one.dataset['value'] !== '').length,
          canvas: canvas?.checkVisibility({ visibilityProperty: true }) ?? false,
          opening: document.querySelector('.opening') !== null,
        },
      });
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  });
const atReady = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'atReady'));

test('what a link opens is drawn and told the moment the page says it is ready', async ({
  page,
}) => {
  await noteAtReady(page);
  for (const address of ['#s=1.3~run_d180~ana_a1e1f0', '#s=1.3~weeks_d90~run_d180~holdE_v20f3']) {
    await page.goto('about:blank');
    await open(page, address);
    const expected = { run: '1', told: channels.length, canvas: true, opening: false };
    expect(await atReady(page)).toEqual(expected);
    await expect(page.locator(curve).first()).toBeVisible();
  }
});

/** Holds back what answers to the pattern until the returned function is called. */
async function heldBack(page: Page, pattern: RegExp): Promise<() => void> {
  let come = (): void => undefined;
  const until = new Promise<void>((resolve) => (come = resolve));
  await page.route(pattern, (route) => until.then(() => route.continue()));
  return come;
}
/** Every number of the page and of the picture in it that opens, as they are read. */
const numbersOf = (page: Page): Promise<string[]> =>
  page
    .locator('[data-channel], .opening text, #controls input:not([type="radio"]), .now')
    .evaluateAll((all) =>
      all.map((one) =>
        one instanceof HTMLInputElement
          ? `${one.value} ${one.getAttribute('aria-valuetext') ?? ''}`
          : `${(one as HTMLElement).dataset['value'] ?? ''} ${one.textContent}`.trim(),
      ),
    );

test('the page stands in its markup as the computed reference man then is, number for number', async ({
  page,
}) => {
  isKept = true;
  await page.route(/index-[^/]*\.js$/, (route) => route.abort()); // nothing wakes it
  await page.goto('./');
  const beforehand = await numbersOf(page);
  expect(beforehand.length).toBeGreaterThan(channels.length + 10);
  await page.unroute(/index-[^/]*\.js$/);

  await noteAtReady(page);
  const come = await heldBack(page, /picture-[^/]*\.js$/); // the living picture is still on its way
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', '1');
  expect(await atReady(page)).toEqual({
    ...{ run: '1', told: channels.length, canvas: false, opening: true },
  });
  expect(await numbersOf(page)).toEqual(beforehand);
  // nor does the living picture say anything else
  await button(page, 'Pause').click();
  const pictured = await page.locator('.opening text').allTextContents();
  come();
  await expect(page.locator('.opening')).toHaveCount(0);
  expect(await page.locator('.live .over text, .live .plate text').allTextContents()).toEqual(
    pictured,
  );
  // charts, which say more, may have come by now
  const others = beforehand.filter((one) => !pictured.includes(one.trim()));
  expect(await numbersOf(page)).toEqual(expect.arrayContaining(others));
});

test('before there is a living picture the reference man is under the hand', async ({ page }) => {
  await page.route(/picture-[^/]*\.js$/, () => undefined);
  await open(page);
  const beforehand = await numbersOf(page);
  await page.getByRole('slider', { name: 'Dose' }).press('PageUp');
  await expect(page.locator('html')).not.toHaveAttribute('data-run', '1');
  expect(await numbersOf(page)).not.toEqual(beforehand);
});

test('what was touched before the script came does nothing by itself', async ({ page }) => {
  const come = await heldBack(page, /index-[^/]*\.js$/);
  await page.goto('./', { waitUntil: 'commit' });
  const box = page.getByRole('textbox', { name: 'Estradiol, type a level' });
  await box.focus();
  await page.getByRole('combobox', { name: 'Drug' }).selectOption('letrozole');
  await box.focus();
  come();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '1');
  await expect(box).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Drug' })).toHaveValue('anastrozole');
  await box.press('Tab');
  await expect(box).not.toBeFocused();
  await expect(button(page, 'Release')).toHaveCount(0);
  await expect(button(page, 'Undo')).toBeDisabled();
});

test('until a link is read and its man computed, nobody else’s numbers stand in his place, and no hand acts on another', async ({
  page,
}) => {
  const come = await heldBack(page, /decode-[^/]*\.js$/);
  await page.goto('./#s=1.3~weeks_d12p0~run_d30~ana_a1e1f4');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'schematic'); // awake
  const told = page.locator('[data-channel]');
  const values = (): Promise<(string | undefined)[]> =>
    told.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['value']));
  await expect(told).toHaveCount(channels.length);
  expect(new Set(await values())).toEqual(new Set(['']));
  await slider(page, 'Dose').focus();
  await expect(slider(page, 'Dose')).not.toBeFocused();
  come();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '1');
  expect(await values()).not.toContain('');
  await expect(slider(page, 'Dose')).toHaveValue('1');
  await expect(button(page, 'Undo')).toBeDisabled();
});

test('where a part of the page cannot be fetched it says so, and the rest lives', async ({
  page,
}) => {
  isKept = true;
  await page.route(/picture-[^/]*\.js$/, (route) => route.abort());
  await open(page);
  await expect(page.getByText('A part of this page could not be fetched.').first()).toBeVisible();
  const before = await value(page, 'LH');
  await expect.poll(() => value(page, 'LH')).not.toBe(before); // time passes
});

test('where what reads a link cannot be fetched it says so, and the link stays', async ({
  page,
}) => {
  const scene = '#s=1.3~weeks_d12p0~run_d30~ana_a1e1f4';
  isKept = true;
  await page.route(/(decode|link)-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`./${scene}`);
  await expect(page.getByText('A part of this page could not be fetched.').first()).toBeVisible();
  await expect(page.locator('.opening')).toContainText('The reference man');
  await page.waitForTimeout(1500); // the address is rewritten sooner
  expect(page.url()).toContain(scene);
});

test('where the script cannot be fetched the page says that nothing on it answers', async ({
  page,
}) => {
  isKept = true;
  await page.route(/index-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('nothing here answers')).toBeVisible();
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`nothing moves from its place as the page wakes, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // where each section has been at every frame until the page is ready
    await page.addInitScript(() => {
      const edges: Record<string, number[][]> = {};
      Object.assign(window, { edges });
      const look = (): void => {
        if (document.readyState !== 'loading')
          for (const section of document.querySelectorAll(
            '#diagram, #charts, #numbers, #controls',
          )) {
            const { top, bottom } = section.getBoundingClientRect();
            (edges[section.id] ??= []).push([top, bottom]);
          }
        if (document.documentElement.dataset['ready'] !== '1') requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await open(page);
    const all = await page.evaluate(
      () => Reflect.get(window, 'edges') as Record<string, number[][]>,
    );
    expect(Object.keys(all)).toHaveLength(4);
    for (const [id, edges] of Object.entries(all)) {
      expect(edges.length).toBeGreaterThan(1);
      for (const side of [0, 1]) {
        const places = edges.map((edge) => edge[side] ?? NaN);
        expect(Math.max(...places) - Math.min(...places), `${id} moves`).toBeLessThan(3);
      }
    }
  });

test('until he is computed, what stood in the markup is told in the units that are asked for', async ({
  page,
}) => {
  await page.route(/engine\.worker/, () => undefined); // never arrives
  await page.goto('?units=conventional');
  const testosterone = page.locator('[data-channel="testosterone"]');
  await expect(testosterone).toContainText('ng/dL');
  const value = Number(await testosterone.getAttribute('data-value'));
  const text = Number(await testosterone.locator('.text').textContent());
  expect(text / value).toBeCloseTo(28.84, 0);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
});

test('markup that somebody has meddled with is made anew, and nothing is there twice', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      // as a browser's extension does, before the page's own script
      document.querySelector('#numbers dl')?.remove();
      document.querySelector('#controls label')?.append(document.createElement('aside'));
      document.querySelector('header')?.before(document.createElement('aside'));
    });
  });
  await page.route(/picture-[^/]*\.js$/, async (route) => {
    await expect(page.locator('.opening')).toContainText('Hypothalamus');
    await route.continue();
  });
  await open(page);
  await expect(page.locator('#diagram canvas')).toBeVisible();
  await expect(page.locator('.opening')).toHaveCount(0);
  await expect(page.locator('#controls').getByRole('slider')).toHaveCount(3);
  await expect(page.locator('[data-channel]')).toHaveCount(channels.length);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.locator('#app aside')).toHaveCount(0);
});

test('while time plays, each frame only moves what moves; words and figures are rewritten seldom', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator(curve).first()).toBeVisible();
  const restless = await page.evaluate(async () => {
    const counts = new Map<Node, Map<string, number>>();
    const watch = new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        const own = counts.get(target) ?? new Map<string, number>();
        const what = attributeName ?? type;
        counts.set(target, own.set(what, (own.get(what) ?? 0) + 1));
      }
    });
    watch.observe(document, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    const begun = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    watch.disconnect();
    const seconds = (performance.now() - begun) / 1000;
    const found = new Set<string>();
    for (const [node, own] of counts) {
      const element = node instanceof Element ? node : node.parentElement;
      const name = element?.classList.item(0) ?? element?.localName;
      for (const [what, times] of own) if (times > 13 * seconds) found.add(`${name} ${what}`);
    }
    return [...found];
  });
  const moving = ['cursor style', 'future style', 'now style', 'fill style', 'thumb style'];
  expect(restless.filter((one) => !moving.includes(one))).toEqual([]);
});

test.describe('estradiol', () => {
  test('is not taken by passing through its box while time plays', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'weeks' }).check();
    const box = page.getByRole('textbox', { name: /^Estradiol/ });
    for (const leave of ['Tab', 'Enter', 'Escape']) {
      await box.focus();
      const entered = await box.inputValue();
      await expect.poll(() => value(page, 'estradiol')).not.toBeCloseTo(Number(entered), 0);
      await box.press(leave);
      await box.blur();
      await expect(button(page, 'Release')).toBeHidden();
    }
    await expect(button(page, 'Undo')).toBeDisabled();
    await box.fill('33');
    await box.press('Enter');
    await expect(button(page, 'Release')).toBeVisible();
  });

  test('is held exactly from where time stands, also between two samples', async ({ page }) => {
    await open(page, '#s=1.3~pulses_d2.00555p0'); // 0.6 of the way
    const box = page.getByRole('textbox', { name: /^Estradiol/ });
    await box.fill('33');
    await box.press('Enter');
    await expect.poll(() => value(page, 'estradiol')).toBe(33);
  });

  test('is not pulled on after an undo, until it is pressed anew', async ({ page }) => {
    await openPaused(page);
    await slider(page, 'Adiposity').fill('40');
    const one = slider(page, 'Estradiol');
    await drag(page, one, 0.5, 0.9);
    await expect(button(page, 'Release')).toBeVisible();
    await page.keyboard.press('Control+z');
    const { x, y, width } = await boxOf(one);
    await page.mouse.move(x + 0.3 * width, y);
    await expect(button(page, 'Release')).toBeHidden();
    await page.mouse.up();
    await expect(button(page, 'Release')).toBeHidden();
    await expect(slider(page, 'Adiposity')).toHaveAttribute('aria-valuetext', /^40\.0 %/);
    await drag(page, one, 0.5, 0.9);
    await page.mouse.up();
    await expect(button(page, 'Release')).toBeVisible();
  });

  test('is dragged on when another pointer comes to grief', async ({ page }) => {
    await openPaused(page);
    const one = slider(page, 'Estradiol');
    await drag(page, one, 0.5, 0.7);
    await one.dispatchEvent('pointercancel', { pointerId: 77 });
    await one.dispatchEvent('pointerup', { pointerId: 77 });
    const { x, y, width } = await boxOf(one);
    await page.mouse.move(x + 0.1 * width, y);
    await page.mouse.up();
    await expect(one).toHaveAttribute('aria-valuetext', /^4\d\.\d pmol\/L, held/);
  });

  test('is told in the unit that is chosen, also while it rides', async ({ page }) => {
    await open(page);
    const one = slider(page, 'Estradiol');
    await expect(one).toHaveAttribute('aria-valuetext', / pmol\/L,/);
    await page.getByRole('radio', { name: 'US' }).check();
    await expect(one).toHaveAttribute('aria-valuetext', / pg\/mL,/);
  });

  test('is grabbed by the mouse, held, and released', async ({ page }) => {
    await openPaused(page);
    const one = slider(page, 'Estradiol');
    await drag(page, one, 0.5, 0.1);
    await page.mouse.up();
    await expect(one).toHaveAttribute('aria-valuetext', /^40\.0 pmol\/L, held/);
    await expect.poll(() => value(page, 'estradiol')).toBeCloseTo(40, 0);
    await button(page, 'Release').click();
    await expect(button(page, 'Release')).toBeHidden();
  });

  test('not kept is free again when let go', async ({ page }) => {
    await openPaused(page);
    const one = slider(page, 'Estradiol');
    await drag(page, one, 0.5, 0.1);
    await page.mouse.up();
    await page.getByLabel('Hold when I let go').click();
    await drag(page, one, 0.1, 0.3);
    await expect(button(page, 'Release')).toBeVisible();
    await page.mouse.up();
    await expect(button(page, 'Release')).toBeHidden();
  });

  test('comes back to its old value on Escape', async ({ page }) => {
    await openPaused(page);
    const before = await value(page, 'estradiol');
    await drag(page, slider(page, 'Estradiol'), 0.5, 0.9);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(button(page, 'Release')).toBeHidden();
    await expect.poll(() => value(page, 'estradiol')).toBe(before);
    await expect(button(page, 'Undo')).toBeDisabled();
  });

  test('rides the level without a word to a screen reader', async ({ page }) => {
    await open(page);
    const one = slider(page, 'Estradiol');
    const [text, number] = [await said(one), await one.inputValue()];
    const before = await value(page, 'estradiol');
    await page.getByRole('radio', { name: 'weeks' }).check();
    await expect.poll(() => value(page, 'estradiol')).not.toBe(before);
    expect([await said(one), await one.inputValue()]).toEqual([text, number]);
    await button(page, 'Pause').click();
    await one.focus(); // a request to be told
    const shown = page.locator('.reading.estradiol .text');
    // a native slider's number is whole, the other has one decimal: 87.5 may be 87 here
    const apart = async (): Promise<number> =>
      Math.abs(Number(await one.inputValue()) - Number(await shown.textContent()));
    await expect.poll(apart).toBeLessThan(0.6);
  });

  test('released or undone says where it is, not where it was held', async ({ page }) => {
    await openPaused(page);
    const one = slider(page, 'Estradiol');
    const free = await value(page, 'estradiol');
    const near = async (): Promise<number> => Math.abs(Number(await one.inputValue()) - free);
    await drag(page, one, 0.5, 0.8);
    await page.mouse.up();
    await expect(one).toHaveAttribute('aria-valuetext', /^320/);
    await button(page, 'Release').click();
    await expect.poll(near).toBeLessThan(2);
    await drag(page, one, 0.5, 0.8);
    await page.mouse.up();
    await button(page, 'Undo').click();
    await expect.poll(near).toBeLessThan(2);
    expect(await said(one)).not.toContain('above usual');
  });

  test('bends the loop: less of it, more LH and testosterone', async ({ page }) => {
    await open(page);
    await slider(page, 'Estradiol').fill('10');
    await page.getByRole('radio', { name: 'weeks' }).check();
    const against = page.locator('.testosterone .against');
    await expect(against).toHaveText(/^\+\d{2,} %$/, { timeout: 15_000 });
  });
});

test('another man is held against the reference man, and against himself untreated once a drug is given', async ({
  page,
}) => {
  await openPaused(page);
  const key = page.locator('#charts .row p').first();
  const against = page.locator('.testosterone .against');
  const grey = page.locator('#charts .strip path.twin').first();
  await expect(key).not.toContainText('grey');
  await expect(against).toHaveText('');
  await slider(page, 'Adiposity').fill('40');
  await expect(key).toContainText('the reference man');
  await expect(against).toHaveText(/^24 h −\d\d %$/);
  await expect(grey).toHaveAttribute('d', /^M/);
  await expect(page.locator('#diagram')).toContainText(/fat holds back \d\d % of both/);
  await slider(page, 'Dose').fill('1');
  const note = page.locator('#all-numbers p');
  await expect(note).toContainText('the same man untreated');
  await button(page, 'Undo').click();
  await expect(note).toContainText('the reference man');
  await expect(key).toContainText('the reference man');
  await expect(against).toHaveText(/^24 h −\d\d %$/);
  await button(page, 'Undo').click();
  await expect(key).not.toContainText('grey');
  await expect(grey).toHaveAttribute('d', '');
  await expect(against).toHaveText('');
});

test('every slider answers to the keyboard', async ({ page }) => {
  await openPaused(page);
  await page.keyboard.press('2');
  const dose = slider(page, 'Dose');
  await expect(dose).toBeFocused();
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowRight');
  await expect(dose).toHaveAttribute('aria-valuetext', '1 mg anastrozole daily, a published dose');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(dose).toHaveAttribute('aria-valuetext', /^0\.95 mg/);
  await page.keyboard.press('Home');
  await expect(dose).toHaveAttribute('aria-valuetext', '0 mg, no drug');

  await page.keyboard.press('3');
  const fat = slider(page, 'Adiposity');
  await page.keyboard.press('PageUp');
  await expect(fat).toHaveAttribute('aria-valuetext', /^25\.0 % body fat, BMI 28\.6, overweight/);
  await page.keyboard.press('End');
  await expect(fat).toHaveAttribute('aria-valuetext', /^50\.0 %/);

  await page.keyboard.press('1');
  const estradiol = slider(page, 'Estradiol');
  await page.keyboard.press('Home');
  await expect(estradiol).toHaveAttribute(
    'aria-valuetext',
    '0 pmol/L, held, loop open, below usual',
  );
  await page.keyboard.press('ArrowUp');
  await expect(estradiol).toHaveAttribute('aria-valuetext', /^5\.00 pmol\/L/);
});

test('every slider answers to the mouse, the wheel and its buttons', async ({ page }) => {
  await openPaused(page);
  const fat = slider(page, 'Adiposity');
  await drag(page, fat, 0.29, 0.75);
  await page.mouse.up();
  await expect(fat).toHaveAttribute('aria-valuetext', /^39\.\d % body fat, BMI .*obese/);
  await page.mouse.wheel(0, -100);
  await expect(fat).toHaveAttribute('aria-valuetext', /^40\.\d %/);
  await button(page, 'Less body fat').click();
  await expect(fat).toHaveAttribute('aria-valuetext', /^39\.\d %/);

  const dose = slider(page, 'Dose');
  await drag(page, dose, 0, 0.8);
  await page.mouse.up();
  await expect(dose).toHaveAttribute('aria-valuetext', /^4\.\d mg anastrozole daily/);
  await page.getByRole('combobox', { name: 'Drug' }).selectOption('letrozole');
  await expect(dose).toHaveAttribute('aria-valuetext', /letrozole daily, more than was ever/);
  await page.getByRole('combobox', { name: 'Schedule' }).selectOption({ label: 'weekly' });
  await button(page, '2.5').click();
  await expect(dose).toHaveAttribute('aria-valuetext', '2.5 mg letrozole weekly, a published dose');
});

test('a number can be typed, and one out of range is refused in words', async ({ page }) => {
  await openPaused(page);
  const box = page.getByRole('textbox', { name: /^Estradiol/ });
  await box.fill('500');
  await box.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'from 0 to 400 pmol/L' })).toBeVisible();
  await box.fill('33');
  await box.press('Enter');
  await expect(slider(page, 'Estradiol')).toHaveAttribute('aria-valuetext', /^33\.0 pmol\/L, held/);
  await page.getByRole('radio', { name: 'US' }).check();
  await expect(box).toHaveValue('8.99');
  await expect(slider(page, 'Estradiol')).toHaveAttribute('aria-valuetext', /^8\.99 pg\/mL/);
  await expect.poll(() => value(page, 'estradiol')).toBe(33); // data stay in SI
});

test('a flick of a touchpad is whole steps, and one to undo', async ({ page }) => {
  // a stage drawn by software holds the page up for so long that one flick would be two
  await openPaused(page, '?view=schematic');
  const fat = slider(page, 'Adiposity');
  await fat.hover();
  await fat.focus();
  for (let crumb = 0; crumb < 50; crumb += 1) await page.mouse.wheel(0, -10);
  await expect(fat).toHaveAttribute('aria-valuetext', /^25\.0 %/);
  await button(page, 'Undo').click();
  await expect(fat).toHaveAttribute('aria-valuetext', /^20\.0 %/);
  await expect(button(page, 'Undo')).toBeDisabled();
});

test('the address is rewritten seldom, however fast the keys', async ({ page }) => {
  await page.addInitScript(() => {
    const real = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      Reflect.set(window, 'rewritten', Number(Reflect.get(window, 'rewritten') ?? 0) + 1);
      real(...given);
    };
  });
  await openPaused(page);
  await expect.poll(() => page.url()).toContain('p0'); // it has been written once
  const rewritten = (): Promise<number> =>
    page.evaluate(() => Number(Reflect.get(window, 'rewritten')));
  const started = Date.now();
  const before = await rewritten();
  await slider(page, 'Adiposity').focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('f40');
  const after = await rewritten();
  expect(after - before).toBeLessThanOrEqual(Math.ceil((Date.now() - started) / 300));
});

test('a moment between two samples comes back with every number', async ({ page, context }) => {
  await open(page);
  const clock = page.locator('.moment');
  await expect(clock).not.toHaveText(await clock.innerText());
  await button(page, 'Pause').click();
  await expect.poll(() => page.url()).toContain('p0');
  const numbers = (one: Page): Promise<(string | undefined)[]> =>
    one
      .locator('[data-channel]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['value']));
  const other = await context.newPage();
  await open(other, page.url().slice(page.url().indexOf('#')));
  // what was paused may be written a tenth of a second later
  await expect.poll(() => numbers(page)).toEqual(await numbers(other));
});

test('undo, redo and reset', async ({ page }) => {
  await openPaused(page);
  const fat = slider(page, 'Adiposity');
  await fat.fill('40');
  await slider(page, 'Dose').fill('1');
  await button(page, 'Undo').click();
  await expect(slider(page, 'Dose')).toHaveAttribute('aria-valuetext', /^0 mg/);
  await page.keyboard.press('Control+z');
  await expect(fat).toHaveAttribute('aria-valuetext', /^20\.0 %/);
  await page.keyboard.press('Control+Shift+z');
  await button(page, 'Redo').click();
  await expect(slider(page, 'Dose')).toHaveAttribute('aria-valuetext', /^1 mg/);
  await button(page, 'Reset').click();
  await expect(fat).toHaveAttribute('aria-valuetext', /^20\.0 %/);
  await button(page, 'Undo').click();
  await expect(fat).toHaveAttribute('aria-valuetext', /^40\.0 %/);
});

test('time plays, pauses, steps and changes its tempo', async ({ page }) => {
  await open(page);
  const now = page.locator('.moment');
  const first = await now.innerText();
  await expect(now).not.toHaveText(first);
  await page.locator('[data-tool=why]').waitFor(); // keys are heard from then on
  await page.keyboard.press('Space');
  await expect(button(page, 'Play')).toBeVisible();
  await page.waitForTimeout(200); // the clock is rewritten ten times a second
  const still = await now.innerText();
  await page.keyboard.press('.');
  await expect(now).not.toHaveText(still);
  await page.keyboard.press(',');
  await expect(now).toHaveText(still);
  await page.keyboard.press(']');
  await expect(page.getByRole('radio', { name: 'weeks' })).toBeChecked();
  await page.keyboard.press(']');
  await expect(page.getByRole('radio', { name: 'months' })).toBeChecked();
  await page.keyboard.press('[');
  await expect(page.getByRole('radio', { name: 'weeks' })).toBeChecked();
});

test('in weeks the picture tells the same day as the numbers under it', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'weeks' }).check();
  await button(page, 'Pause').click();
  for (const [channel, name] of [
    ['LH', 'Pituitary'],
    ['testosterone', 'Testis'],
    ['estradiol', 'Fat · aromatase'],
  ] as const) {
    const told = await page.locator(`[data-channel=${channel}] .text`).innerText();
    const label = page.locator('.diagram svg g').filter({ hasText: name }).last();
    await expect(label).toContainText(` ${told} `);
  }
});

test('what a drug that is no longer given does to him is said to be left of it', async ({
  page,
}) => {
  const state = page.locator('.control.drug .state');
  await open(page, '#s=1.3~weeks_d10p0~ana_a1e1f4u11');
  await expect(state).toHaveText(/^holds \d+ % in fat$/);
  await page.goto('about:blank');
  await open(page, '#s=1.3~weeks_d12p0~ana_a1e1f4u11');
  await expect(state).toHaveText(/^still holds \d+ % in fat$/);
});

test('the note of a dose that was chosen does not stay over the sliders', async ({ page }) => {
  await open(page);
  const mark = page.locator('.mark').first();
  await mark.hover();
  await expect(page.getByRole('tooltip').filter({ visible: true })).toHaveCount(1);
  await mark.click();
  await expect(page.getByRole('tooltip').filter({ visible: true })).toHaveCount(0);
});

test('keys stay out of text fields, and can be switched off', async ({ page }) => {
  await openPaused(page);
  await page.getByRole('textbox', { name: /^Body fat/ }).focus();
  await page.keyboard.type('31');
  await expect(page.getByRole('textbox', { name: /^Body fat/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slider(page, 'Adiposity')).toHaveAttribute('aria-valuetext', /^31\.0 %/);
  await button(page, 'Keyboard help').click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts on' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await expect(slider(page, 'Adiposity')).not.toBeFocused();
});

test('the address brings back the same man at the same moment', async ({ page, context }) => {
  await openPaused(page);
  await slider(page, 'Adiposity').fill('35');
  await slider(page, 'Estradiol').fill('50');
  await page.keyboard.press('.');
  await page.waitForTimeout(600); // the address follows a little later
  const texts = async (one: Page): Promise<string[]> => [
    await said(slider(one, 'Estradiol')),
    await said(slider(one, 'Adiposity')),
    await one.locator('.moment').innerText(),
  ];
  const before = await texts(page);
  const LH = await value(page, 'LH');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  expect(await texts(other)).toEqual(before);
  expect(await value(other, 'LH')).toBeCloseTo(LH, 1);
});

test('every number of the report is on the page once', async ({ page }) => {
  await open(page);
  for (const channel of channels) {
    await expect(page.locator(`[data-channel=${channel}]`)).toHaveCount(1);
    expect(Number.isFinite(await value(page, channel)), channel).toBe(true);
  }
  await button(page, 'All numbers').click();
  await expect(page.locator('[data-channel=SHBG]')).toBeVisible();
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`fits ${width} × ${height} without scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const over = (): Promise<number[]> =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight];
      });
    expect(await over()).toEqual([0, 0]);
    await slider(page, 'Dose').fill('10');
    await slider(page, 'Estradiol').fill('30');
    expect(await over()).toEqual([0, 0]);
    const stage = await page.locator('#diagram').boundingBox();
    expect(stage?.width).toBeGreaterThanOrEqual(0.55 * width);
  });
}

for (const theme of ['dark', 'light'] as const) {
  test(`has no accessibility violation in the ${theme} theme`, async ({ page }) => {
    await openPaused(page, `?theme=${theme}`);
    await slider(page, 'Estradiol').fill('30');
    await slider(page, 'Dose').fill('1');
    const free = await new AxeBuilder({ page }).analyze();
    expect(free.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await button(page, 'All numbers').click();
    await button(page, 'Keyboard help').click();
    const opened = await new AxeBuilder({ page }).analyze();
    expect(opened.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger pulls every slider, wherever the page has been scrolled to', async ({ page }) => {
    await openPaused(page);
    const touch = await page.context().newCDPSession(page);
    const pull = async (one: Locator, from: number, to: number): Promise<void> => {
      const { x, y, width } = await boxOf(one);
      const points = (at: number): { x: number; y: number }[] => [{ x: x + at * width, y }];
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at === undefined ? [] : points(at),
        });
      await send('touchStart', from);
      for (let step = 1; step <= 8; step += 1)
        await send('touchMove', from + ((to - from) * step) / 8);
      await send('touchEnd');
    };
    await pull(slider(page, 'Estradiol'), 0.5, 0.05);
    await expect(slider(page, 'Estradiol')).toHaveAttribute(
      'aria-valuetext',
      /^2\d\.\d pmol\/L, held/,
    );
    await page.evaluate(() => scrollTo(0, 300));
    await pull(slider(page, 'Dose'), 0.02, 0.5);
    await expect(slider(page, 'Dose')).toHaveAttribute('aria-valuetext', /^1\.\d mg/);
    await pull(slider(page, 'Adiposity'), 0.3, 0.9);
    await expect(slider(page, 'Adiposity')).toHaveAttribute('aria-valuetext', /^4\d\.\d %/);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0); // dragging did not scroll
  });

  test('the curve is seen above the deck while estradiol is held', async ({ page }) => {
    await open(page, '#s=1.3~weeks_d12p0~run_d30~holdE_v60f3');
    await expect(button(page, 'Release')).toBeVisible();
    const edge = (selector: string, side: 'top' | 'bottom'): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((one, asked) => one.getBoundingClientRect()[asked], side);
    await page.locator(curve).first().waitFor();
    expect(await edge('#charts .plot', 'bottom')).toBeLessThanOrEqual(
      await edge('#controls', 'top'),
    );
  });

  test('a thumb finds the sliders at once, and nothing hangs over the side', async ({ page }) => {
    await open(page);
    for (const name of ['Estradiol', 'Dose', 'Adiposity'])
      await expect(slider(page, name)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await page.locator('#controls button:visible').evaluateAll((buttons) =>
      buttons
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 43.5 || height < 43.5)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
  });
});
