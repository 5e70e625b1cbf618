/** The words of modes and tools, fetched with them. */
import { places as english } from './en/places';
import { spoken } from './tongue';

export const places = spoken('places', english);
