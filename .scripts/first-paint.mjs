// Writes the page as it opens into index.html, by the components of the living page and with numbers from the same model: it
// needs no script to be seen, and is woken by one.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { root } from './install.mjs';
import { svelteOptions } from './svelte-options.mjs';

const place = '<!--first-paint-->';

/** @param {string} html @param {import('vite').ViteDevServer} server */
async function filled(html, server) {
  const load = (/** @type {string} */ path) => server.ssrLoadModule(path);
  const [{ firstPage }, { simulate }, { Checkpoints }] = await Promise.all([
    load('/src/first-page.ts'),
    load('/workers/simulate.ts'),
    load('/workers/checkpoints.ts'),
  ]);
  const { markup, style } = firstPage((/** @type {unknown} */ scenario) =>
    simulate(1, scenario, 0, new Checkpoints()),
  );
  return html
    .replace(place, () => markup)
    .replace('</head>', () => `<style>${style}</style></head>`);
}

/** @returns {import('vite').Plugin} */
export function firstPaint() {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!html.includes(place)) return html;
        if (server) return filled(html, server);
        const own = await createServer({
          root,
          configFile: false,
          appType: 'custom',
          logLevel: 'error',
          plugins: [svelte(svelteOptions)],
          server: { middlewareMode: true, hmr: false, watch: null },
          optimizeDeps: { noDiscovery: true },
        });
        try {
          return await filled(html, own);
        } finally {
          await own.close();
        }
      },
    },
  };
}
