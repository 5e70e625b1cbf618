/** The words around lessons that people write themselves, fetched with what they are written in. */
import { own as english } from './en/own';
import { spoken } from './tongue';

export const own = spoken('own', english);
