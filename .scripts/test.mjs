// `npm test`: installs what is missing, then runs every stage in order, failing or not, and closes with
// `N passed, N failed`. `npm test -- unit lint` runs only these. Imports only Node's own modules until
// the packages are there.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { ensureBrowser } from './browser.mjs';
import { seekFirefox } from './firefox.mjs';
import { install, root } from './install.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number }} Count */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[][]} commands package, its program and arguments; all are run
 * @property {'vitest' | 'playwright'} [report] whose tests are counted; else the stage counts as one
 * @property {string} [needs] a stage that must have passed before
 * @property {(() => void)[]} [browsers] each sees to a browser before the stage
 */

const reports = mkdtempSync(join(tmpdir(), 'gonadostat-test-'));
const vitest = ['--passWithNoTests', '--reporter=default', '--reporter=json'];
/** @param {string} name */
const reportOf = (name) => join(reports, `${name}.json`);
/** @param {string} name */
const vitestStage = (name) => [
  ['vitest', 'vitest', 'run', '--project', name, ...vitest, `--outputFile.json=${reportOf(name)}`],
];

/** @type {Stage[]} */
const stages = [
  {
    name: 'check',
    commands: [
      ['svelte-check', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ['typescript', 'tsc', '-p', 'workers'],
      ['typescript', 'tsc', '-p', 'workers/tsconfig.worker.json'],
      ['typescript', 'tsc', '-p', 'workers/cli'],
    ],
  },
  { name: 'lint', commands: [['eslint', 'eslint', '.', '--max-warnings', '0']] },
  { name: 'prettier', commands: [['prettier', 'prettier', '--check', '.']] },
  { name: 'knip', commands: [['knip', 'knip']] },
  { name: 'unit', commands: vitestStage('unit'), report: 'vitest' },
  {
    name: 'component',
    commands: vitestStage('component'),
    report: 'vitest',
    browsers: [ensureBrowser],
  },
  { name: 'build', commands: [['vite', 'vite', 'build']] },
  {
    name: 'e2e',
    commands: [
      ['@playwright/test', 'playwright', 'test', '--pass-with-no-tests', '--reporter=line,json'],
    ],
    report: 'playwright',
    browsers: [ensureBrowser, seekFirefox],
    needs: 'build',
  },
];

/** The script behind a package's program, so that no shell is needed. @param {string} name @param {string} program */
function scriptOf(name, program) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** Runs a program of a package, streaming its output; true if it succeeded. @param {string[]} command @param {string} name */
function succeeds([pack = '', program = '', ...args], name) {
  const child = spawn(execPath, [scriptOf(pack, program), ...args], {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Reads a runner's own count of its tests. @param {Stage} stage @returns {Count} */
function counted({ name, report }) {
  const found = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  if (report === 'playwright') {
    const { expected, flaky, unexpected, skipped } = found.stats;
    return { passed: expected + flaky, failed: unexpected + found.errors.length, skipped };
  }
  // A file that could not even be loaded has no tests to fail: it counts as one.
  const broken = found.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests,
  };
}

/** @param {Stage} stage @returns {Promise<Count>} */
async function runStage(stage) {
  for (const seeTo of stage.browsers ?? []) seeTo();
  let ok = true;
  for (const command of stage.commands) ok = (await succeeds(command, stage.name)) && ok;
  if (!stage.report) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = counted(stage);
  return ok ? count : { ...count, failed: Math.max(count.failed, 1) };
}

/** The stages asked for on the command line, with those they need; all if none is named. */
function chosen() {
  const asked = argv.slice(2);
  const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No stage is called ${unknown.join(', ')}: there are ${stages.map(({ name }) => name).join(', ')}.`,
    );
  const needed = stages.filter(({ name }) => asked.includes(name)).map(({ needs }) => needs);
  if (asked.length === 0) return stages;
  return stages.filter(({ name }) => asked.includes(name) || needed.includes(name));
}

/** @type {Map<string, Count>} */
const results = new Map();

/** Runs one stage and keeps its count; an error on the way is a failure of the stage. @param {Stage} stage */
async function keep(stage) {
  console.log(`\n── ${stage.name} ──`);
  const began = Date.now();
  try {
    if (stage.needs && results.get(stage.needs)?.failed)
      throw new Error(`Not run, because ${stage.needs} failed.`);
    results.set(stage.name, await runStage(stage));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.set(stage.name, { passed: 0, failed: 1 });
  }
  console.log(`${stage.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

try {
  const selected = chosen();
  await install();
  for (const stage of selected) await keep(stage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.set('install', { passed: 0, failed: 1 });
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log();
let total = { passed: 0, failed: 0 };
for (const [name, { passed, failed, skipped = 0 }] of results) {
  const left = skipped ? `, ${skipped} skipped` : '';
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed${left}`);
  total = { passed: total.passed + passed, failed: total.failed + failed };
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
