/** The rows of the table of the axis, in the page's language. */
import { translated } from '../../lang/translation';
import { other } from '../tongue';
import { axisRows as english, type AxisRow } from './rows';

/** Each with the level of those that the worker tells. */
export const axisRows: readonly (readonly [level: string, AxisRow])[] = Object.entries(
  other ? translated(english, other.axisRows) : english,
);
