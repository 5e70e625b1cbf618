/** The words of the references. */
import { references as english } from './en/references';
import { spoken } from './tongue';

export const references = spoken('references', english);
