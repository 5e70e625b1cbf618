/** The words of where this model is wrong. */
import { misses as english } from './en/misses';
import { spoken } from './tongue';

export const misses = spoken('misses', english);
