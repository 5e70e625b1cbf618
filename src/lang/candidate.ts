/** The words of who was treated, what was checked and how far estradiol fell. */
import { candidate as english } from './en/candidate';
import { spoken } from './tongue';

export const candidate = spoken('candidate', english);
