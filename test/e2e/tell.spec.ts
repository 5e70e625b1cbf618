/** The page by ear and by keys: what is said, when, and what can be read instead of seen. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const scene = '#s=1.3~weeks_d20p0~let_a2.5e1f3';
/** A busy machine is no failure. */
const slow = { timeout: 15_000 };

async function open(page: Page, address = scene): Promise<void> {
  await page.goto(`./${address}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await expect(page.locator('.voice')).toBeAttached(slow);
}
/** What the voice has said so far, in order, with the moment of each, ms. */
async function record(page: Page): Promise<() => Promise<{ text: string; at: number }[]>> {
  await page.evaluate(() => {
    const voice = document.querySelector('.voice [role=status]');
    const spoken: { text: string; at: number }[] = [];
    Object.assign(window, { spoken });
    new MutationObserver(() => {
      const text = voice?.textContent ?? '';
      if (text !== '') spoken.push({ text, at: performance.now() });
    }).observe(voice ?? document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'spoken') as { text: string; at: number }[]);
}

test('a key says how things stand, as often as it is pressed', async ({ page }) => {
  await open(page);
  const spoken = await record(page);
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect.poll(async () => (await spoken()).length).toBe(2);
  const [one, other] = await spoken();
  expect(one?.text).toMatch(/^Day 20, 00:00, time stands still\. At work: letrozole 2\.5 mg/);
  expect(other?.text).toBe(one?.text);
});

test('as it runs, what changes is said seldom and never twice', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d2~let_a2.5e1f3');
  const spoken = await record(page);
  await page.waitForTimeout(12_000);
  const all = await spoken();
  expect(all.length).toBeGreaterThan(0);
  for (const [at, one] of all.entries()) {
    const before = all[at - 1];
    if (!before) continue;
    expect(one.text).not.toBe(before.text);
    // what begins is told at once; everything else waits its turn
    if (!one.text.includes('begins')) expect(one.at - before.at).toBeGreaterThan(6900);
  }
});

test('diagram and charts can be read as lists, sentences and tables', async ({ page }) => {
  await open(page);
  await button(page, 'In words').click();
  await expect(page.getByRole('heading', { name: 'In words and sound' })).toBeFocused();
  const arrows = page.getByRole('region', { name: 'Arrows' }).getByRole('listitem');
  await expect(arrows.filter({ hasText: 'Estradiol brakes the hypothalamus' })).toContainText(
    /holds back \d+ % of the GnRH pulses; in his untreated twin \d+ %/,
  );
  await page.getByText('Testosterone as a table').click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(57);
  await expect(table.getByRole('row', { name: /^day 20, 00:00/ })).toContainText(/\d\d\.\d/);
  await button(page, 'Listen to LH').click();
  await expect(page.getByRole('button', { name: 'Listen to LH' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(button(page, 'In words')).toBeFocused();
});

test('in weeks the lists tell the same day as the numbers', async ({ page }) => {
  await open(page);
  await button(page, 'In words').click();
  const organs = page.getByRole('region', { name: 'Organs' }).getByRole('listitem');
  for (const [channel, name] of [
    ['LH', 'Pituitary'],
    ['testosterone', 'Testis'],
    ['estradiol', 'Fat'],
  ] as const) {
    const told = await page.locator(`[data-channel=${channel}] .text`).innerText();
    await expect(organs.filter({ hasText: new RegExp(`^${name}`) })).toContainText(` ${told} `);
  }
});

test('nothing is amiss in both themes, and in the list of keys', async ({ page }) => {
  test.setTimeout(90_000);
  for (const theme of ['dark', 'light']) {
    await open(page, `?theme=${theme}${scene}`);
    await button(page, 'In words').click();
    await page.getByText('LH as a table').click();
    const panel = await new AxeBuilder({ page }).include('.tell').analyze();
    expect(panel.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: 'On a slider' })).toBeVisible();
    const help = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(help.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('Space pauses also where a tempo has just been chosen', async ({ page }) => {
  await open(page, '');
  await page.getByRole('radio', { name: 'weeks' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'months' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Play')).toBeVisible();
});

test('on a phone on its side the chart stays in sight of the slider', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page, '');
  const chart = page.locator('#charts [data-panel]').first();
  for (const name of ['Estradiol', 'Adiposity']) {
    const one = page.getByRole('slider', { name, exact: true });
    await one.scrollIntoViewIfNeeded();
    await expect(one).toBeInViewport();
    await expect(chart).toBeInViewport({ ratio: 0.9 });
  }
});
