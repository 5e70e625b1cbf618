/** The claims in the page's language: another's words for them are fetched before any is said; English does not wait. */
import { language } from '../lang/tongue';
import { claims as english, type Claim } from './library';

/** Each says the claims in its language. */
const others = import.meta.glob<(claims: readonly Claim[]) => readonly Claim[]>(
  './[a-z][a-z]/claims.ts',
  { import: 'said' },
);
const said = await others[`./${language}/claims.ts`]?.().catch(() => undefined);

/** All claims, in the order of the article. */
export const claims = said?.(english) ?? english;
