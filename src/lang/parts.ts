/** What organs and arrows say of themselves; fetched after the page is usable. */
import { parts as english } from './en/parts';
import { spoken } from './tongue';

export const parts = spoken('parts', english);
