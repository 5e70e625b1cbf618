/** Every word the page itself says, by the area that says it. */
import { page as english } from './en/page';
import { spoken } from './tongue';

export const page = spoken('page', english);
