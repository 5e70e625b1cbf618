/** Spans of time in words; fetched with what tells them. */
import { spans as english } from './en/spans';
import { spoken } from './tongue';

export const spans = spoken('spans', english);
