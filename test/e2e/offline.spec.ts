/** The page without a network: its own small server is shut down, or serves another version. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** How a file is served; `null` for one that is not there any more. */
type Serve = (name: string) => string | Buffer | null;
const asBuilt: Serve = (name) => readFileSync(join('dist', name));

let serve: Serve = asBuilt;
let server: Server;
let address = '';
test.beforeEach(async () => {
  serve = asBuilt;
  server = createServer(({ url = '/' }, answer) => {
    const name = new URL(url, 'http://x').pathname.slice(1) || 'index.html';
    let body: ReturnType<Serve> = null;
    try {
      body = serve(name);
    } catch {
      // not there
    }
    answer.writeHead(body === null ? 404 : 200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    answer.end(body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterEach(shut);

/** Shuts the server down, connections that are still open included. */
async function shut(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
async function open(page: Page, link = ''): Promise<void> {
  await page.goto(address + link);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
}
const isKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
async function openAndKeep(page: Page): Promise<void> {
  await open(page);
  await expect.poll(() => isKept(page), { timeout: 20_000 }).toBe('activated');
}

test('once seen, the page works without a network, parts fetched later included', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openAndKeep(page);
  await shut();
  await open(page, '?units=si#s=1.3~weeks_d20p0~let_a2.5e1f3');
  await expect(page.getByRole('slider', { name: 'Dose', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /letrozole/,
  );
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await page.getByRole('slider', { name: 'Estradiol', exact: true }).fill('10');
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
});

test('a new version is met at the next visit, and takes nothing from a page still open', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openAndKeep(page);
  await page.reload(); // from here on what is kept serves the page
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  serve = (name) => {
    if (name === 'sw.js') return `${String(asBuilt(name))}// another`;
    if (name === 'index.html') {
      return String(asBuilt(name)).replace(/<title>.*<\/title>/, '<title>Another</title>');
    }
    return null; // the files of the old version are gone
  };
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.goto(address);
  await expect(page).toHaveTitle('Another');
});

test('a page left open hears of a new version, and of its own copy nothing', async ({ page }) => {
  test.setTimeout(90_000);
  const notice = page.getByText('A new version of this page is ready');
  await openAndKeep(page);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === '1');
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const stores = await caches.keys();
      return stores.length;
    });
  const served = (script: (name: string) => string): Serve => {
    return (name) => {
      if (name === script('index.js')) return asBuilt(ownScript);
      if (name !== 'sw.js') return asBuilt(name);
      const code = String(asBuilt(name)).replace(/gonadostat \$\{'\w+'\}|"[0-9a-f]{16}"/, (known) =>
        known.replace(
          /[0-9a-f]{16}/,
          script('index.js') === ownScript ? 'a'.repeat(16) : 'b'.repeat(16),
        ),
      );
      return code.replace(ownScript, script('index.js'));
    };
  };
  const ownScript = await page.evaluate(
    () =>
      document
        .querySelector<HTMLScriptElement>('script[type="module"][src]')
        ?.src.replace(/^https?:\/\/[^/]+\//, '') ?? '',
  );
  await page.locator('link[rel=manifest]').waitFor({ state: 'attached', timeout: 20_000 });
  await page.waitForTimeout(500); // from then on the page listens
  serve = served(() => ownScript);
  await update();
  await expect.poll(update, { timeout: 20_000 }).toBe(2);
  await expect(notice).toHaveCount(0);
  serve = served(() => 'assets/index-another.js');
  // an update that is asked for while another is under way comes to nothing: it is asked for again
  await expect.poll(async () => (await update(), notice.count()), { timeout: 40_000 }).toBe(1);
});
