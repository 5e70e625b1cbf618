/** The page in Firefox: it lives, fits the window, answers the mouse, and says and asks nothing that it should not. */
import { expect } from '@playwright/test';
import { test, type FirefoxPage } from './firefox/page';

const rootData = (page: FirefoxPage, name: 'ready' | 'run') =>
  page.evaluate((key) => document.documentElement.dataset[key], name);
/** How Estradiol is told to a screen reader. */
const estradiol = (page: FirefoxPage) =>
  page.evaluate(() => document.querySelector('#estradiol')?.getAttribute('aria-valuetext'));

test('the page lives and answers the mouse in Firefox', async ({ firefoxPage: page, baseURL }) => {
  await page.goto(baseURL ?? '');
  await expect.poll(() => rootData(page, 'ready')).toBe('1');
  const curves = () => page.evaluate(() => document.querySelectorAll('#charts path[d^=M]').length);
  await expect.poll(curves).toBeGreaterThan(0);

  const untold = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-channel]')]
      .filter(({ dataset }) => !/\d/.test(dataset['value'] ?? ''))
      .map(({ dataset }) => dataset['channel']),
  );
  expect(untold).toEqual([]);
  const scrolling = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.stack')]
      .filter((box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
      .map(({ className, localName }) => `${localName}.${className}`),
  );
  expect(scrolling).toEqual([]);

  const track = await page.evaluate(() =>
    document.querySelector('#estradiol')?.getBoundingClientRect().toJSON(),
  );
  const y = track.y + track.height / 2;
  const x = (share: number) => track.x + share * track.width;
  expect(await estradiol(page)).not.toMatch(/held/);
  await page.drag({ x: x(0.5), y }, { x: x(0.1), y });
  await expect.poll(() => estradiol(page)).toMatch(/^4\d\.\d pmol\/L, held/);
  await expect.poll(async () => Number(await rootData(page, 'run'))).toBeGreaterThan(1);

  expect(page.complaints).toEqual([]);
  expect(page.requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
});
