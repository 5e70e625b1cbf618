/** Back and Forward: they put away and lay out what was opened, and never undo what was done to the man. */
import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/?view=schematic${query}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('[data-tool=bench]').waitFor();
}
const tool = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true }).or(page.getByRole('heading', { name }));

test('Back closes the tool that was opened and leaves the plan alone; Forward opens it again', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-tool=bench]').click();
  await expect(tool(page, 'The bench').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Units', exact: true }).press('Space');
  await expect(page.getByText('The same amount')).toBeVisible();
  await page.getByRole('slider', { name: 'Dose', exact: true }).press('ArrowRight');
  await expect.poll(() => page.url()).toContain('ana');
  await page.goBack();
  await expect(tool(page, 'The bench')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
  await expect.poll(() => page.url()).toContain('ana');
  await page.goForward();
  await expect(page.getByText('The same amount')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(tool(page, 'The bench')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Object(history.state).open?.tool ?? null)).toBe(null);
});

test('one Back goes past a tool that was closed by hand, to the mode before', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Learn', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.locator('[data-tool=take]').click();
  await page.locator('[data-tool=take]').click();
  await expect.poll(() => page.evaluate(() => Object(history.state).open?.tool ?? null)).toBe(null);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Explore', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('Back leaves a lesson for the shelf', async ({ page }) => {
  await open(page, '&mode=learn');
  const shelf = page.locator('.learn');
  const lesson = shelf.getByRole('button').first();
  await lesson.click();
  await expect.poll(() => page.url()).toContain('lesson=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('lesson=');
  await expect(lesson).toBeVisible();
});

test('Back brings the scene before a pasted link back', async ({ page }) => {
  await open(page, '#s=1.3~weeks_d20p0~let_a2.5e1f3');
  const dose = page.getByRole('slider', { name: 'Dose', exact: true });
  await expect(dose).toHaveAttribute('aria-valuetext', /letrozole/);
  // the address bears its mark once it has been rewritten
  await expect.poll(() => page.evaluate(() => Object(history.state).mark ?? 0)).not.toBe(0);
  await page.evaluate(() => (location.hash = '#s=1.3~weeks_d20p0'));
  await expect(dose).not.toHaveAttribute('aria-valuetext', /letrozole/);
  await expect.poll(() => page.evaluate(() => Object(history.state).mark ?? 0)).not.toBe(0);
  await page.goBack();
  await expect(dose).toHaveAttribute('aria-valuetext', /letrozole/);
});
