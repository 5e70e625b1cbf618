/** The words of the published experiments: what was done, and what to look for. */
import { experiments as english } from './en/experiments';
import { spoken } from './tongue';

export const experiments = spoken('experiments', english);
