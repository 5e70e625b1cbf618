/** The moment under the playhead in words. */
import { dayOf, TICKS_PER_DAY, tickOf, type Day } from '../../workers/contract/quantities';
import { page } from '../lang/page';

const words = page.rim.time;
const two = (count: number): string => String(count).padStart(2, '0');

/** "09:35": the man's clock on a day, to five minutes. */
export function clock(day: Day): string {
  const minutes = (((tickOf(day) % TICKS_PER_DAY) + TICKS_PER_DAY) % TICKS_PER_DAY) * 5;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "day 2, 09:35". */
export const moment = (day: Day): string =>
  words.moment(Math.floor(dayOf(tickOf(day))), clock(day));
