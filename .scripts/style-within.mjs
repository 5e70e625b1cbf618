// Writes the first style sheet into the page itself: the opening picture waits for no second answer.
import { posix } from 'node:path';

/** @returns {import('vite').Plugin} */
export function styleWithin() {
  return {
    name: 'style-within',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post', // the page has been written
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page to style.');
        page.source = String(page.source).replace(
          /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/,
          (_link, name) => {
            const sheet = bundle[name];
            if (sheet?.type !== 'asset') throw new Error(`There is no ${name}.`);
            Reflect.deleteProperty(bundle, name);
            const css = String(sheet.source).trim();
            const own = posix.dirname(name);
            // what it names lies as seen from its own folder
            return `<style>${css.replaceAll(/url\((\.[^)]+)\)/g, (_url, path) => `url(./${posix.join(own, path)})`)}</style>`;
          },
        );
      },
    },
  };
}
