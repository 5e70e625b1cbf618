/** The words of the equations: what each gives, and what every term in it is. */
import { equations as english } from './en/equations';
import { spoken } from './tongue';

export const equations = spoken('equations', english);
