/** The stage on the page: it comes where it is asked for, keeps the drawing's words, and lets one go near and back by keys. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

// software draws in the tests, so the page would decide for the drawing: the address insists
async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
}
const drawnBy = (page: Page, what: 'webgl' | 'schematic'): Promise<unknown> =>
  page.waitForFunction((is) => document.documentElement.dataset['stage'] === is, what, {
    timeout: 45_000,
  });

test.describe.configure({ timeout: 120_000 });

for (const theme of ['dark', 'light']) {
  test(`goes near to an organ and back by keys, and reads well on ${theme}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?view=stage&theme=${theme}#s=1.3~pulses_d2.3p0~run_d30~ana_a1e1f0`);
    await drawnBy(page, 'webgl');
    await expect(page.locator('.over text').first()).toBeVisible();
    const pituitary = page.getByRole('button', { name: /^Pituitary\./ });
    await pituitary.focus();
    await page.keyboard.press('Enter');
    const near = page.getByRole('region', { name: 'Pituitary, from near by' });
    await expect(near).toBeVisible();
    await expect(near.getByRole('button', { name: 'The whole loop' })).toBeFocused();
    await expect(near).toContainText(/LH [\d.]+ IU\/L/);
    await near.getByRole('button', { name: 'Aromatase' }).click();
    const gates = page.getByRole('region', { name: 'Aromatase, from near by' });
    await expect(gates).toContainText(/9\d % held by the inhibitor/);
    const { violations } = await new AxeBuilder({ page }).include('.near').analyze();
    expect(violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(gates).toBeHidden();
    await expect(pituitary).toBeFocused();
    expect(complaints).toEqual([]);
  });
}

test('stays with the drawing where the address says so, and tells in words what is seen from near by', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '?view=schematic');
  await drawnBy(page, 'schematic');
  await expect(page.locator('.live .plate')).toBeVisible();
  expect(fetched.filter((url) => /\/stage-[^/]*\.js/.test(url))).toEqual([]);
  await page.getByRole('button', { name: /^Testis\./ }).focus();
  await page.keyboard.press('Enter');
  const told = page.getByRole('region', { name: 'Testis, from near by' });
  await expect(told).toContainText(/LH [\d.]+ IU\/L/);
  await expect(told).toContainText('here it is in words');
  const { violations } = await new AxeBuilder({ page }).include('.diagram').analyze();
  expect(violations).toEqual([]);
  await told.getByRole('button', { name: 'The whole loop' }).click();
  await expect(told).toHaveCount(0);
});

test('keeps the drawing where there is no WebGL, whatever the address asks for', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (get, canvas, [kind, ...rest]: [string, ...unknown[]]) =>
        kind.startsWith('webgl') ? null : (Reflect.apply(get, canvas, [kind, ...rest]) as unknown),
    });
  });
  const fetched = page.waitForResponse((response) => /\/stage-[^/]*\.js/.test(response.url()));
  await open(page, '?view=stage');
  await fetched;
  await page.waitForTimeout(1000); // it has been tried by now
  await drawnBy(page, 'schematic');
  await expect(page.locator('.live .plate')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('gives the picture back to the drawing while the context is lost', async ({ page }) => {
  await open(page, '?view=stage#s=1.3~pulses_d2.3p0~run_d30');
  await drawnBy(page, 'webgl');
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    const grip = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    grip?.loseContext();
    Object.assign(window, { grip });
  });
  await drawnBy(page, 'schematic');
  await expect(page.locator('.live .plate')).toBeVisible();
  await page.evaluate(() =>
    (window as unknown as { grip: WEBGL_lose_context }).grip.restoreContext(),
  );
  await drawnBy(page, 'webgl');
});
