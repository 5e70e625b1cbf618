/** The claims in the page's language: its words laid over the English ones, whose record stays as it is. */
import { claims as english, type Claim } from './library';
import { other } from './tongue';
import type { EvidenceWords } from './words';

/** The same claims in other words; those of which nothing is said stay as they are. */
export const saidIn = (
  claims: readonly Claim[],
  words: EvidenceWords['claims'],
): readonly Claim[] =>
  claims.map((one) => {
    const said = words[one.id];
    if (said === undefined) return one;
    const { findings, ...texts } = said;
    const evidence = one.evidence.map((found, at) => ({
      ...found,
      finding: findings[at] ?? found.finding,
    }));
    return { ...one, ...texts, evidence };
  });

/** All claims, in the order of the article. */
export const claims = other ? saidIn(english, other.claims) : english;
