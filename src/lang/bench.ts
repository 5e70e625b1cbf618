/** The words of the physiologist's bench. */
import { bench as english } from './en/bench';
import { spoken } from './tongue';

export const bench = spoken('bench', english);
