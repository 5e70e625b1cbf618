// Installs the packages of package-lock.json, but only when node_modules does not match it. Imports nothing
// but Node's own modules: it runs before there is anything else.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, env, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/**
 * The packages a lock file names, or undefined if there is none or it cannot be read.
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * True when node_modules holds what package-lock.json asks for. npm writes its own copy of the lock file there
 * at the very end of an installation, so contents are compared, not dates: a fresh clone has only new dates.
 */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const there = present[path];
    if (!there) return optional === true; // another platform's binary
    if (there.version !== version || there.integrity !== integrity) return false;
    return optional === true || existsSync(join(root, path, 'package.json'));
  });
}

/** Throws a plain sentence when Node is older than package.json asks for. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const needed = engines.node.replace(/^\D+/, '');
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = versions.node.split('.').map(Number);
  if (ourMajor < major || (ourMajor === major && ourMinor < minor))
    throw new Error(`Gonadostat needs Node ${needed} or newer; this is Node ${versions.node}.`);
}

/** Runs `npm ci`, with its output on stderr. @returns {Promise<void>} */
function npmCi() {
  const options = { ...env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env: options,
    shell: platform === 'win32', // npm is a .cmd there
    stdio: ['ignore', 2, 2],
  });
  return new Promise((resolve, reject) => {
    npm.on('error', reject);
    npm.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci failed (exit code ${code}).`)),
    );
  });
}

/** Installs what is missing; copies started at the same time wait for the first. */
export async function install() {
  checkNode();
  if (isInstalled()) return;
  await withLock(join(root, '.install.lock'), async () => {
    if (isInstalled()) return;
    console.error('Installing packages (npm ci) …');
    await npmCi();
  });
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await install();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
