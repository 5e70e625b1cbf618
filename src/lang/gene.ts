/** The words of the gene of aromatase. */
import { gene as english } from './en/gene';
import { spoken } from './tongue';

export const gene = spoken('gene', english);
