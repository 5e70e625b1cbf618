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
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      for (const part of chunks.filter(({ moduleIds }) => moduleIds.some(isFirst))) {
        const { code } = await minify(part.code, { module: true, compress: { passes: 2 } });
        if (code !== undefined) part.code = code;
      }
    },
  };
}
