// Bundles a TypeScript entry of the project into one file that plain Node runs, and imports it. The file's name
// carries a hash of its sources: it is built once per version, by one process, and never again.
import { createHash } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { pathToFileURL } from 'node:url';
import { install, root } from './install.mjs';
import { withLock } from './lock.mjs';

const cache = join(root, 'node_modules', '.cache', 'gonadostat');
const keepOldFor = 24 * 3600 * 1000; // ms; another copy may be about to import an older bundle

/**
 * All files below a file or folder, in a fixed order.
 * @param {string} path relative to the project
 * @returns {string[]}
 */
function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** One short name for the contents of all sources and of whatever else decides the bundle. @param {string[]} sources */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json', '.scripts/bundle.mjs'].flatMap(filesOf))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the entry, dependencies included; nothing is written to stdout. @param {string} entry @returns {Promise<string>} */
async function compile(entry) {
  const { build, createLogger } = await import('vite');
  const logger = createLogger('warn');
  const toStderr = (/** @type {string} */ message) => void process.stderr.write(`${message}\n`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn', // the progress report goes to stdout past any logger
    customLogger: {
      ...logger,
      info: () => {},
      warn: toStderr,
      warnOnce: toStderr,
      error: toStderr,
    },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'node20',
      write: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const output = Array.isArray(result)
    ? result[0]?.output
    : 'output' in result
      ? result.output
      : [];
  const chunk = output?.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Bundling ${entry} gave no code.`);
  return chunk.code;
}

/** Removes bundles of this name that nobody can be about to import. @param {string} name */
function sweep(name) {
  for (const file of readdirSync(cache)) {
    const path = join(cache, file);
    if (!file.startsWith(`${name}-`) || !/\.(mjs|part)$/.test(file)) continue;
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > keepOldFor) rmSync(path, { force: true });
  }
}

/**
 * @typedef {object} Program
 * @property {string} name names the bundle
 * @property {string} entry for example 'workers/cli/simulate.ts'; exports `main`
 * @property {string[]} sources the files and folders that decide what the bundle holds
 */

/**
 * The exports of a program, bundled first if its sources have changed since the last time.
 * @param {Program} program
 * @returns {Promise<Record<string, unknown>>}
 */
async function load({ name, entry, sources }) {
  const file = join(cache, `${name}-${hashOf(sources)}.mjs`);
  if (!existsSync(file)) {
    if (!existsSync(join(root, entry))) throw new Error(`${entry} is missing.`);
    await install();
    await withLock(join(cache, `${name}.lock`), async () => {
      if (existsSync(file)) return;
      console.error(`Building ${entry} …`);
      const part = `${file}.${pid}.part`;
      writeFileSync(part, await compile(entry));
      renameSync(part, file);
      sweep(name);
    });
  }
  return import(pathToFileURL(file).href);
}

/**
 * Runs a program's `main`; the number it resolves to becomes the exit code. An error that it lets through is
 * told in one sentence.
 * @param {Program} program
 * @param {unknown[]} args what `main` is given
 */
export async function run(program, ...args) {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    const { main } = await load(program);
    if (typeof main !== 'function') throw new Error(`${program.entry} exports no main().`);
    process.exitCode = (await main(...args)) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
