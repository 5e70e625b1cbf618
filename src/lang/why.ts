/** The words of "why?": sentences that are put together from a chain of causes, and what the waterfall says. */
import { why as english } from './en/why';
import { spoken } from './tongue';

export const why = spoken('why', english);
