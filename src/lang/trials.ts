/** The words of the trials. */
import { trials as english } from './en/trials';
import { spoken } from './tongue';

export const trials = spoken('trials', english);
