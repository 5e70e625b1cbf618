/** The words of the article, claim by claim. */
import { article as english } from './en/article';
import { spoken } from './tongue';

export const article = spoken('article', english);
