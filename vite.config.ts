/** How the page is built, served and tested. */
import { createHash } from 'node:crypto';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration, ViteUserConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './.scripts/browser.mjs';
import { compileAhead } from './.scripts/compile-ahead.mjs';
import { offline } from './.scripts/offline.mjs';
import { firstPaint } from './.scripts/first-paint.mjs';
import { squeeze } from './.scripts/squeeze.mjs';
import { styleWithin } from './.scripts/style-within.mjs';
import { svelteOptions } from './.scripts/svelte-options.mjs';
import { wakeEarly } from './.scripts/wake-early.mjs';

const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/** From file:// nothing has an origin: code is known by its hash, the worker comes from a blob. */
const singleFilePolicy = {
  'default-src': ["'none'"],
  'script-src': [],
  'worker-src': ['blob:'],
  'style-src': [],
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/** The hashes by which a policy allows what is written inside the elements of this name. */
function hashesOf(html: string, element: 'script' | 'style'): string[] {
  const inline = html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'));
  return [...inline]
    .filter(([, attributes = '', text = '']) => !/\ssrc=/.test(attributes) && text !== '')
    .map(([, , text = '']) => text.replaceAll('\r\n', '\n')) // as the browser reads it
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** Writes the Content-Security-Policy into the finished page, whatever is inline in it included. */
function contentSecurityPolicy(directives: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build', // the development server needs inline scripts
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          const html = String(page.source);
          const inline: Record<string, string[]> = {
            'script-src': hashesOf(html, 'script'),
            'style-src': hashesOf(html, 'style'),
          };
          const content = Object.entries(directives)
            .map(([name, sources]) => [name, [...sources, ...(inline[name] ?? [])]] as const)
            .map(([name, sources]) => `${name} ${sources.join(' ') || "'none'"}`)
            .join('; ');
          const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
          page.source = html.replace(
            /<meta charset=[^>]*>|<head>/i,
            (head) => `${head}\n    ${meta}`,
          );
        }
      },
    },
  };
}

/** Leaves one file: drops what was inlined and links to neighbours that a single file does not have. */
function onlyThePage(): Plugin {
  return {
    name: 'only-the-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (!name.endsWith('.html')) Reflect.deleteProperty(bundle, name);
          else if (file.type === 'asset')
            file.source = String(file.source).replace(
              /\s*<link\b[^>]*\bhref="(?!data:|https?:)[^"]*"[^>]*>/g,
              '',
            );
        }
      },
    },
  };
}

/** Unit tests run in Node; component tests in a real browser, with its workers and its WebGL. */
async function testProjects(): Promise<TestProjectConfiguration[]> {
  const { playwright } = await import('@vitest/browser-playwright');
  const executablePath = findBrowser();
  const launchOptions = { args: browserArgs, ...(executablePath && { executablePath }) };
  return [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        testTimeout: 60_000, // a slow or busy machine is no failure; timings live in the benchmark
        include: ['test/**/*.test.ts'],
        exclude: ['test/e2e/**', 'test/component/**'],
      },
    },
    {
      extends: true,
      optimizeDeps: { include: ['vitest-browser-svelte', 'comlink'] },
      test: {
        name: 'component',
        include: ['test/component/**/*.test.ts'],
        browser: {
          enabled: true,
          headless: true,
          provider: playwright({ launchOptions }),
          instances: [{ browser: 'chromium' }],
          screenshotFailures: false,
        },
      },
    },
  ];
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  const single = mode === 'single';
  return {
    base: './',
    appType: 'mpa', // what is missing is not found, as on any other server
    plugins: [
      svelte(svelteOptions),
      firstPaint(),
      ...(single
        ? [viteSingleFile(), onlyThePage()]
        : [wakeEarly(), styleWithin(), squeeze(), compileAhead(), offline()]),
      contentSecurityPolicy(single ? singleFilePolicy : policy), // last: it reads the finished page
    ],
    // module workers do not start from file://
    worker: single ? { format: 'iife' } : { format: 'es', plugins: () => [squeeze()] },
    build: {
      outDir: single ? 'dist-single' : 'dist',
      copyPublicDir: !single,
      target: 'es2023',
      modulePreload: {
        polyfill: false,
        // the first script names ahead only the parts of what every visit fetches next: names cost bytes before the page is usable
        resolveDependencies: (file, parts, { hostId }) =>
          /\bindex-/.test(hostId) && !/\b(LiveSchematic|decode|later|HeaderTools)-/.test(file)
            ? []
            : parts,
      },
      // what the first load needs is one file, however the parts that are fetched later share it
      rolldownOptions: single
        ? {}
        : {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'index', tags: ['$initial'], priority: 3 },
                  { name: 'picture', test: /LiveSchematic\.svelte$/, priority: 2 },
                  { name: 'link', test: /link[\\/]decode\.ts$/, priority: 2 },
                  { name: 'later', test: /src[\\/](schematic[\\/])?later\.ts$/, priority: 1 },
                ],
              },
            },
          },
      chunkSizeWarningLimit: 800, // kB; three alone is 520; `npm run size` is the gate
    },
    test: process.env['VITEST'] ? { projects: await testProjects() } : {},
  };
});
