/** The words of the ladder of evidence. */
import { ladder as english } from './en/ladder';
import { spoken } from './tongue';

export const ladder = spoken('ladder', english);
