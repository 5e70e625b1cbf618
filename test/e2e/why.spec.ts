/** Asking why, by keyboard: the sentence, the waterfall, the way upstream; grades, equations and bench beside it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const scene = '#s=1.3~weeks_d30p0~run_d120~ana_a1e1f2';

async function open(page: Page, theme = 'dark'): Promise<void> {
  await page.goto(`./?theme=${theme}${scene}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await expect(page.locator('[data-tool=why]')).toBeVisible();
}
const number = (page: Page, name: string) =>
  page.locator('#numbers').getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const violations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('#charts').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

let complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(async ({ page }) => {
  expect(complaints).toEqual([]);
  expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

test('a number is asked why, followed upstream and put away, by keyboard alone', async ({
  page,
}) => {
  await open(page);
  await number(page, 'Testosterone').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Why is testosterone what it is?')).toBeFocused();
  const sentence = page.locator('.sentence');
  await expect(sentence).toContainText(/testosterone is ×1\.\d+, because LH is ×1\.\d+/);
  await expect(sentence).toContainText('because anastrozole is taken.');

  // the steps lead exactly to the change, and the change is the one of the number
  const fall = page.locator('[data-fall=testosterone]');
  const sums = await fall.evaluate((list) => {
    const steps = [...list.querySelectorAll(':scope > li > .row [data-effect]')];
    const sum = steps.reduce((all, one) => all + Number(one.getAttribute('data-effect')), 0);
    return { sum, change: Number(list.getAttribute('data-change')), count: steps.length };
  });
  await expect(fall.locator('.end').last()).toContainText('mean of the 24 hours to 00:00');
  expect(sums.count).toBeGreaterThan(1);
  expect(sums.sum).toBeCloseTo(sums.change, 6);
  await expect(page.locator('.reading.testosterone .against')).toContainText(
    `+${Math.round(100 * (Math.exp(sums.change) - 1))} %`,
  );

  const step = (name: string) => fall.getByRole('button', { name, exact: true }).first();
  await step('testosterone of the testes').focus();
  await expect(page.locator('[data-lit=testosterone-blood]')).toBeAttached();
  for (const name of [
    'testosterone of the testes',
    'output of the Leydig cells',
    'LH, as it comes',
  ]) {
    await step(name).focus();
    await page.keyboard.press('Enter');
    await expect(step(name)).toHaveAttribute('aria-expanded', 'true');
  }
  await expect(page.locator('[data-lit=lh-leydig]')).toBeAttached();
  await expect(fall.locator('[data-fall=LH]').getByRole('button').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(number(page, 'Testosterone')).toBeFocused();
  await expect(page.locator('[data-lit]')).toHaveCount(0);
});

test('a number can be asked why against a run that was pinned', async ({ page }) => {
  await page.goto('./?view=schematic#s=1.3~weeks_d30p0~run_d120~holdE_v40f2');
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('[data-tool=compare]').click();
  await page.getByRole('button', { name: 'Pin A: Keep this run' }).click();
  await page.getByRole('slider', { name: 'Adiposity', exact: true }).fill('40');
  await number(page, 'Testosterone').click(); // held in both, estradiol itself has nothing to tell
  const against = page.getByRole('combobox').filter({ hasText: 'pin A' });
  await against.selectOption({ index: 2 }); // the untreated twin, the reference man, the pin
  await expect(page.locator('.sentence')).toContainText(/^Against pin A, .* is ×/, {
    timeout: 40_000,
  });
  const fall = page.locator('[data-fall]').first();
  const sums = await fall.evaluate((list) => {
    const steps = [...list.querySelectorAll(':scope > li > .row [data-effect]')];
    const sum = steps.reduce((all, one) => all + Number(one.getAttribute('data-effect')), 0);
    return { sum, change: Number(list.getAttribute('data-change')) };
  });
  expect(sums.sum).toBeCloseTo(sums.change, 6);
  expect(await violations(page)).toEqual([]);
});

test('where nothing is done it says so, and what acts can be asked in turn', async ({ page }) => {
  await page.goto('./?theme=light#s=1.3~weeks_d30p0~run_d120');
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('[data-tool=why]').click();
  await expect(page.getByText(/Nothing is done to him and he is the reference man/)).toBeVisible();
  await page.getByRole('button', { name: 'Why is LH so?' }).click();
  await expect(heading(page, 'Why is LH what it is?')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('every arrow wears its grade while somebody asks, and only the measured ones if so wished', async ({
  page,
}) => {
  await open(page, 'light');
  await page.getByRole('button', { name: 'contested', exact: true }).click();
  await expect(heading(page, /^Contested: why fat/)).toBeFocused();
  await expect(page.locator('[data-grades=all] text')).toHaveCount(11);
  const other = page.locator('#charts').getByRole('radio', { name: /^B: Low SHBG/ });
  await other.check();
  await expect(other).toBeChecked();
  await expect(page.locator('#controls').getByRole('radio', { name: /^B: / })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Show only what was measured in men' }).check();
  await expect(page.locator('[data-grades=measured] text')).toHaveCount(8);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.locator('[data-grades]')).toHaveCount(0);
});

test('equations are typeset, with the numbers of the hour', async ({ page }) => {
  await open(page);
  await page.locator('[data-tool=equations]').click();
  const rate = page.locator('[data-equation=pulseRate]');
  await expect(rate.locator('math').first()).toBeVisible();
  const before = await rate.locator('.live').innerText();
  await page.getByRole('button', { name: 'Step forward' }).click();
  await expect(rate.locator('.live')).not.toHaveText(before);
  await rate.locator('summary').click();
  await expect(rate.getByRole('table')).toContainText('Keenan et al. 2001');
  expect(await violations(page)).toEqual([]);
});

test('a constant is moved by keyboard, said to be changed, carried in the link, and put back', async ({
  page,
}) => {
  await open(page, 'light');
  await page.locator('[data-tool=bench]').click();
  const gain = page.locator('[data-constant="testis.gain"]');
  await gain.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  const badge = page.getByRole('button', { name: '1 changed' });
  await expect(badge).toBeVisible();
  await expect.poll(() => page.url()).toContain('testis');
  expect(await violations(page)).toEqual([]);
  await gain.getByRole('button', { name: /^Put back/ }).click();
  await expect(badge).toHaveCount(0);
  await page.getByRole('button', { name: /^Rank by/ }).click();
  await expect(page.locator('progress')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('progress')).toHaveCount(0);
});
