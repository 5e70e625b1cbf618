// The built page in a real browser, for what measures it or takes its picture: built if its sources are newer, served, and a
// Chromium beside it.
import { browserArgs, ensureBrowser } from './browser.mjs';
import { install, root } from './install.mjs';
import { isStale } from './stale.mjs';

/** Brings it up; whoever did closes it. */
export async function bringUpPage() {
  await install();
  const executablePath = ensureBrowser();
  const { build, preview } = await import('vite');
  const { chromium } = await import('playwright');
  if (isStale()) await build({ root });
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1', open: false } });
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  return {
    browser,
    address: String(server.resolvedUrls?.local[0]),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
