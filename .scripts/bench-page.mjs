/* global document, requestAnimationFrame, addEventListener, MutationObserver -- some functions here run in the page */
// `npm run bench:page`: the built page in a real browser. How soon it is usable, how soon a new future is on screen after the hand
// moved, and whether frames keep their pace, beside an empty page in the same browser, as it is and with the main thread slowed 4×.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureEvidence } from './bench-evidence.mjs';
import { bringUpPage } from './built-page.mjs';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, moves: { type: 'string', default: '60' } },
});
const moves = Number(options.moves);

/** @typedef {{ inputs: number[], stamps: number[], drawn: number[], long: number[], frames: number[] }} Log */
/** @typedef {typeof globalThis & { log: Log, readyAt: Promise<number>, blocked: number }} Watched what the page's own window holds while it is watched */

/** @param {number[]} list @param {number} share */
const quantile = (list, share) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};
/** @param {number[]} list */
const figures = (list) => ({
  median: quantile(list, 0.5),
  p95: quantile(list, 0.95),
  worst: Math.max(...list),
});

/** Runs in the page: frame intervals over so many ms. @param {number} ms @returns {Promise<number[]>} */
const frameIntervals = (ms) =>
  new Promise((resolve) => {
    /** @type {number[]} */
    const intervals = [];
    let before = performance.now();
    const end = before + ms;
    const frame = (/** @type {number} */ now) => {
      intervals.push(now - before);
      before = now;
      if (now < end) requestAnimationFrame(frame);
      else resolve(intervals.slice(2));
    };
    requestAnimationFrame(frame);
  });

/** Runs in the page: notes when the page is told that the hand has moved a slider, when it moved, when a whole new future has been drawn, and long tasks. */
const watch = () => {
  /** @type {Log} */
  const log = { inputs: [], stamps: [], drawn: [], long: [], frames: [] };
  Object.assign(globalThis, { log });
  const hear = (/** @type {PointerEvent} */ { timeStamp }) => {
    log.inputs.push(performance.now());
    log.stamps.push(timeStamp);
  };
  addEventListener('pointermove', hear, true);
  new MutationObserver(() => log.drawn.push(performance.now())).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-run'],
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) log.long.push(entry.duration);
  }).observe({ type: 'longtask' });
  let before = performance.now();
  const frame = (/** @type {number} */ now) => {
    log.frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

const { browser, address, close } = await bringUpPage();
const size = { width: 1280, height: 720 };

/** @param {number} slowdown */
async function firstLoad(slowdown) {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const here = /** @type {Watched} */ (globalThis);
    here.readyAt = new Promise((resolve) => {
      new MutationObserver(() => {
        if (document.documentElement.dataset.ready === '1') resolve(performance.now());
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
    });
    here.blocked = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) here.blocked += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  /** Asked past the library that drives the browser, which would load its own tools into the page in a long task. @param {string} expression @returns {Promise<number>} */
  const ask = async (expression) => {
    const asked = { expression, awaitPromise: true };
    return (await session.send('Runtime.evaluate', asked)).result.value;
  };
  const usable = await ask('readyAt');
  await page.waitForTimeout(300);
  const paint = await ask(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  const blocked = await ask('blocked');
  await context.close();
  return { usable, paint, blocked };
}

/** Drags a slider to and fro while the page plays. @param {import('playwright').Page} page @param {string} name */
async function drag(page, name) {
  const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`no slider named ${name}`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.evaluate(() =>
    Object.assign(/** @type {Watched} */ (globalThis).log, {
      inputs: [],
      stamps: [],
      drawn: [],
      long: [],
      frames: [],
    }),
  );
  for (let move = 1; move <= moves; move += 1) {
    const share = 0.3 + 0.4 * Math.abs(Math.sin(move / 7));
    await page.mouse.move(box.x + box.width * share, y);
    await page.waitForTimeout(90);
  }
  const log = await page.evaluate(() => /** @type {Watched} */ (globalThis).log);
  await page.mouse.up();
  await page.waitForTimeout(400);
  const drawn = log.inputs.map((at) => log.drawn.find((when) => when >= at) ?? Infinity);
  /** @param {number[]} since */
  const waitsFrom = (since) => since.map((at, move) => (drawn[move] ?? NaN) - at).slice(0, -1);
  return {
    waits: waitsFrom(log.inputs),
    waitsOfHand: waitsFrom(log.stamps),
    frames: log.frames.slice(2),
    long: log.long,
  };
}

/** Drags a slider for 3 s without rest, a move every 8 ms; whole futures shown in a second. @param {import('playwright').Page} page @param {import('playwright').CDPSession} session @param {string} name */
async function dragWithoutRest(page, session, name) {
  const seconds = 3;
  const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`no slider named ${name}`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  const shown = () => page.evaluate(() => /** @type {Watched} */ (globalThis).log.drawn.length);
  const before = await shown();
  const start = performance.now();
  for (let move = 1; performance.now() - start < 1000 * seconds; move += 1) {
    const share = 0.3 + 0.4 * Math.abs(Math.sin(move / 88));
    const held = { x: box.x + box.width * share, y, buttons: 1 };
    // not waited for: a hand does not wait either
    void session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', ...held });
    while (performance.now() - start < 8 * move)
      await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const after = await shown();
  await page.mouse.up();
  await page.waitForTimeout(400);
  return (after - before) / seconds;
}

/** @type {Record<string, unknown>} */
const results = {};
/** @type {Awaited<ReturnType<typeof measureEvidence>>} */
let evidence;
try {
  evidence = await measureEvidence(browser, address);
  for (const slowdown of [1, 4]) {
    const loads = [];
    for (let run = 0; run < 5; run += 1) loads.push(await firstLoad(slowdown));
    const context = await browser.newContext({ viewport: size });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto('about:blank');
    const idle = figures(await page.evaluate(frameIntervals, 4000));
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.ready === '1');
    await page.evaluate(watch);
    /** @type {Record<string, unknown>} */
    const drags = {};
    for (const name of ['Estradiol', 'Dose', 'Adiposity']) {
      const { waits, waitsOfHand, frames, long } = await drag(page, name);
      drags[name] = {
        newFuture: figures(waits),
        newFutureOfHand: figures(waitsOfHand),
        frame: figures(frames),
        longTasks: long.length,
        moves: waits.length,
        withoutRest: await dragWithoutRest(page, session, name),
      };
    }
    results[`${slowdown}×`] = {
      firstPaint: quantile(
        loads.map(({ paint }) => paint),
        0.5,
      ),
      usable: quantile(
        loads.map(({ usable }) => usable),
        0.5,
      ),
      blocked: Math.max(...loads.map(({ blocked }) => blocked)),
      idleFrame: idle,
      drags,
    };
    await context.close();
  }
} finally {
  await close();
}

const whole = (/** @type {number} */ ms) => ms.toFixed(1).padStart(7);
for (const [slowdown, result] of Object.entries(results)) {
  const { firstPaint, usable, blocked, idleFrame, drags } = /** @type {any} */ (result);
  console.log(`\nmain thread slowed ${slowdown} (ms)`);
  console.log(
    `first paint ${whole(firstPaint)}   usable ${whole(usable)}   blocked ${whole(blocked)}`,
  );
  console.log(
    `an empty page's frames: median ${whole(idleFrame.median)}  p95 ${whole(idleFrame.p95)}`,
  );
  for (const [
    name,
    { newFuture, newFutureOfHand, frame, longTasks, moves: counted, withoutRest },
  ] of Object.entries(drags)) {
    console.log(
      `${name.padEnd(10)} new future: median ${whole(newFuture.median)}  p95 ${whole(newFuture.p95)}, from the moment the hand moved ${whole(newFutureOfHand.median)} ${whole(newFutureOfHand.p95)} (${counted} moves)   frames: median ${whole(frame.median)}  p95 ${whole(frame.p95)}   long tasks ${longTasks}   under a hand that never rests ${withoutRest.toFixed(0)} futures a second`,
    );
  }
}
const { inputToPaint, timersLate } = evidence;
console.log(
  `\nall arms of the trials: ${evidence.seconds.toFixed(1)} s at a load of ${evidence.load.toFixed(1)}   input to paint: median ${whole(inputToPaint.median)}  p95 ${whole(inputToPaint.p95)} (${evidence.inputs} clicks)   timers late: median ${whole(timersLate.median)}  p95 ${whole(timersLate.p95)}   long tasks ${evidence.longTasks}, the longest ${whole(evidence.longest)}`,
);
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({ ...results, evidence }, null, 2)}\n`);
