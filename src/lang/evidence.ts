/** The words of the evidence that its parts share. */
import { evidence as english } from './en/evidence';
import { spoken } from './tongue';

export const evidence = spoken('evidence', english);
