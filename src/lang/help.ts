/** The list of keys, and what keys answer; fetched with them. */
import { help as english } from './en/help';
import { spoken } from './tongue';

export const help = spoken('help', english);
