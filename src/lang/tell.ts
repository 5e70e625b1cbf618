/** What the page says to those who do not see it; fetched when the page stands. */
import { describe as describeInEnglish, tell as tellInEnglish } from './en/tell';
import { spoken } from './tongue';

export const describe = spoken('describe', describeInEnglish);
export const tell = spoken('tell', tellInEnglish);
