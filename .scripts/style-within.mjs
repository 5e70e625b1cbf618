// Writes the first style sheet, and what the opening picture wears, into the page itself: it waits for no second answer.
import { posix } from 'node:path';

/** @typedef {import('vite').Rolldown.OutputBundle} Bundle */

/** What it names lies as seen from its own folder. @param {string} css @param {string} folder */
const fromThePage = (css, folder) =>
  css.trim().replaceAll(/url\((\.[^)]+)\)/g, (_url, path) => `url(./${posix.join(folder, path)})`);

/** Draws the living picture, which wears the same as the opening one. */
const picture = /\/LiveSchematic\.svelte$/;

/** The names of the first script and of the picture's, and of all that they cannot do without. @param {Bundle} bundle */
function firstScripts(bundle) {
  const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entries = scripts.filter(({ isEntry }) => isEntry);
  const drawing = scripts.filter(({ moduleIds }) => moduleIds.some((id) => picture.test(id)));
  if (drawing.length === 0) throw new Error('Nothing draws the living picture.');
  const names = [...entries, ...drawing].map(({ fileName }) => fileName);
  for (const name of names) {
    const file = bundle[name];
    if (file?.type !== 'chunk') throw new Error(`${name} is no script.`);
    names.push(...file.imports.filter((other) => !names.includes(other)));
  }
  return names;
}

/** Takes the sheets of the first scripts out of the bundle, as one text. @param {Bundle} bundle */
function taken(bundle) {
  const texts = firstScripts(bundle).flatMap((script) => {
    const chunk = bundle[script];
    const sheets = (chunk?.type === 'chunk' && chunk.viteMetadata?.importedCss) || new Set();
    const own = [...sheets].map((name) => {
      const sheet = bundle[name];
      if (sheet?.type !== 'asset') throw new Error(`There is no ${name}.`);
      Reflect.deleteProperty(bundle, name);
      return fromThePage(String(sheet.source), posix.dirname(name));
    });
    sheets.clear();
    return own;
  });
  if (texts.length === 0) throw new Error('The first scripts have no style sheet.');
  return texts.join('\n');
}

/** @returns {import('vite').Plugin[]} */
export function styleWithin() {
  let style = '';
  return [
    {
      name: 'style-within:take',
      apply: 'build',
      generateBundle: {
        order: 'pre', // nobody has been told to fetch it yet: neither the page, nor the parts that come later
        handler(_, bundle) {
          style = taken(bundle);
        },
      },
    },
    {
      name: 'style-within:write',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post', // the page has been written
        handler(_, bundle) {
          const page = bundle['index.html'];
          if (page?.type !== 'asset') throw new Error('There is no page to style.');
          page.source = String(page.source).replace(
            '</head>',
            () => `<style>${style}</style></head>`,
          );
        },
      },
    },
  ];
}
