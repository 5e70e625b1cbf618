/** What a reader chose is there at the next visit, is told, and is forgotten when somebody asks; the man on the page stays. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./?view=schematic${address}`);
  await stands(page);
}
async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('[data-tool=bench]').waitFor();
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const kept = (page: Page) => page.getByRole('region', { name: 'Kept on this device' });

test('nothing is kept of a visit on which nothing was chosen', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(kept(page)).toContainText('Nothing but a copy of the page');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('what was chosen comes back, and is forgotten by keyboard; the man and the steps of undo stay', async ({
  page,
}) => {
  await open(page, '#s=1.3~weeks_d20p0~let_a2.5e1f3');
  await page.getByRole('radio', { name: 'US' }).check();
  await page.locator('[data-tool=compare]').click();
  await button(page, 'Pin A: Keep this run').click();
  await page.locator('[data-tool=tell]').click();
  await page.getByRole('checkbox', { name: /^Say what changes/ }).uncheck();
  await page.getByRole('slider', { name: 'Adiposity', exact: true }).fill('35');
  await expect.poll(() => page.url()).toContain('f35');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts on' }).uncheck();
  await page.keyboard.press('Escape');

  await page.reload();
  await stands(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('slider', { name: 'Adiposity', exact: true })).not.toBeFocused();
  await page.locator('[data-tool=tell]').click();
  await expect(page.getByRole('checkbox', { name: /^Say what changes/ })).not.toBeChecked();
  await page.getByRole('slider', { name: 'Adiposity', exact: true }).fill('40');

  await button(page, 'Keyboard help').focus();
  await page.keyboard.press('Enter');
  await expect(kept(page)).toContainText(
    'Here and nowhere else: units and theme, what you switched off, pins; and a copy of the page',
  );
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await button(page, 'Forget all of it…').press('Enter');
  await expect(button(page, 'Keep it')).toBeFocused();
  await button(page, 'Forget all of it').press('Enter');

  await expect(page.getByRole('radio', { name: 'SI', exact: true })).toBeChecked();
  await stands(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.getByRole('slider', { name: 'Adiposity', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^40\.0 %/,
  );
  await button(page, 'Undo').click();
  await expect(page.getByRole('slider', { name: 'Adiposity', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^35\.0 %/,
  );
  await page.keyboard.press('3');
  await expect(page.getByRole('slider', { name: 'Adiposity', exact: true })).toBeFocused();
});
