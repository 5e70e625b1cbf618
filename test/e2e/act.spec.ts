/** Doing things to the man: by keyboard from the diagram, on the plan above the charts, and a published experiment by touch; comparing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const view = (page: Page, name: string): Locator => page.getByRole('radio', { name });

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('#charts svg path[d^=M]').first().waitFor();
}
/** The scene in the address, once it says so. */
const scene = (page: Page): ReturnType<typeof expect.poll> =>
  expect.poll(() => page.evaluate(() => location.hash), { timeout: 8000 });
async function clean(page: Page): Promise<void> {
  for (const theme of ['Dark theme', 'Light theme']) {
    await button(page, theme).click();
    await page.waitForTimeout(250);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

test.setTimeout(120_000); // a busy machine is no failure
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

test('an arrow is cut and mended from the diagram by keyboard alone', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d10p0');
  await button(page, /^Estradiol brakes the pituitary/).focus();
  await page.keyboard.press('Enter');
  await button(page, 'Cut this arrow').focus();
  await page.keyboard.press('Enter');
  await scene(page).toContain('cutEP_f10');
  await expect(page.getByText('The receptor hears nothing now.').first()).toBeVisible();
  await clean(page);
  await button(page, 'Mend this arrow').focus();
  await page.keyboard.press('Enter');
  await scene(page).not.toContain('cutEP');
  await page.keyboard.press('Control+z');
  await scene(page).toContain('cutEP_f10');
});

test('by keys one comes to what a tool opens, not to what it covers, and back with Escape', async ({
  page,
}) => {
  await open(page);
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  await page.locator('[data-tool=act]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Do');
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  /** Whether it takes the focus: what is inert does not. */
  const isThere = (): Promise<boolean> =>
    playhead.evaluate((one: HTMLElement) => {
      const before = document.activeElement;
      one.focus();
      const does = document.activeElement === one;
      if (does && before instanceof HTMLElement) before.focus();
      return does;
    });
  expect(await isThere()).toBe(false);
  const form = page.getByRole('form', { name: 'Hold a level' });
  await button(page, 'Hold estradiol').press('Enter');
  await expect(form).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(button(page, 'Hold estradiol')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Hold estradiol')).toHaveCount(0);
  await expect(page.locator('[data-tool=act]')).toBeFocused();
  expect(await isThere()).toBe(true);

  await page.locator('[data-tool=compare]').press('Enter');
  await expect.poll(focused).toBe('Compare');
  await button(page, 'Learn').click(); // a lesson is not left under it
  await expect(page.getByRole('heading', { name: 'Compare' })).toHaveCount(0);
});

test('a form says what cannot be, in the parser’s words, and does what can', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d10p0');
  await page.locator('[data-tool=act]').click();
  await button(page, 'Give a drug').click();
  const form = page.getByRole('form', { name: 'Give a drug' });
  await form.getByLabel('Drug').selectOption('testosterone enanthate');
  await form.getByLabel('Amount').fill('1e9');
  await form.getByRole('button', { name: 'Do it' }).click();
  await expect(form.getByRole('alert')).toContainText('must be a number from 0 to 6000 mg');
  await expect(form.getByLabel('Amount')).toHaveAttribute('aria-invalid', 'true');
  await clean(page);
  await form.getByLabel('Amount').fill('200');
  await form.getByLabel('Until').fill('80,5');
  await page.keyboard.press('Enter');
  await scene(page).toContain('oilT_a200e7f10u80.5');
  await expect(page.getByText('Done: testosterone enanthate 200 mg every 7 days.')).toBeVisible();
  await view(page, 'The man').check();
  await page.getByRole('textbox', { name: /^Leydig cells/ }).fill('0.5');
  await page.keyboard.press('Enter');
  await scene(page).toContain('man_l0.5');
  await page.getByRole('textbox', { name: /^Age/ }).fill('7');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Age must be a number from 18 to 90 years, not 7.')).toBeVisible();
  await clean(page);
});

test('the plan above the charts is moved, stretched, opened and removed by keys', async ({
  page,
}) => {
  await open(page, '#s=1.3~weeks_d20p0~ana_a1e1f5~holdE_v40f10u30~cutIP_f12');
  const hold = button(page, /^estradiol held at/);
  await hold.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await scene(page).toContain('holdE_v40f13u33');
  await expect(hold).toBeFocused(); // dragged past the cut arrow, it is still in the hand
  await page.keyboard.press('Control+z');
  await scene(page).toContain('holdE_v40f12u32');
  const end = page.getByRole('slider', { name: /^End of estradiol held/ });
  await end.focus();
  await page.keyboard.press('PageUp');
  await expect(end).toHaveAttribute('aria-valuetext', 'day 39, 00:00');
  await page.getByRole('slider', { name: /^Start of estradiol held/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await scene(page).toContain('holdE_v40f11u39');
  await clean(page);
  await hold.focus();
  await page.keyboard.press('Delete');
  await scene(page).not.toContain('holdE');
  await expect(page.getByText(/Removed: estradiol held/)).toBeAttached();
  await button(page, /^anastrozole 1 mg every day/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: 'Give a drug' })).toBeVisible();
});

test('a bar too short to be read says nothing to the eye but in its card', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d20p0~let_a2.5e1f8u12~ana_a1e1f30');
  const short = button(page, /^letrozole 2\.5 mg every day, from day 8/);
  const written = (bar: Locator): Locator => bar.locator('span');
  await expect(written(button(page, /^anastrozole 1 mg/))).toBeVisible();
  await expect(written(short)).toBeHidden();
  await short.hover();
  const card = page.locator('#charts .card').filter({ hasText: 'letrozole 2.5 mg every day' });
  await expect(card).toBeVisible();
});

test('a bar is dragged by the mouse while its future bends, and let be with Escape', async ({
  page,
}) => {
  await open(page, '#s=1.3~weeks_d20p0~holdE_v40f10u30');
  const box = await button(page, /^estradiol held at/).boundingBox();
  if (!box) throw new Error('not on the page');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 40, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, y, { steps: 4 });
  await expect(button(page, /^estradiol held at.*from day 1[5-9]/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(button(page, /^estradiol held at.*from day 10, 00:00/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a published experiment runs at a tap, its numbers beside the model’s', async ({ page }) => {
    await open(page);
    await page.locator('[data-tool=act]').tap();
    await view(page, 'Published experiments').tap();
    await button(page, 'Anastrozole in normal men').tap();
    await scene(page).toContain('ana_a10e1f7u14');
    const row = page.getByRole('row', { name: /^Testosterone/ });
    await expect(row).toContainText('+53 %');
    await expect(row.locator('b')).toHaveText(/^\+\d+(\.\d)? %$/);
    await clean2(page);
    await button(page, 'Undo').tap();
    await scene(page).not.toContain('ana_');
  });
});
/** On a phone the theme is behind a menu: as it is. */
async function clean2(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a run is pinned, comes back after a reload, and differs in per cent', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d40p0');
  await page.locator('[data-tool=compare]').click();
  await button(page, 'Pin A: Keep this run').click();
  await page.getByLabel('Name of pin A').fill('as he was');
  await page.keyboard.press('Enter');
  await clean(page);
  await open(page, '#s=1.3~weeks_d41p0~let_a2.5e1f20');
  await page.reload();
  await expect(page.locator('#charts svg text', { hasText: /^A$/ }).first()).toBeVisible();
  await page.locator('[data-tool=compare]').click();
  await expect(page.getByRole('columnheader', { name: 'A · as he was' })).toBeVisible();
  const row = page.getByRole('row', { name: /^Estradiol/ });
  await expect(row).toContainText(/\+[\d.]+ %/);
});

test('five samples of one day are printed as a laboratory would', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d40p0');
  await page.locator('[data-tool=compare]').click();
  await view(page, 'Blood sample').check();
  await button(page, 'Five in a day').click();
  await expect(page.getByRole('columnheader', { name: /^\d\d:\d\d$/ })).toHaveCount(5);
  await expect(page.getByRole('row', { name: /^LH/ })).toContainText('1.7–8.6');
  await clean(page);
});

test('a hundred men arrive, and are broken off by the next move', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d40p0');
  await page.locator('[data-tool=compare]').click();
  await view(page, 'A hundred men').check();
  const lived = page.locator('[data-lived]');
  await expect(lived).toHaveAttribute('data-lived', '100', { timeout: 40_000 });
  await expect(page.locator('path.man')).toHaveCount(100);
  await clean(page);
  const dose = page.getByRole('slider', { name: 'Dose', exact: true });
  await dose.focus();
  await page.keyboard.press('ArrowRight');
  await expect(lived).not.toHaveAttribute('data-lived', '100');
  await expect(lived).toHaveAttribute('data-lived', '100', { timeout: 40_000 });
});
