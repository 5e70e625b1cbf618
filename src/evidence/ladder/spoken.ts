/** The ladder and the reported rates, in the page's language. */
import { translated } from '../../lang/translation';
import { other } from '../tongue';
import { rates as ratesInEnglish, rungs as rungsInEnglish, type Rate, type Rung } from './rungs';

/** From the best known down. */
export const rungs: readonly Rung[] = Object.values(
  other ? translated(rungsInEnglish, other.rungs) : rungsInEnglish,
);
/** In the order of the page. */
export const rates: readonly Rate[] = Object.values(
  other ? translated(ratesInEnglish, other.rates) : ratesInEnglish,
);
