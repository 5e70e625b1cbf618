// The evidence under load, for `npm run bench:page`: how long all arms of all trials take in the page, and how soon the page
// answers a hand meanwhile. Input to paint is the browser's own event timing, which leaves out what is faster than 16 ms.
import { loadavg } from 'node:os';

/** @typedef {typeof globalThis & { answers: number[], late: number[], tasks: number[] }} Watched what the page's own window holds */

/** @param {number[]} list @param {number} share */
const quantile = (list, share) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/** Runs in the page: notes how late timers are, how long inputs wait for their paint, and long tasks. */
const watch = () => {
  const here = /** @type {Watched} */ (globalThis);
  Object.assign(here, { answers: [], late: [], tasks: [] });
  const every = 20;
  let due = performance.now() + every;
  setInterval(() => {
    const now = performance.now();
    here.late.push(Math.max(0, now - due));
    due = now + every;
  }, every);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'pointerdown' || entry.name === 'click') here.answers.push(entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) here.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
};

/**
 * Simulates all arms in the built page while a hand opens and closes records.
 * @param {import('playwright').Browser} browser @param {string} address
 */
export async function measureEvidence(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${address}?mode=evidence&part=trials`);
  await page.getByText('73 of 73 arms').waitFor();
  await page.evaluate(watch);
  const load = loadavg()[0] ?? NaN;
  await page.getByRole('button', { name: 'Simulate all arms' }).click();
  const started = performance.now();
  const box = await page.getByText('The record', { exact: true }).first().boundingBox();
  if (!box) throw new Error('no record is in sight');
  let inputs = 0;
  while (await page.getByRole('progressbar').isVisible()) {
    await page.mouse.click(box.x + 8, box.y + box.height / 2);
    inputs += 1;
    await page.waitForTimeout(150);
  }
  const seconds = (performance.now() - started) / 1000;
  const { answers, late, tasks } = await page.evaluate(() => {
    const here = /** @type {Watched} */ (globalThis);
    return { answers: here.answers, late: here.late, tasks: here.tasks };
  });
  await page.close();
  // each click is two events; those that were not told waited less than 16 ms
  const waits = [...answers, ...Array(Math.max(0, 2 * inputs - answers.length)).fill(16)];
  return {
    seconds,
    load,
    inputs,
    inputToPaint: { median: quantile(waits, 0.5), p95: quantile(waits, 0.95) },
    timersLate: { median: quantile(late, 0.5), p95: quantile(late, 0.95) },
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}
