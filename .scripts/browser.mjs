// Finds a Chromium for the component and browser tests; run directly, it makes sure that there is one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { argv, env, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

/** Where installers put a browser without adding it to PATH. */
function fixedPlaces() {
  if (platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((base) =>
      base
        ? [
            join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(base, 'Chromium', 'Application', 'chrome.exe'),
            join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ]
        : [],
    );
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** Every place on PATH where a browser could be, in the order of the names above. */
function pathPlaces() {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** The browser Playwright downloaded, should someone have asked it to. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The path of a Chromium, or undefined where there is none. Installs nothing.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const places = [env.CHROME_PATH ?? '', ...pathPlaces(), ...fixedPlaces()];
  return [...places, playwrightsOwn()].find((place) => place !== '' && existsSync(place));
}

/** Switches every test browser gets: quiet on the network; root has no sandbox to offer. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Ubuntu is left out on purpose: its chromium package is only a pointer to a snap. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Runs a command with its output on stderr; true if it succeeded. @param {string[]} args */
function apt(...args) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  return spawnSync('apt-get', args, { ...options, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * A browser, installed with apt where that is possible (root on Debian); else an error saying how to get one.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (getuid?.() === 0 && isDebian()) {
    console.error(
      'No browser found: installing chromium with apt-get (this runs as root on Debian).',
    );
    const installed =
      apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') && findBrowser();
    if (installed) return installed;
    throw new Error('apt-get could not install chromium; install it by hand or set CHROME_PATH.');
  }
  throw new Error(
    'No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to it, or run `npx playwright install chromium`.',
  );
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
