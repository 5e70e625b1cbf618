// Writes what is loaded before the page is usable once more, in fewer bytes: where the bundler's own minifier is done, terser still
// finds one in fifty. Only there, since it takes its time.
import { minify } from 'terser';

/** The page's first script, and the engine. @param {string} id of a module */
const isFirst = (id) => /\/src\/main\.ts$|\/workers\/engine\.worker\.ts$/.test(id);

/** @returns {import('vite').Plugin} */
export function squeeze() {
  return {
    name: 'squeeze',
    apply: 'build',
    enforce: 'post',
    renderChunk: {
      order: 'post',
      async handler(written, { moduleIds }) {
        if (!moduleIds.some(isFirst)) return null;
        // function expressions as arrows: none here is anybody's constructor; what a library would warn its users' developers of is left out
        const { code } = await minify(written, {
          module: true,
          ecma: 2022,
          compress: { passes: 3, unsafe_arrows: true, drop_console: true },
        });
        return code ?? null;
      },
    },
  };
}
