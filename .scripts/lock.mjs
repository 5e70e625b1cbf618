// A lock between processes: a folder that only one of them can make. Parallel copies of a command build or
// install once; the others wait. The holder signs the folder and touches it while it works, so that a dead
// holder is noticed: at once on the same machine, after a while on another one that shares the disk.
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const touchEvery = 1_000; // ms
const staleAfter = 20_000; // ms without a touch

/** Makes the folder; false if somebody else has it. @param {string} folder */
async function take(folder) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** True when the holder ran on this machine and is gone. @param {string} folder */
async function isOrphan(folder) {
  const [host, holder] = (await readFile(join(folder, 'holder'), 'utf8').catch(() => '')).split(
    ' ',
  );
  if (host !== hostname() || !holder) return false;
  try {
    kill(Number(holder), 0); // asks only whether the process exists
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** True when nobody works under this lock any more. @param {string} folder */
async function isStale(folder) {
  if (await isOrphan(folder)) return true;
  const stats = await stat(folder).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > staleAfter;
}

/**
 * Removes a dead holder's lock. Looked at again under a second lock, lest two waiters both find it stale and
 * the slower one removes the lock that the faster one has just taken.
 * @param {string} folder
 */
async function breakLock(folder) {
  const guard = `${folder}.break`;
  if (!(await take(guard))) {
    if (await isStale(guard)) await rm(guard, { recursive: true, force: true });
    return;
  }
  try {
    if (await isStale(folder)) await rm(folder, { recursive: true, force: true });
  } finally {
    await rm(guard, { recursive: true, force: true });
  }
}

/**
 * Runs `work` while no other process runs it under the same lock.
 * @template Result
 * @param {string} folder the lock; its parent is made if missing
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(folder, work) {
  await mkdir(dirname(folder), { recursive: true });
  while (!(await take(folder))) {
    if (await isStale(folder)) await breakLock(folder);
    else await sleep(100);
  }
  await writeFile(join(folder, 'holder'), `${hostname()} ${pid}`);
  const touch = setInterval(() => {
    const now = new Date();
    utimes(folder, now, now).catch(() => {});
  }, touchEvery);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    await rm(folder, { recursive: true, force: true });
  }
}
