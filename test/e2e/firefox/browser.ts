/** A stock Firefox without a window: started on an empty profile, ended with all of its processes. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { env, getuid } from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Bidi } from './bidi';

type Firefox = ChildProcessByStdio<null, null, Readable>;

const startPatience = 60_000; // ms; the first start on a busy machine takes ten seconds
const endPatience = 5000; // ms

/** Resolves with the address that Firefox prints once it listens. */
function addressOf(firefox: Firefox): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error([why, ...said].join('\n')));
    setTimeout(() => fail('Firefox did not start in time.'), startPatience).unref();
    firefox.once('error', ({ message }) => fail(message));
    firefox.once('exit', (code) => fail(`Firefox ended at once (exit code ${code}).`));
    // read to the end: Firefox stands still when nobody does
    createInterface({ input: firefox.stderr }).on('line', (line) => {
      said.push(line);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}

/** Ends whatever is left of Firefox: its tabs are processes, too. */
function kill({ pid }: Firefox): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // nothing is left
  }
}

/** Lends a Firefox to a function. It knows that it is driven, and of itself leaves out its pages of welcome, updates and telemetry. */
export async function withFirefox(
  executable: string,
  folder: string,
  use: (bidi: Bidi) => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const firefox = spawn(executable, args, {
    detached: true, // a process group of its own, to be ended as one
    env: { ...env, ...(getuid?.() === 0 && { HOME: folder }) }, // root must not start it in another's home
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(firefox, 'exit').catch(() => undefined); // it never began
  const killNow = (): void => kill(firefox);
  process.once('exit', killNow);
  try {
    const bidi = await Bidi.connect(await addressOf(firefox));
    await use(bidi);
    bidi.send('browser.close', {}).catch(() => undefined); // it may hang up before it answers
    await Promise.race([ended, pause(endPatience, undefined, { ref: false })]);
  } finally {
    killNow();
    process.off('exit', killNow);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
