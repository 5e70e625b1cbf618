/** The words around the lessons, fetched with them; what the lessons say themselves is in src/learn/lessons. */
import { learn as english } from './en/learn';
import { spoken } from './tongue';

export const learn = spoken('learn', english);
