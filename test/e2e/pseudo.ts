/** A made-up language in the place of Spanish: Hebrew letters from right to left, and every text twice as long. */
import type { Page } from '@playwright/test';

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';

/** The module that is served: it says the original's words, every letter changed and every text doubled, numbers and units as they were given. */
const module = (original: string): string => `
  import spanish from '${original}';
  const letters = '${HEBREW}';
  const strange = (text) =>
    text.replace(/[a-záéíóúüñ]/gi, (one) => letters[one.toLowerCase().charCodeAt(0) % letters.length]);
  const doubled = (text) => (/[\\p{L}]{3}/u.test(text) ? text + ' ' + text : text);
  // what is put into a text stays as it is; marks of the alphabet of tiles stand for it meanwhile
  const mark = (at) => String.fromCodePoint(0x1f030 + at);
  const around = (say) => (...told) => {
    if (told.some((one) => typeof one === 'object' && one !== null)) return String(say(...told));
    const given = new Map();
    const marked = told.map((one, at) => {
      if (typeof one !== 'string' || one.length < 2) return one;
      given.set(mark(at), one);
      return mark(at);
    });
    let text = strange(String(say(...marked)));
    for (const [sign, one] of given) text = text.replaceAll(sign, '\\u2068' + one + '\\u2069');
    return text;
  };
  const change = (tree) => {
    if (typeof tree === 'string') return doubled(strange(tree));
    if (typeof tree === 'function') return around(tree);
    if (Array.isArray(tree)) return tree.map(change);
    if (typeof tree !== 'object' || tree === null) return tree;
    return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, change(one)]));
  };
  const words = change(spanish.words);
  words.page.rim.unit = (unit) => unit;
  export default { ...spanish, dir: 'rtl', words };
`;

/** From now on this page's Spanish is the made-up language. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(/\/assets\/es-[\w-]+\.js$/, async (route) => {
    const address = new URL(route.request().url());
    await route.fulfill({
      contentType: 'text/javascript',
      body: module(`${address.pathname}?original`),
    });
  });
}
