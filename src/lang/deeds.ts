/** What is done to the man; for flags, lists and forms alike. */
import { deeds as english } from './en/deeds';
import { spoken } from './tongue';

export const deeds = spoken('deeds', english);
