/** Fetches what the evidence says in the page's language, before any of it is said; English does not wait. */
import { language } from '../lang/tongue';
import type { EvidenceWords } from './words';

const others = import.meta.glob<EvidenceWords>('./[a-z][a-z].ts', { import: 'default' });

/** The words of another language than English; none if it is English, or if they cannot be fetched. */
export const other = await others[`./${language}.ts`]?.().catch(() => undefined);
