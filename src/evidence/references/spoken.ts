/** The article's references against the record, in the page's language. */
import { translated } from '../../lang/translation';
import { other } from '../tongue';
import { references as english, type AsCited } from './as-cited';

/** In the order of the article. */
export const references: readonly AsCited[] = Object.values(
  other ? translated(english, other.references) : english,
);
