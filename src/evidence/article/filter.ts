/** Which claims a reader wants to see: by verdict, by topic, by words. */
import { sources, type Claim, type Topic, type Verdict } from '../library';

export interface Filter {
  /** All of them where there is none. */
  readonly verdicts: readonly Verdict[];
  readonly topic: Topic | null;
  readonly words: string;
}
/** Every claim. */
export const everything: Filter = { verdicts: [], topic: null, words: '' };

/** In lower case and without accents: «testiculo» is looked for as «testículo» is. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** All that is written about a claim, in the page's language. */
function textOf({ id, claim, correction, evidence }: Claim): string {
  const found = evidence.flatMap((one) => [
    one.finding,
    ...one.sources.map((key) => sources[key]?.short ?? ''),
  ]);
  return plain([id, claim, correction, ...found].join(' '));
}

/** Whether a claim is wanted. */
export function isWanted(claim: Claim, { verdicts, topic, words }: Filter): boolean {
  if (verdicts.length > 0 && !verdicts.includes(claim.verdict)) return false;
  if (topic !== null && claim.kind !== topic) return false;
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = textOf(claim);
  return wanted.every((word) => text.includes(word));
}
