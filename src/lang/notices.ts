/** What is wrong with a link, an address or a run; fetched when there is something to tell. */
import { link as linkInEnglish, notice as noticeInEnglish } from './en/notices';
import { spoken } from './tongue';

export const link = spoken('link', linkInEnglish);
export const notice = spoken('notice', noticeInEnglish);
