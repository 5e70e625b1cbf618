// Draws the page's first picture into index.html: the loop of the reference man at the day on which the page opens, with numbers
// from the same model, in the same components as the living page. It needs no script to be seen.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { root } from './install.mjs';
import { svelteOptions } from './svelte-options.mjs';

const place = '<!--first-paint-->';

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {import('vite').ViteDevServer} server */
async function picture(server) {
  const load = (/** @type {string} */ path) => server.ssrLoadModule(path);
  const [{ still }, { default: Header }, { render }, { opening }, { OPENING_DAY }] =
    await Promise.all([
      load('/src/schematic/still.ts'),
      load('/src/controls/Header.svelte'),
      load('svelte/server'),
      load('/src/lang/opening.ts'),
      load('/src/state/playhead.svelte.ts'),
    ]);
  const [{ simulate }, { Checkpoints }, { standard }, { emptyValues }, { channelIds, strideOf }] =
    await Promise.all([
      load('/workers/simulate.ts'),
      load('/workers/checkpoints.ts'),
      load('/workers/contract/scenario.ts'),
      load('/workers/contract/trajectory.ts'),
      load('/workers/contract/channels.ts'),
    ]);
  const scenario = standard();
  const end = Math.ceil(OPENING_DAY + 1) * 288;
  const values = emptyValues(scenario.days * 288);
  const pulses = [];
  let filledTo = 0;
  for (const segment of simulate(1, scenario, 0, new Checkpoints())) {
    for (const id of channelIds) values[id].set(segment.values[id], segment.from / strideOf(id));
    pulses.push(...segment.pulses);
    filledTo = segment.to;
    if (filledTo >= end) break;
  }
  const trajectory = {
    scenario,
    values,
    pulses: Float64Array.from(pulses),
    pulseCount: pulses.length / 2,
    filledTo,
  };
  const plate = still(trajectory, OPENING_DAY);
  const head = render(Header, { props: { session: { settings: {} }, stands: false } }).body;
  if (/NaN|undefined/.test(plate)) throw new Error('The opening picture has holes in it.');
  const markup = [
    '<div class="opening">',
    head,
    `<main><div class="opening-plate">${plate}</div>`,
    `<p class="opening-note" role="status">${escaped(opening.note)}</p></main>`,
    '</div>',
  ].join('');
  return markup
    .replace(/<!--.*?-->/g, '') // marks for waking markup up, which this never is
    .replace(/><\/(?:path|circle|ellipse|rect)>/g, '/>');
}

/** @returns {import('vite').Plugin} */
export function firstPaint() {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!html.includes(place)) return html;
        if (server) return html.replace(place, await picture(server));
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
          return html.replace(place, await picture(own));
        } finally {
          await own.close();
        }
      },
    },
  };
}
