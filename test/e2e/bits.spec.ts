/** Same scenario, same bits: the body in Node against the body in the browsers' own engines, inside a worker as on the page. */
import { runInNewContext } from 'node:vm';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { test, type FirefoxPage } from './firefox/page';

const base = { version: 1, seed: 1, days: 60 };
const scenarios = {
  'the reference man': base,
  'letrozole, and anastrozole every 7/3 days': {
    ...base,
    seed: 4_294_967_295,
    interventions: [
      { type: 'dose', drug: 'letrozole', amount: 2.5, from: 3, to: 40 },
      { type: 'dose', drug: 'anastrozole', amount: 0.7, everyDays: 7 / 3, from: 10.1 },
    ],
  },
  'a heavy man of another make who loses weight': {
    ...base,
    seed: 42,
    subject: { bodyFat: 43.7, adiposityHypothesis: 'B', variant: 77 },
    interventions: [{ type: 'weightChange', bodyFat: 21.3, from: 5, to: 50 }],
  },
  'everything held, cut and blocked': {
    ...base,
    seed: 7,
    interventions: [
      { type: 'clamp', hormone: 'estradiol', value: 40, from: 3, to: 20 },
      { type: 'clamp', hormone: 'testosterone', value: 31.4, from: 9, to: 30 },
      { type: 'cut', pathway: 'inhibinB-pituitary', from: 12 },
      { type: 'steroidogenesisBlock', fraction: 0.37, from: 25, to: 50 },
      { type: 'gnrhAntagonist', block: 0.61, from: 33.3 },
    ],
  },
  'a pump in a man without GnRH, and hormones from outside': {
    ...base,
    seed: 0,
    subject: { endogenousGnRH: false, leydigReserve: 0.8 },
    interventions: [
      { type: 'gnrhPump', pulsesPerDay: 13.7, dose: 0.9, from: 1 },
      { type: 'exogenousTestosterone', mgPerDay: 3.3, from: 20 },
      { type: 'exogenousEstradiol', ugPerDay: 17, from: 30, to: 45 },
    ],
  },
  'castration, much aromatase and a changed constant': {
    ...base,
    seed: 12345,
    subject: { cyp19a1: 4.2, testicularReserve: 0.5 },
    interventions: [{ type: 'orchidectomy', from: 30 }],
    parameters: { 'pituitary.burstNoise': 0.41 },
  },
};
const plans = Object.values(scenarios);

/** The engine as one classic script that leaves `engine.fingerprint` behind. */
async function bundle(minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2023',
      copyPublicDir: false,
      lib: { entry: 'test/e2e/fingerprint.ts', formats: ['iife'], name: 'engine' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((file) => file.type === 'chunk');
  if (code?.type !== 'chunk') throw new Error('the engine gave no code');
  return code.code;
}

/** Fingerprints by Node, from code that no minifier has touched. */
async function inNode(): Promise<string[]> {
  const code = `${await bundle(false)}; plans.map((plan) => engine.fingerprint(plan));`;
  return [...(runInNewContext(code, { plans }) as string[])];
}

/** Runs in a page: fingerprints by a worker. */
const work = ([code, data]: readonly [string, readonly unknown[]]) =>
  new Promise<string[]>((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data: hashes }) => resolve(hashes as string[]);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(data);
  });

/** Fingerprints by a worker of the page's browser, from minified code as it is shipped. */
async function inWorker(page: Pick<FirefoxPage, 'evaluate'>): Promise<string[]> {
  const code = `${await bundle(true)}; onmessage = ({ data }) => postMessage(data.map((plan) => engine.fingerprint(plan)));`;
  return page.evaluate(work, [code, plans] as const);
}

const named = (hashes: readonly string[]) =>
  Object.fromEntries(Object.keys(scenarios).map((name, at) => [name, hashes[at]]));

test('Chromium computes the bits that Node computes', async ({ page }) => {
  const expected = named(await inNode());
  expect(new Set(Object.values(expected)).size).toBe(plans.length);
  expect(named(await inWorker(page))).toEqual(expected);
});

test('Firefox computes the bits that Node computes', async ({ firefoxPage }) => {
  expect(named(await inWorker(firefoxPage))).toEqual(named(await inNode()));
});
