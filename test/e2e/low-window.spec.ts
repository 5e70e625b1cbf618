/** A low window, as a phone on its side or a page at 200 %: the chart stays, and nothing that a key or a thumb is at hides. */
import { expect, test, type Page } from '@playwright/test';

const held = '#s=1.3~pulses_d12p0~run_d30~holdE_v60f3~ana_a1e1f4';

async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('#charts svg path[d^=M]').first().waitFor();
}
/** What has the focus, and how far it is from the chart above it and from the window's edge below it, px. */
const focused = (page: Page) =>
  page.locator('#charts').evaluate((charts) => {
    const one = document.activeElement ?? document.body;
    const { top, bottom } = (one.closest('label, .rail') ?? one).getBoundingClientRect();
    return {
      isIn: one.closest('#numbers, #controls') !== null,
      name: one.ariaLabel ?? one.textContent,
      above: Math.round(top - charts.getBoundingClientRect().bottom),
      below: Math.round(innerHeight - bottom),
    };
  });

for (const [width, height] of [
  [640, 360],
  [844, 390],
] as const) {
  for (const scene of ['', held]) {
    test(`at ${width} × ${height} the chart hides nothing that is tabbed to${scene && ', with more above it'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `./${scene}`);
      await page.locator('#charts button').last().focus();
      let seen = 0;
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const { isIn, name, above, below } = await focused(page);
        if (!isIn && seen > 0) break;
        if (!isIn) continue;
        seen += 1;
        expect(above, `${name} below the chart`).toBeGreaterThanOrEqual(0);
        expect(below, `${name} above the window's edge`).toBeGreaterThanOrEqual(0);
      }
      expect(seen).toBeGreaterThan(20);
    });
  }
}

test.describe('under a thumb', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const scene of ['', held])
    test(`on its side the chart ends above the deck${scene && ', with more above it'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 844, height: 390 });
      await open(page, `./${scene}`);
      const edge = await page
        .locator('#charts')
        .evaluate((charts) => charts.getBoundingClientRect().bottom);
      const axis = await page
        .locator('#charts .axis')
        .evaluate((one) => one.getBoundingClientRect().bottom);
      expect(axis).toBeLessThanOrEqual(edge);
    });

  test('upright, nothing in the deck moves with what is done to him', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const places = (): Promise<number[]> =>
      page
        .locator('#controls .nudge, #controls .play')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const before = await places();
    await page.getByRole('button', { name: 'Raise dose' }).tap();
    const offer = page.locator('#charts').getByRole('button', { name: 'See it in weeks' });
    await expect(offer).toBeVisible();
    expect(await places(), 'with a dose').toEqual(before);
    const options = page.getByRole('button', { name: 'Dose: more' });
    await options.tap();
    await expect(page.getByRole('combobox', { name: 'Schedule' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'See it in weeks' })).toHaveCount(1);
    await options.tap();
    await page.getByRole('button', { name: 'Raise estradiol' }).tap();
    const release = page.getByRole('button', { name: 'Release', exact: true });
    await expect(release).toBeVisible();
    expect(await places(), 'held').toEqual(before);
    await release.tap();
    await expect(release).toBeHidden();
    expect(await places(), 'released').toEqual(before);
    await offer.tap();
    await expect(page.getByRole('radio', { name: 'weeks' })).toBeChecked();
    await expect(offer).toBeHidden();
  });

  /** How much of the height of the curve's field is in sight; what is transparent does not lie over it. */
  const inSight = (page: Page): Promise<number> =>
    page
      .locator('#charts .plot')
      .first()
      .evaluate((plot) => {
        const { top, bottom, left, width } = plot.getBoundingClientRect();
        const isSeen = (one: Element): boolean => {
          const { backgroundColor, opacity } = getComputedStyle(one);
          if (one.id === 'controls') return backgroundColor !== 'rgba(0, 0, 0, 0)';
          return one.matches('.control, .transport, #diagram') && opacity !== '0';
        };
        const isFree = (y: number): boolean =>
          y >= 0 &&
          y < innerHeight &&
          !document.elementsFromPoint(left + width / 2, y).some(isSeen);
        const lines = Math.floor(bottom - top);
        const free = Array.from({ length: lines }, (_, line) => isFree(top + line + 0.5));
        return free.filter(Boolean).length / lines;
      });
  /** Takes a slider's thumb and pulls it a little, and does not let go. */
  async function pull(page: Page, name: string): Promise<void> {
    const slider = page.getByRole('slider', { name, exact: true });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error(`${name} is nowhere`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2, { steps: 4 });
    await expect(page.locator('#controls .pulled')).toHaveCount(1);
  }

  test('upright, options that lie open leave the curve in sight while a slider is pulled', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.getByRole('button', { name: 'Dose: more' }).tap();
    await page.getByRole('combobox', { name: 'Drug' }).selectOption('letrozole');
    await page.locator('#controls').getByRole('button', { name: '2.5' }).tap();
    await page.getByRole('radio', { name: 'weeks' }).check();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await inSight(page), 'at rest').toBeGreaterThan(0.6);
    await pull(page, 'Dose');
    await expect.poll(() => inSight(page), { message: 'pulled' }).toBe(1);
    await page.mouse.up();
    await expect(page.getByRole('combobox', { name: 'Drug' })).toBeVisible();
  });

  for (const [width, height] of [
    [360, 640],
    [375, 667],
    [390, 745],
  ] as const)
    test(`upright and low, at ${width} × ${height}, the chart stays above the slider that is pulled`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      expect(await inSight(page), 'on opening').toBe(1);
      const estradiol = page.getByRole('slider', { name: 'Estradiol', exact: true });
      await expect(estradiol).toBeInViewport({ ratio: 0.9 });
      for (const name of ['Estradiol', 'Adiposity']) {
        await pull(page, name);
        await expect.poll(() => inSight(page), { message: name }).toBe(1);
        await page.mouse.up();
      }
    });

  for (const language of ['en', 'es'])
    test(`what stands beside a slider's name is read whole, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const washout = '#s=1.3~pulses_d12p0~run_d30~ana_a1e1f4u11';
      for (const scene of [held, '#s=1.3~pulses_d12p0~run_d30~ana_a1e1f4', washout]) {
        await page.goto('about:blank');
        await open(page, `./?lang=${language}${scene}`);
        const cut = await page
          .locator('#controls .state, #controls .state *')
          .evaluateAll((all) =>
            all
              .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
              .map((one) => one.textContent),
          );
        expect(cut).toEqual([]);
        const high = await page
          .locator('#controls .state')
          .evaluateAll((all) => Math.max(...all.map((one) => one.clientHeight)));
        expect(high, 'in two lines').toBeLessThanOrEqual(26);
      }
    });
});
