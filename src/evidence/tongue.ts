/** Fetches what the evidence says in the page's language, before any of it is said; English does not wait. */
import { language } from '../lang/tongue';
import type { EvidenceWords } from './words';

const others: Readonly<Record<string, () => Promise<{ readonly default: EvidenceWords }>>> = {
  es: () => import('./es'),
};

/** The words of another language than English; none if it is English, or if they cannot be fetched. */
export const other = (await others[language]?.().catch(() => undefined))?.default;
