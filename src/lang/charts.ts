/** Every word of the charts; apart from the rest, since charts are fetched after the page is usable. */
import { charts as english } from './en/charts';
import { spoken } from './tongue';

export const charts = spoken('charts', english);
