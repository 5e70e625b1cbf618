/** Nothing that a hand without sense does breaks the page, and nothing of it stays behind. `LONG=1 FUZZ=600` for ten minutes. */
import { expect, test, type Page } from '@playwright/test';
import { fuzz } from './fuzz';

const seconds = Number(process.env['FUZZ'] ?? (process.env['LONG'] === '1' ? 150 : 8));
const seed = Number(process.env['SEED'] ?? 1);

/** Bytes of script's heap in use, all that is not needed any more put away. */
async function heap(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize;
}

for (const { name, ...use } of [
  { name: 'a screen', viewport: { width: 1280, height: 720 }, hasTouch: true },
  { name: 'a phone', viewport: { width: 390, height: 844 }, hasTouch: true },
])
  test.describe(`on ${name}`, () => {
    test.use(use);
    test(`the page survives ${seconds} s of anything`, async ({ page }) => {
      test.setTimeout((120 + 3 * seconds) * 1000);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.goto('./?view=schematic');
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
      await page.locator('[data-tool=bench]').waitFor({ state: 'attached' });
      // all that is fetched once is fetched
      await fuzz(page, seed + 1000, seconds / 4);
      const before = await heap(page);
      const done = await fuzz(page, seed, seconds);
      expect(done).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|\[object/);
      if (seconds >= 60) {
        const after = await heap(page);
        const said = `${done} acts: ${(before / 1e6).toFixed(1)} MB, then ${(after / 1e6).toFixed(1)} MB`;
        test.info().annotations.push({ type: 'heap', description: said });
        console.log(said);
        expect(after, said).toBeLessThan(1.5 * before + 20e6);
      }
      // it answers
      await page.goto('./?view=schematic&lang=en'); // the hand may have chosen another language
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
      await page.getByRole('slider', { name: 'Estradiol', exact: true }).press('End');
      await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
    });
  });
