/** Says in the page's language what stood in the page before its scripts: the title, and the words of the opening picture. */
import { opening as openingInEnglish } from './lang/en/opening';
import { page as pageInEnglish } from './lang/en/page';
import { opening } from './lang/opening';
import { page } from './lang/page';

/** Every text of a tree of words, beside the same one in another. */
function pairs(original: unknown, other: unknown): [string, string][] {
  if (typeof original === 'string') return [[original, String(other)]];
  if (typeof original !== 'object' || original === null) return [];
  return Object.entries(original).flatMap(([key, one]) =>
    pairs(one, (other as Readonly<Record<string, unknown>>)[key]),
  );
}

/** Beside letters of hormones and units a line has English in it once it has a word of five letters. */
const ENGLISH = /[a-z]{5}/;

/** What a line of the picture is; empty where it is put together from words and numbers, which the living page says in a moment. */
function retold(line: string): string {
  const known = new Map([
    ...pairs(pageInEnglish.diagram, page.diagram),
    ...pairs(openingInEnglish, opening),
  ]);
  return known.get(line) ?? (ENGLISH.test(line) ? '' : line);
}

/** Retells the page as it stands, unless the living one has taken its place. */
export function retell(): void {
  document.title = opening.title;
  for (const picture of document.querySelectorAll('.opening')) {
    const texts = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      text.nodeValue = retold(text.nodeValue ?? '');
    }
  }
}
