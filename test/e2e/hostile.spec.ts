/** Links that no page has written, pasted into the living page one after another: each is told of, and the page lives on. Two thousand of them with `LONG=1`, as many as one likes with `LINKS`. */
import { expect, test } from '@playwright/test';
import { chanceFrom } from './fuzz';

const isLong = process.env['LONG'] === '1';
const many = Number(process.env['LINKS'] ?? (isLong ? 2000 : 40));
/** So long a link may take to be told of, ms. */
const PATIENCE = 5000;

/** Pieces of real links, of JSON, of markup and of nothing. */
const pieces = [
  ...['1.1', '~', 'weeks_', 'd20', 'p0', 'ana_', 'a1', 'e1', 'f2', 'holdE_', 'v40', 'man_', 'run_'],
  ...[
    '9.1',
    '1.',
    '-',
    '1e308',
    'NaN',
    '%',
    '%00',
    '%F0%9F',
    '{"version":1',
    '"seed":',
    '[[[',
    ',',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '🦠',
    '\u202e',
    ' ',
    '"',
    '{',
    ']',
  ],
];
function hostileLinks(seed: number): string[] {
  const chance = chanceFrom(seed);
  const any = (): string => pieces[Math.floor(chance() * pieces.length)] ?? '';
  return Array.from({ length: many }, () => {
    const head = chance() < 0.6 ? '1.3~' : '';
    const length = chance() < 0.02 ? 3000 : 1 + Math.floor(chance() * 20);
    return head + Array.from({ length }, any).join('');
  });
}

test('a link that cannot be read costs a notice and nothing else', async ({ page }) => {
  test.setTimeout(60_000 + many * 1500); // a busy machine is no failure
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('./?view=schematic#s=1.3~weeks_d20p0~let_a2.5e1f3');
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  await page.locator('[data-tool=bench]').waitFor();
  const silent = await page.evaluate(
    async ({ links, patience }) => {
      const notice = (): string =>
        document.querySelector('.notice [role=status]')?.textContent ?? '';
      const until = async (done: () => boolean): Promise<boolean> => {
        const end = performance.now() + patience;
        while (!done() && performance.now() < end) await new Promise((next) => setTimeout(next, 5));
        return done();
      };
      const unheard: string[] = [];
      for (const link of links) {
        document.querySelector<HTMLElement>('.notice button')?.click();
        await until(() => notice() === '');
        const before = document.documentElement.dataset['run'];
        // as a paste: an entry of its own, without the mark of what was browsed to
        location.hash = `s=${link}`;
        const wasTold = await until(
          () => notice() !== '' || document.documentElement.dataset['run'] !== before,
        );
        if (!wasTold) unheard.push(link);
      }
      return unheard;
    },
    { links: hostileLinks(1), patience: PATIENCE },
  );
  expect(silent).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
  await page.getByRole('slider', { name: 'Estradiol', exact: true }).press('Home');
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
});
