/** Which language the page is to speak: decided once as it opens, so that everything on it speaks the same. */
import { keyOf } from '../rim/kept-key';
import type { Language } from './speech';

interface Other {
  /** As its own speakers call it: the browser's `Intl.DisplayNames` would know, after a task that a hand feels. */
  readonly name: string;
  readonly words: () => Promise<{ readonly default: Language }>;
}

/** All but English, by their codes. */
export const others: Readonly<Record<string, Other>> = {
  es: { name: 'Español', words: () => import('./es') },
};

/** The codes of all languages, English first. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

/** What a language calls itself. */
export const ownName = (code: string): string => others[code]?.name ?? 'English';

/** Where a reader's choice is kept, on this device only. */
export const KEY = keyOf('language');

/** The first of some wishes that can be fulfilled: "es-MX" is a wish for "es". */
export const firstOf = (wishes: readonly (string | null)[]): string =>
  wishes.map((wish) => wish?.split('-')[0] ?? '').find((wish) => languages.includes(wish)) ?? 'en';

/** What the reader chose on an earlier visit. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a forbidden store is as good as an empty one
  }
}

/** What the address asks for, else what the reader chose, else what the browser prefers; English on a server, in a worker or in a test. */
export const wanted =
  typeof document === 'undefined'
    ? 'en'
    : firstOf([new URLSearchParams(location.search).get('lang'), kept(), ...navigator.languages]);
