/** What a learner does: finds the first lesson, says what they expect, sees it; every lesson to its end by keyboard alone. */
import AxeBuilder from '@axe-core/playwright';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { lessons } from '../../src/learn/shelf';
import { levels, type Ask, type Lesson } from '../../src/learn/lesson';
import { learn as words } from '../../src/lang/en/learn';

/** A busy machine is no failure. */
const expect = expectSoon.configure({ timeout: 30_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
}
/** Says the same of every quantity. */
async function say(page: Page, way: string): Promise<void> {
  const all = page.locator('.learn section').getByRole('radio', { name: way });
  await expect(all.first()).toBeAttached();
  for (const one of await all.all()) await one.check();
}
async function expectNoViolations(page: Page, within = '.learn'): Promise<void> {
  await expect(page.locator(within)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
}

/** Says something to a question, by keys. */
async function predict(page: Page, ask: Ask): Promise<void> {
  const learn = page.locator('.learn section');
  if (ask.kind === 'change')
    for (const row of ask.rows) {
      const name = words.observable(row.of);
      await learn.getByRole('group', { name, exact: true }).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
    }
  if (ask.kind === 'order') await press(page, words.order.up(ask.things[2].name));
  if (ask.kind === 'sketch') {
    await learn.getByRole('slider').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
  }
}
/** From the first step to the last, and to the next lesson's name. */
async function complete(page: Page, lesson: Lesson): Promise<void> {
  for (const [at, { ask, act, say }] of lesson.steps.entries()) {
    await expect(page.getByText(words.step(at + 1, lesson.steps.length))).toBeVisible();
    if (ask) {
      await predict(page, ask);
      await press(page, act ?? words.run);
      await expect(page.locator('.finding'), say).toBeVisible();
      if (ask.kind === 'order') await expect(page.locator('.finding tbody tr')).toHaveCount(3);
    }
    await press(page, at < lesson.steps.length - 1 ? words.next : words.finish);
  }
  await expect(page.getByText(words.finished)).toBeVisible();
}

/** Counts what would be printed instead of asking for a printer. */
async function keepPaper(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '1');
  });
}
/** Questions on one page, answers on the other. */
async function expectTwoPages(page: Page): Promise<void> {
  await press(page, words.worksheet);
  await expect(page.locator('html[data-printed]')).toBeAttached();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
}

test.setTimeout(120_000);

test('a newcomer sees LH and testosterone rise within half a minute', async ({ page }) => {
  const began = Date.now();
  await open(page, '');
  await button(page, 'Learn').click();
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .click();
  await say(page, 'rises');
  await button(page, 'Give the tablet').click();
  await expect(page.getByText('LH and testosterone rose.')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(30_000);
});

test('a lesson of each kind of pad is done by keyboard alone, and passes axe', async ({ page }) => {
  const some = (['change', 'order', 'sketch'] as const).map((kind) =>
    lessons.find(({ steps }) => steps.some(({ ask }) => ask?.kind === kind)),
  );
  for (const lesson of new Set(some)) {
    if (!lesson) throw new Error('there is a lesson for every pad');
    await open(page, `?mode=learn&lesson=${lesson.id}`);
    await complete(page, lesson);
    await expectNoViolations(page);
  }
});

// `LONG=1 npm run e2e`: some eighty questions, each a life of months
for (const level of levels) {
  test(`every lesson of ${level} is done by keyboard alone, and passes axe`, async ({ page }) => {
    test.skip(process.env['LONG'] !== '1', 'minutes of questions: asked for by LONG=1');
    test.setTimeout(600_000);
    const own = lessons.filter((lesson) => lesson.level === level);
    await keepPaper(page);
    await page.emulateMedia({ colorScheme: level === 'academic' ? 'light' : 'dark' });
    await open(page, `?mode=learn&lesson=${own[0]?.id}`);
    for (const [at, lesson] of own.entries()) {
      await expect(page.getByRole('heading', { name: lesson.title, exact: true })).toBeVisible();
      await complete(page, lesson);
      await expectNoViolations(page);
      await expectTwoPages(page);
      const next = own[at + 1];
      if (next) await press(page, words.nextLesson(next.title));
    }
    await press(page, `← ${words.allLessons}`);
    await expect(page.locator('.learn')).toContainText(`${own.length} of ${lessons.length}`);
  });
}

test('the first stops of the Tab key lead to what the mode is about, and nowhere else', async ({
  page,
}) => {
  const stops = page.getByRole('navigation', { name: 'Skip links' }).getByRole('link');
  await open(page, '');
  await expect(stops).toHaveCount(4);
  await button(page, 'Learn').click();
  await expect(stops).toHaveCount(5);
  await page.locator('.learn h2').first().waitFor();
  await stops.first().focus();
  await expect(stops.first()).toHaveText('Skip to the lessons');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('#lessons :focus').count()).toBe(1);
  await expect(page.getByRole('complementary', { name: 'Learn', exact: true })).toBeVisible();
  await button(page, 'Evidence').click();
  await expect(stops).toHaveText(['Skip to the evidence']);
  await stops.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#evidence')).toBeFocused();
});

test('what the learner did by hand is what answers', async ({ page }) => {
  await open(page, '?mode=learn&lesson=brake&units=si');
  await say(page, 'falls');
  await page.getByRole('slider', { name: 'Dose', exact: true }).press('End');
  await press(page, words.handDone);
  await expect(page.getByText('LH and testosterone rose.')).toBeVisible();
  await expect(page.locator('.finding')).toContainText('Not what you expected');
});

test('a drawn curve stays under the simulated one', async ({ page }) => {
  await open(page, '?mode=learn&lesson=clock&step=3');
  const point = page.locator('.learn').getByRole('slider').last();
  await point.focus();
  await page.keyboard.press('PageDown');
  await expect(point).toHaveAttribute('aria-valuetext', '0.75 times the start');
  await button(page, 'Let the months go by').click();
  await expect(page.locator('.learn figure')).toContainText('simulated');
  await expect(page.locator('.learn figure path')).toHaveCount(2);
  await expect(point).toHaveAttribute('aria-valuetext', '0.75 times the start');
});

test('the shelf, a lesson and its glossary pass axe in both themes and on a phone', async ({
  page,
}) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(
      colorScheme === 'dark' ? { width: 1280, height: 720 } : { width: 390, height: 844 },
    );
    await open(page, '?mode=learn');
    await expectNoViolations(page);
    await page
      .getByRole('button', { name: /^Start/ })
      .first()
      .click();
    await page.locator('.learn').getByRole('button', { name: 'LH', exact: true }).focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
  }
});

test('the level rewrites an explanation in place, and a worksheet keeps its answers apart', async ({
  page,
}) => {
  await keepPaper(page);
  await open(page, '?mode=learn&lesson=brake');
  await say(page, 'rises');
  await button(page, 'Give the tablet').click();
  await expect(page.locator('.learn')).toContainText('You took a foot off the brake');
  await page.getByRole('radio', { name: 'Academic' }).check();
  await expect(page.locator('.learn')).toContainText('eased, not lifted');
  await expectTwoPages(page);
  await press(page, words.worksheet);
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.worksheet .answers')).toContainText('LH and testosterone rose.');
  await expect(page.locator('.page')).toBeHidden();
});

test.describe('on a phone upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** The picture, the curve and what is left for the lesson, px from the window's upper edge. */
  const edges = (page: Page) =>
    page.evaluate(() => {
      const box = (selector: string): DOMRect => {
        const one = document.querySelector(selector);
        if (!one) throw new Error(`${selector} is nowhere`);
        return one.getBoundingClientRect();
      };
      const asks = document.querySelector('.learn .hand') !== null;
      return {
        asks,
        picture: box('#diagram').bottom,
        curve: box('#charts .plot'),
        chart: box('#charts').bottom,
        end: asks ? Math.min(innerHeight, box('#controls').top) : innerHeight,
      };
    });
  async function expectInSight(page: Page): Promise<void> {
    const { asks, picture, curve, chart, end } = await edges(page);
    // where a hand is asked for, its deck stays in place of the picture
    if (!asks) expect(picture, 'the picture').toBeGreaterThan(200);
    expect(curve.top, 'the curve, under the picture').toBeGreaterThanOrEqual(Math.max(0, picture));
    expect(curve.height, 'the curve').toBeGreaterThan(50);
    expect(chart, 'the lesson, under the chart').toBeLessThan(end - 100);
  }

  test('the curve that a question is about is in sight, and hides nothing that a key is at', async ({
    page,
  }) => {
    await open(page, '?mode=learn&lesson=brake');
    await say(page, 'rises');
    await expectInSight(page);
    await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toBeInViewport();
    await button(page, 'Give the tablet').tap();
    await expect(page.locator('.finding')).toBeVisible();
    await expectInSight(page);
    await page.locator('.learn button').first().focus();
    let seen = 0;
    for (let presses = 0; presses < 40; presses += 1) {
      const { chart, end } = await edges(page);
      const at = await page.evaluate(() => {
        const one = document.activeElement ?? document.body;
        const { top, bottom } = (one.closest('label') ?? one).getBoundingClientRect();
        return { isIn: one.closest('.learn') !== null, name: one.textContent, top, bottom };
      });
      if (!at.isIn) break;
      seen += 1;
      expect(at.top, `${at.name} below the chart`).toBeGreaterThanOrEqual(chart - 1);
      expect(at.bottom, `${at.name} above the edge`).toBeLessThanOrEqual(end + 1);
      await page.keyboard.press('Tab');
    }
    expect(seen).toBeGreaterThan(8);
  });

  test('each step brings the chart it asks about', async ({ page }) => {
    const chart = page.locator('#charts .chips [aria-pressed=true]');
    await open(page, '?mode=learn&lesson=fat');
    await expect(chart).toHaveText('Testosterone');
    await button(page, words.next).tap();
    await expect(chart).toHaveText('LH');
  });
});

test('in Spanish a lesson is told, its terms are explained, and its worksheet is printed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '1');
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?lang=es&mode=learn&lesson=brake');
  const learn = page.locator('.learn');
  await expect(learn.getByRole('heading', { name: 'El freno', exact: true })).toBeVisible();
  await learn.getByRole('button', { name: 'LH', exact: true }).focus();
  await expect(page.getByRole('tooltip')).toContainText('Hormona luteinizante');
  await say(page, 'sube');
  await press(page, 'Dale el comprimido');
  await expect(learn).toContainText('Has quitado un pie del freno');
  await expect(learn.locator('.finding')).toContainText('testosterona subieron');
  expect(await learn.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await press(page, 'Imprimir una hoja de trabajo');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.worksheet')).toContainText('¿Qué pasa cuando sueltas el freno');
  await expect(page.locator('.worksheet .answers')).toContainText('testosterona subieron');
});
