/** What a reader does with the evidence: reads and filters the article, opens scenes, simulates the trials, copies references. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const parts = ['article', 'trials', 'tables', 'men', 'genetics', 'ladder', 'misses', 'references'];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./?mode=evidence&${address}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.getByRole('tabpanel').getByRole('paragraph').first().waitFor();
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('the article is read, filtered and opened by keys alone', async ({ page }) => {
  await open(page, 'part=article');
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('Tab'); // the panel’s first control
  await page.keyboard.press('Space');
  await expect(page.getByText('52 of 133 claims')).toBeVisible();
  await page.keyboard.press('Space');
  await page.locator('.claim[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Claim' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('F02');
  await expect(card).toContainText('Not supported');
  await card.getByText('Panken 2024', { exact: true }).click();
  await expect(card.getByRole('link', { name: /doi:10.1016\/j.urology.2024/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#claim-F02')).toBeFocused();
});

test('a verdict can be guessed before it is seen', async ({ page }) => {
  await open(page, 'part=article');
  await page.getByRole('checkbox', { name: /Judge first/ }).check();
  await page.locator('#claim-F12').click();
  const card = page.getByRole('complementary', { name: 'Claim' });
  await expect(card).not.toContainText('What to say instead');
  await card.getByRole('button', { name: 'Contested' }).click();
  await expect(card).toContainText('You said: contested.');
  await expect(page.getByText('agree on 0 of 1')).toBeVisible();
});

test('a claim opens its scene in Explore, and Back returns to it', async ({ page }) => {
  await open(page, 'part=article');
  await page.locator('#claim-F28').click();
  await button(page, /Open in Explore/).click();
  await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toBeVisible();
  await expect(page.locator('[data-channel=anastrozole]')).not.toHaveAttribute('data-value', '0');
  await page.goBack();
  await expect(
    page.getByRole('heading', { name: 'Evidence', level: 2, exact: true }),
  ).toBeVisible();
});

test('the trials are simulated beside the page, and cancelled', async ({ page }) => {
  await open(page, 'part=trials');
  await expect(page.getByText('73 of 73 arms')).toBeVisible();
  await page.getByRole('tabpanel').getByLabel('Drug').selectOption('letrozole');
  await button(page, 'Simulate all arms').click();
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect(page.locator('li[data-fold]').first()).toBeVisible({ timeout: 60_000 });
  await button(page, 'Cancel').click();
  await expect(bar).toBeHidden();
  await expect(button(page, 'Simulate again')).toBeVisible();
  const part = page.getByRole('tab', { name: 'Where this model is wrong' });
  await part.click();
  const misses = page.getByRole('tabpanel', { name: 'Where this model is wrong' });
  await expect(misses.locator('li[data-fold]').nth(5)).toBeVisible();
  const folds = await misses
    .locator('li[data-fold]')
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-fold') ?? 0)));
  expect(folds).toEqual([...folds].sort((a, b) => b - a));
});

test('the tables follow the man who is chosen', async ({ page }) => {
  await open(page, 'part=tables');
  const before = page.locator('[data-level=testosterone]');
  await expect(before).toContainText('nmol/L');
  const heavy = await before.innerText();
  await page.getByLabel('Body fat', { exact: false }).first().fill('15');
  await expect(before).not.toHaveText(heavy);
  await expect(page.locator('[data-level="estradiol letrozole"]')).toContainText('×0.');
});

test('references are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'part=references');
  await button(page, 'Copy BibTeX of Hayes 2000').first().click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^@article\{hayes2000,/);
});

for (const theme of ['dark', 'light'])
  for (const part of parts)
    test(`${part} has no accessibility violation, ${theme}`, async ({ page }) => {
      test.slow();
      await open(page, `part=${part}&theme=${theme}`);
      if (part === 'article') await page.locator('#claim-F02').click();
      const { violations } = await new AxeBuilder({ page }).include('.instead').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });

test('no part is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const part of parts) {
    await open(page, `part=${part}`);
    const wide = await page
      .locator('.evidence')
      .evaluate((one) => one.getBoundingClientRect().right);
    expect([part, wide]).toEqual([part, 390]);
  }
});
