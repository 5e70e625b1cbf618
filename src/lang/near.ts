/** What the close views of organs say; fetched with the stage. */
import { near as english } from './en/near';
import { spoken } from './tongue';

export const near = spoken('near', english);
