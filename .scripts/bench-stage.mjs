/* global document, WebGL2RenderingContext -- some functions here run in the page */
// `npm run bench:stage`: the stage in the built page, played, scrubbed and gone near to for ten minutes (`-- --minutes 1` for fewer):
// the script that a frame costs, and what is on the heap after each half-minute once it has been collected. The card is left out:
// whatever the page asks of it is asked, but nothing is filled in, so that frames keep their pace where software draws.
import { parseArgs } from 'node:util';
import { bringUpPage } from './built-page.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
/** The heap may have so much more on it towards the end than once everything had been seen; a single look is half a megabyte off. */
const GROWTH = 0.5; // MB
/** Half-minutes in which everything is seen for the first time, and so many that are judged on either side. */
const FIRST = 3;
const JUDGED = 5;
/** And a frame may cost so much script, ms; the median, since whatever else runs on the machine is in the rest. */
const SCRIPT = 4;
const patience = 120_000; // ms

/** @typedef {typeof globalThis & { frames: number[], calls: number[] }} Watched what the page's own window holds */

/** Runs in the page before it does: leaves the card's work out and times a frame from its first call to the fence behind its last. */
const leaveTheCardOut = () => {
  const here = /** @type {Watched} */ (globalThis);
  Object.assign(here, { frames: [], calls: [] });
  const card = WebGL2RenderingContext.prototype;
  let began = 0;
  let calls = 0;
  for (const name of /** @type {const} */ ([
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ]))
    card[name] = () => void (calls += 1);
  const { clear, fenceSync } = card;
  card.clear = function (mask) {
    began = performance.now();
    calls = 0;
    clear.call(this, mask);
  };
  card.fenceSync = function (condition, flags) {
    if (calls > 8 && here.frames.length < 100_000) {
      here.frames.push(performance.now() - began);
      here.calls.push(calls);
    }
    return fenceSync.call(this, condition, flags);
  };
};

/** @param {number[]} list @param {number} share */
const quantile = (list, share) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};

const { browser, address, close } = await bringUpPage();
/** @type {string[]} */
const complaints = [];
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.addInitScript(leaveTheCardOut);
  await page.goto(`${address}?view=stage#s=1.3~pulses_d2.3p1~run_d30~ana_a1e1f0`);
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'webgl', null, {
    timeout: patience,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  const playhead = page.getByRole('slider', { name: 'Playhead' });

  const taken = async () => {
    const { frames, calls } = await page.evaluate(() => {
      const { frames, calls } = /** @type {Watched} */ (globalThis);
      Object.assign(globalThis, { frames: [], calls: [] });
      return { frames, calls };
    });
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) =>
      metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      heap: usedSize / 2 ** 20,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      frames,
      calls,
    };
  };
  /** Half a minute of all that a hand does with time and place. */
  const halfMinute = async () => {
    const until = Date.now() + 30_000;
    const organs = [/^Hypothalamus\./, /^Pituitary\./, /^Testis\./, /^Fat/, /^Blood\./];
    for (let round = 0; Date.now() < until; round += 1) {
      for (let step = 0; step < 20; step += 1) {
        await playhead.press(step % 5 === 4 ? 'Home' : step % 2 === 0 ? 'PageDown' : 'ArrowLeft');
        await page.waitForTimeout(40);
      }
      await page.keyboard.press(round % 4 < 2 ? ']' : '[');
      await page.keyboard.press('Space');
      await page.waitForTimeout(1500);
      const organ = page
        .getByRole('button', { name: organs[round % organs.length] ?? /^Testis/ })
        .first();
      await organ.press('Enter');
      await page.waitForTimeout(900);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(700);
    }
  };
  const rows = [];
  for (let half = 0; half < 2 * minutes; half += 1) {
    await halfMinute();
    const { frames, calls, ...row } = await taken();
    rows.push({ ...row, median: quantile(frames, 0.5), p95: quantile(frames, 0.95), frames });
    console.log(
      [
        `${((half + 1) / 2).toFixed(1).padStart(4)} min`,
        `heap ${row.heap.toFixed(2)} MB`,
        `nodes ${row.nodes}`,
        `listeners ${row.listeners}`,
        `${frames.length} frames`,
        `script ${quantile(frames, 0.5).toFixed(2)} ms, p95 ${quantile(frames, 0.95).toFixed(2)} ms`,
        `at most ${Math.max(...calls)} calls`,
      ].join('   '),
    );
  }
  const all = rows.flatMap(({ frames }) => frames);
  const heaps = rows.map(({ heap }) => heap);
  const growth =
    quantile(heaps.slice(-JUDGED), 0.5) - quantile(heaps.slice(FIRST, FIRST + JUDGED), 0.5);
  const cost = quantile(all, 0.5);
  console.log(
    `${all.length} frames: script ${cost.toFixed(2)} ms, p95 ${quantile(all, 0.95).toFixed(2)} ms; heap ${growth.toFixed(2)} MB more in the last minutes than in the first once all had been seen`,
  );
  complaints.forEach((complaint) => console.error(complaint));
  const grown = rows.length >= FIRST + 2 * JUDGED && !(growth < GROWTH);
  if (grown || !(cost < SCRIPT) || complaints.length > 0) process.exitCode = 1;
} finally {
  await close();
}
