/** How verdicts and sources are named in the page's language. */
import { verdictNames, verdicts, type ClaimId } from './claims';
import { sourceName, type SourceId } from './sources';
import { other } from './tongue';

/** What the verdict on a claim is called. */
export const verdictOn = (claim: ClaimId): string =>
  (other?.verdicts ?? verdictNames)[verdicts[claim]];

/** How a source is named where space is short. */
export const nameOf = (source: SourceId): string => other?.sources[source] ?? sourceName(source);
