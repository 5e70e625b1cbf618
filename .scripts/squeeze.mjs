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
        const { code } = await minify(written, { module: true, compress: { passes: 3 } });
        return code ?? null;
      },
    },
  };
}
