/** Browser tests: they drive the built page, served as it will be served. */
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './.scripts/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4319);
const baseURL = `http://127.0.0.1:${port}/`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  // a slow or busy machine is no failure; timings live in the benchmarks
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { args: browserArgs, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false, // another server may serve another build
  },
});
