/** Letters twice as large on a phone: everything is there to be read, one under another, and nothing hangs over the side. */
import { expect, test, type Page } from '@playwright/test';
import { partIds } from '../../src/evidence/part-ids';
import { toolIds } from '../../src/rim/places';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const scene = '#s=1.3~weeks_d12p0~run_d30~holdE_v60f3~ana_a1e1f4';

/** As a reader's own size of type does: what is laid out in letters follows. */
async function openLarge(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    const enlarge = (): void =>
      void document.documentElement?.style.setProperty('font-size', '2em');
    enlarge();
    document.addEventListener('readystatechange', enlarge);
  });
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  );
}
/** How far the page, or what scrolls in it by itself, is wider than what is seen of it, px. */
const over = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((one) => one.scrollWidth - one.clientWidth);

for (const language of ['en', 'es']) {
  test(`the picture, its charts, its tools and the sliders have room, in ${language}`, async ({
    page,
  }) => {
    await openLarge(page, `./?lang=${language}${scene}`);
    await page.locator('#charts svg path[d^=M]').first().waitFor();
    expect(await over(page, 'html')).toBe(0);
    const low = await page
      .locator('#charts')
      .evaluate((charts) => charts.scrollHeight - charts.clientHeight);
    expect(low, 'the chart stays above the numbers').toBeLessThanOrEqual(0);
    await expect(page.locator('#controls'), 'the deck scrolls with the rest').not.toBeInViewport();
    for (const tool of toolIds) {
      const button = page.locator(`[data-tool="${tool}"]`);
      await button.evaluate((one: HTMLElement) => one.click()); // a sheet may lie over it
      await page.locator('.tool h2, .tool section').first().waitFor();
      expect(await over(page, 'html'), tool).toBe(0);
      expect(await over(page, '.tool'), tool).toBe(0);
      await button.evaluate((one: HTMLElement) => one.click());
    }
  });

  test(`so have lessons and evidence, in ${language}`, async ({ page }) => {
    for (const end of ['', '&lesson=thermostat']) {
      await openLarge(page, `./?lang=${language}&mode=learn${end}`);
      await page.locator('.learn h2').first().waitFor();
      expect(await over(page, 'html'), `learn${end}`).toBe(0);
      expect(await over(page, '.learn'), `learn${end}`).toBe(0);
    }
    for (const part of partIds) {
      await openLarge(page, `./?lang=${language}&mode=evidence&part=${part}`);
      await page.getByRole('tabpanel').locator('h3, table, figure').first().waitFor();
      expect(await over(page, 'html'), part).toBe(0);
    }
  });
}
