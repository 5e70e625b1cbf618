/** What stands in the page before any script has run; fetched where it is to be said anew. */
import { opening as english } from './en/opening';
import { spoken } from './tongue';

export const opening = spoken('opening', english);
