/** The words of comparing; fetched with the tool. */
import { compare as english } from './en/compare';
import { spoken } from './tongue';

export const compare = spoken('compare', english);
