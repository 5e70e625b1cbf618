/** The page in another language: switched by keyboard with everything kept, nothing left in English, and room for longer words and for lines from right to left. */
import { expect, test, type Page } from '@playwright/test';
import { toolIds } from '../../src/rim/places';
import { speakPseudo } from './pseudo';

const scene = '?view=schematic';
const arrived = async (page: Page, code: string): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('lang', code);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '1', { timeout: 30_000 });
  await expect(page.locator('[data-tool]').first()).toBeAttached({ timeout: 30_000 });
};
const dose = (page: Page) => page.locator('input#dose');

test('is switched by keyboard, and everything is as it was', async ({ page }) => {
  await page.goto(scene);
  await arrived(page, 'en');
  await page.getByRole('button', { name: 'Pause' }).click();
  await dose(page).focus();
  await page.keyboard.press('ArrowRight');
  const given = await dose(page).inputValue();
  expect(Number(given)).toBeGreaterThan(0);
  await page.locator('[data-tool="bench"]').click();
  // once it has come it takes the focus
  await expect(page.getByRole('heading', { name: 'The bench' })).toBeVisible();

  await page.getByRole('button', { name: 'Español' }).focus();
  await page.keyboard.press('Enter');
  await arrived(page, 'es');
  await expect(page).toHaveTitle(/eje hormonal masculino/);
  await expect(page.getByRole('heading', { name: 'El banco' })).toBeVisible();
  expect(await dose(page).inputValue()).toBe(given);
  await expect(page.getByRole('button', { name: 'Reproducir' })).toBeVisible(); // still paused
  await page.getByRole('button', { name: 'Cerrar' }).first().click();

  await page.getByRole('button', { name: 'Deshacer' }).click();
  expect(Number(await dose(page).inputValue())).toBe(0);
  await page.getByRole('button', { name: 'Rehacer' }).click();
  expect(await dose(page).inputValue()).toBe(given);

  await page.goto(scene); // kept on the device
  await arrived(page, 'es');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await arrived(page, 'en');
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Español' })).toBeFocused();
});

test('is retold in the opening picture, before anything lives', async ({ page }) => {
  await page.route(/engine\.worker/, () => undefined); // never arrives
  await page.goto('?lang=es');
  const picture = page.locator('.opening');
  await expect(picture).toContainText('El hombre de referencia, sin tratamiento');
  await expect(picture).toContainText('Hipotálamo');
  await expect(picture).not.toContainText(/brake|holds|pulses|hexagon|untreated|testosterone/);
  // and his numbers stand in the page that is made anew
  await expect(page.locator('[data-channel=LH] .text')).toHaveText(/^\d/);
  await expect(page.locator('#estradiol')).not.toHaveValue('0');
});

/** Words that only English has, in what is seen or read out; not in what is marked as English, works' titles and code. */
async function englishOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const english =
      /\b(the|of|and|with|what|this|is|are|from|days?|by|how|at|on|for|held|less|than|it|his|brakes?|pulses?|months?)\b/i;
    const names = ['aria-label', 'placeholder', 'aria-valuetext'];
    const texts = [...document.querySelectorAll('body *')]
      .filter(
        (one) => !one.closest('noscript, script, style, code, pre, textarea, cite, [lang="en"]'),
      )
      .flatMap((one) => [
        ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue),
        ...names.map((name) => one.getAttribute(name)),
      ]);
    return [...new Set(texts.map((text) => text?.trim() ?? ''))].filter((text) =>
      english.test(text),
    );
  });
}
/** What goes beyond the window or is cut off where it cannot be scrolled to. */
async function overflowOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test('what cannot be is refused in the page’s language', async ({ page }) => {
  await page.goto(`${scene}&lang=es#s=1.3~weeks_d10p0~holdE_v99999f1`);
  await arrived(page, 'es');
  await expect(page.getByText(/debe ser un número de 0 a 4000 pmol\/L, no 99999/)).toBeVisible();
  await page.getByRole('button', { name: 'Descartar' }).click();
  await page.locator('[data-tool=act]').click();
  await page.getByRole('button', { name: 'Fijar la testosterona' }).click();
  expect(await page.locator('form option').allInnerTexts()).toEqual(['estradiol', 'testosterona']);
  await page.locator('form input[name=value]').fill('-1');
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('form [role=alert]')).toHaveText(
    'Nivel: debe ser un número de 0 a 1000 nmol/L, no -1.',
  );
});

for (const width of [1280, 390]) {
  test(`leaves no English, and overflows nowhere, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 720 });
    await page.goto(`${scene}&lang=es`);
    await arrived(page, 'es');
    for (const tool of toolIds) {
      const button = page.locator(`[data-tool="${tool}"]`);
      await button.evaluate((one: HTMLElement) => one.click()); // a sheet may lie over it
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await page.locator('.tool h2, .tool section').first().waitFor();
      expect(await englishOn(page), tool).toEqual([]);
      expect(await overflowOn(page), tool).toBeLessThanOrEqual(0);
      await button.evaluate((one: HTMLElement) => one.click());
    }
    for (const mode of ['Aprender', 'Pruebas']) {
      await page.getByRole('button', { name: mode, exact: true }).click();
      await page.getByRole('heading', { name: mode }).first().waitFor();
      expect(await overflowOn(page), mode).toBeLessThanOrEqual(0);
    }
  });

  test(`has room for words twice as long, from right to left, at ${width}`, async ({ page }) => {
    await speakPseudo(page);
    await page.setViewportSize({ width, height: width === 390 ? 844 : 720 });
    await page.goto(`${scene}&lang=es`);
    await arrived(page, 'es');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await overflowOn(page)).toBeLessThanOrEqual(0);
    // numbers stand before their units, as they are said
    const pairs = page.locator('.reading .value');
    for (const pair of await pairs.all()) {
      const [number, unit] = await Promise.all([
        pair.locator('.text').boundingBox(),
        pair.locator('.unit').boundingBox(),
      ]);
      if (!number || !unit || unit.width === 0) continue;
      expect(number.x).toBeLessThan(unit.x);
    }
    // more is to the right, as the track runs
    const [less, more] = await Promise.all(
      [0, 1].map((at) => page.locator('.slider .nudge').nth(at).boundingBox()),
    );
    expect(less?.x ?? 0).toBeLessThan(more?.x ?? 0);
    for (const tool of ['act', 'bench', 'why']) {
      const button = page.locator(`[data-tool="${tool}"]`);
      await button.evaluate((one: HTMLElement) => one.click());
      await page.locator('.tool').waitFor();
      expect(await overflowOn(page), tool).toBeLessThanOrEqual(0);
    }
  });
}
