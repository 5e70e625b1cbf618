// Finds a Chromium for the component and browser tests; run directly, it makes sure that there is one.
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv, env, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { canInstall, firstThere, inProgramFiles, installPackage, onPath } from './programs.mjs';

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
    return [
      ...inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...inProgramFiles('Chromium', 'Application', 'chrome.exe'),
      ...inProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
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
  return firstThere([env.CHROME_PATH ?? '', ...onPath(names), ...fixedPlaces(), playwrightsOwn()]);
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

/**
 * A browser, installed with apt where that is possible (root on Debian); else an error saying how to get one.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    const installed = installPackage('chromium') && findBrowser();
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
