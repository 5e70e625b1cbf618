/** What the evidence may say in another language: texts alone, laid over the English ones; numbers, scenes and sources stay. */
import type { Translation } from '../lang/translation';
import type { scenes } from './article/scenes';
import type { tablePlans } from './article/table-plans';
import type { rates, rungs } from './ladder/rungs';
import type { reasons } from './misses/reasons';
import type { references } from './references/as-cited';
import type { axisRows } from './tables/rows';

/** Texts by what they are in English. */
type Phrases = Readonly<Record<string, string>>;

/** What the records of the trials say. */
export interface RecordWords {
  readonly men: Phrases;
  readonly given: Phrases;
  readonly measures: Phrases;
  readonly notes: Phrases;
  readonly leftOut: Phrases;
  /** By arm. */
  readonly choices: Phrases;
}

/** What is said of a claim; the findings in the order of its evidence. */
export interface ClaimWords {
  readonly claim: string;
  readonly correction?: string;
  readonly question?: string;
  readonly findings: readonly string[];
}

/** All that the evidence says, beside the words of the page around it. */
export interface EvidenceWords {
  /** By claim. */
  readonly claims: Readonly<Record<string, ClaimWords>>;
  /** Of the article's sections. */
  readonly titles: Phrases;
  readonly tablePlans: Translation<typeof tablePlans>;
  readonly scenes: Translation<typeof scenes>;
  readonly rungs: Translation<typeof rungs>;
  readonly rates: Translation<typeof rates>;
  readonly reasons: Translation<typeof reasons>;
  readonly references: Translation<typeof references>;
  readonly axisRows: Translation<typeof axisRows>;
  readonly records: RecordWords;
}
