/** The words of doing things to the man; fetched with the tool. */
import { acts as english } from './en/acts';
import { spoken } from './tongue';

export const acts = spoken('acts', english);
