/** What a reader does with the gene and with the treated: moves a man by key and pointer, reads him, changes the drug, goes to him in Explore. */
import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, part: string): Promise<void> {
  await page.goto(`./?mode=evidence&part=${part}`);
  await page.getByRole('tabpanel').getByRole('paragraph').first().waitFor();
}
/** The last lattice has come. */
const whole = (page: Page) => page.getByText(/men simulated in/).waitFor({ timeout: 60_000 });
const level = (page: Page, name: string) =>
  page.locator(`[data-level="${name}"]`).innerText().then(parseFloat);

test('a man is moved by keys and by pointer, and read in words', async ({ page }) => {
  test.slow();
  await open(page, 'genetics');
  await whole(page);
  expect(await page.locator('[data-map]').count()).toBe(8);
  for (const lines of await page.locator('[data-map="estradiol without"]').all())
    expect(Number(await lines.getAttribute('data-lines'))).toBeGreaterThan(4);
  const usual = await level(page, 'testosterone');
  const plate = page.getByRole('application');
  await plate.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(
    page.getByText(/Aromatase activity ×1\.\d+, 25 % fat, on anastrozole/),
  ).toBeVisible();
  expect(await level(page, 'testosterone')).toBeLessThan(usual);
  await page.keyboard.press('Home');
  await expect(page.getByText(/^Usual, 20 % fat/)).toBeVisible();
  const map = page.locator('[data-map="LH with"] .ground');
  const box = await map.boundingBox();
  if (!box) throw new Error('there is no map');
  await page.mouse.click(box.x + box.width * 0.95, box.y + box.height * 0.5);
  await expect(page.getByText(/29 % fat, on anastrozole/)).toBeVisible();
  expect(await level(page, 'LH with')).toBeGreaterThan(2 * (await level(page, 'LH')));
});

test('the plate follows the drug, can be stopped, and goes on', async ({ page }) => {
  test.slow();
  await open(page, 'genetics');
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await cancel.click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await whole(page);
  await page.getByText('The same numbers as tables').click();
  const cell = page
    .getByRole('table', { name: /^Estradiol/ })
    .getByRole('cell')
    .nth(3);
  const anastrozole = await cell.innerText();
  expect(anastrozole).toMatch(/^\d+\.?\d* → \d+\.?\d*$/);
  await page.getByRole('combobox', { name: 'Drug' }).selectOption('letrozole');
  await whole(page);
  await expect(cell).not.toHaveText(anastrozole);
  await expect(page.locator('[data-needs=commonHigh]')).toContainText('mg');
});

test('the man at the point is opened in Explore', async ({ page }) => {
  test.slow();
  await open(page, 'genetics');
  await page.getByRole('button', { name: 'Excess' }).click();
  await page.getByRole('button', { name: 'Open this man in Explore' }).click();
  await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toBeVisible();
  await expect(page.locator('[data-channel=anastrozole]')).not.toHaveAttribute('data-value', '0');
});

test('every number about the treated is two clicks from its source', async ({ page }) => {
  test.slow();
  await open(page, 'men');
  const row = page.getByRole('row', { name: /elderly, screening T/ });
  await expect(row).toContainText('62.4 pmol/L');
  await row.getByText('Leder 2004').click();
  await expect(row.getByRole('link').first()).toHaveAttribute('href', /doi\.org|pubmed|pmc/);
  await expect(page.locator('[data-own=estradiol]')).toContainText('pmol/L', { timeout: 30_000 });
  await page
    .getByRole('button', { name: /Open in Explore ?: The man the trials enrolled/ })
    .click();
  await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toBeVisible();
});
