/** The records that this mode is made of: claims and the works they rest on, as fetched with it. */
import claimRecords from './data/claims.json';
import sourceRecords from './data/sources.json';

/** What the evidence makes of a claim. */
export type Verdict =
  | 'well supported'
  | 'supported with limits'
  | 'contested'
  | 'wrong in detail'
  | 'not supported'
  | 'opinion';
/** What a claim is about. */
export type Topic =
  | 'mechanism'
  | 'effect'
  | 'evidence'
  | 'genetics'
  | 'side effect'
  | 'dose'
  | 'advice'
  | 'reference';
/** How a finding was come by: from the paper, from its abstract, or from somebody else's account of it. */
export type Level = 'fulltext' | 'abstract' | 'secondary';

/** One thing that was found, and where. */
export interface Finding {
  readonly finding: string;
  readonly sources: readonly string[];
  readonly level: Level;
}
/** One statement of the article, and what is known about it. */
export interface Claim {
  readonly id: string;
  readonly level: 'fundamentals' | 'intermediate' | 'academic';
  readonly section: string;
  readonly claim: string;
  readonly kind: Topic;
  readonly verdict: Verdict;
  readonly evidence: readonly Finding[];
  /** Empty where there is nothing to correct. */
  readonly correction: string;
  /** What a reader could be asked about it. */
  readonly question: string;
}

/** One work. Only what was seen of it is there. */
export interface Source {
  readonly type: string;
  readonly short: string;
  /** In place of a record, where only this was seen. */
  readonly label?: string;
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly title?: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  /** A whole record, parts of one, the abstract, another's account of it, or nothing. */
  readonly seen: 'record' | 'partial' | 'abstract' | 'secondary' | 'memory';
}

// JSON knows no unions; test/evidence/library.test.ts reads every row against these types
/** All claims, in the order of the article and in English; the page says those of claims.ts. */
export const claims = claimRecords as unknown as readonly Claim[];
/** All works, by key. */
export const sources = sourceRecords as unknown as Readonly<Record<string, Source>>;

/** The verdicts, from the best supported to what no evidence could decide. */
export const verdicts: readonly Verdict[] = [
  'well supported',
  'supported with limits',
  'contested',
  'wrong in detail',
  'not supported',
  'opinion',
];
/** The topics, in the order in which they are offered. */
export const topics: readonly Topic[] = [
  'mechanism',
  'effect',
  'evidence',
  'genetics',
  'side effect',
  'dose',
  'advice',
  'reference',
];
