/** The words of the article's two tables. */
import { tables as english } from './en/tables';
import { spoken } from './tongue';

export const tables = spoken('tables', english);
