// Finds a Firefox for the tests that compare engines; run directly, it installs one where it can.
import { realpathSync } from 'node:fs';
import { argv, env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { canInstall, firstThere, inProgramFiles, installPackage, onPath } from './programs.mjs';

/** Where installers put Firefox without adding it to PATH. */
function fixedPlaces() {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') return inProgramFiles('Mozilla Firefox', 'firefox.exe');
  return ['/snap/bin/firefox'];
}

/** What to do where there is no Firefox. */
export const firefoxAdvice =
  'No Firefox found: install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to it.';

/**
 * The path of a Firefox, or undefined where there is none. Installs nothing.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return firstThere([
    env.FIREFOX_PATH ?? '',
    ...onPath(['firefox-esr', 'firefox']),
    ...fixedPlaces(),
  ]);
}

/**
 * A Firefox, installed with apt where that is possible; where it is not, says what will be skipped. Nothing but a
 * comparison depends on it, so that its absence is no error.
 * @returns {string | undefined}
 */
export function seekFirefox() {
  if (!findFirefox() && canInstall()) installPackage('firefox-esr');
  const found = findFirefox();
  if (!found) console.error(`${firefoxAdvice} Its tests are skipped.`);
  return found;
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  const found = seekFirefox();
  if (found) console.log(found);
  else process.exitCode = 1;
}
