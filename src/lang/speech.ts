/** What a language is: words for every area, said over the English ones. */
import type { Areas } from './areas';
import { translated, type Translation } from './translation';

/** The words of areas; whatever a language leaves out is said in English. */
export type Words = { readonly [Area in keyof Areas]?: Translation<Areas[Area]> };

/** A language other than English. */
export interface Language {
  readonly words: Words;
  /** How its lines run. */
  readonly dir: 'ltr' | 'rtl';
  /** What a text in English is in this language, given its words for it. */
  readonly say: typeof translated;
}

/** A language of these words. */
export const speech = (words: Words, dir: Language['dir'] = 'ltr'): Language => ({
  ...{ words, dir, say: translated },
});
