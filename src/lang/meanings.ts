/** What each constant means, in the page's language. */
import { meanings as english } from '../../workers/contract/constants/meanings';
import { spoken } from './tongue';

export const meanings = spoken('meanings', english);
