/** The list of keys; fetched when it is asked for. */
import { help as english } from './en/help';
import { spoken } from './tongue';

export const help = spoken('help', english);
