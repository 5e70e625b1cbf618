// Says whether the built site is older than what it is built from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const sources = [
  'src',
  'workers',
  'public',
  'index.html',
  'vite.config.ts',
  '.scripts/compile-ahead.mjs',
  '.scripts/first-paint.mjs',
  '.scripts/offline.mjs',
  '.scripts/service-worker.js',
  '.scripts/squeeze.mjs',
  '.scripts/style-within.mjs',
  '.scripts/svelte-options.mjs',
  '.scripts/traceless.mjs',
  '.scripts/wake-early.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * The time of the latest change at or below a path, folders included (a removed file changes its folder only).
 * @param {string} path
 * @returns {number} ms; 0 if there is nothing
 */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** True when dist/ is missing or something it is built from has changed since. */
export function isStale() {
  const built = changedAt(join(root, 'dist', 'index.html'));
  return sources.some((source) => changedAt(join(root, source)) > built);
}
