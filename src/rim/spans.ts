/** Spans of time in words: how long, from when to when, ticks along a chart. Apart from moments, which every page needs at once. */
import type { Day } from '../../workers/contract/quantities';
import { page } from '../lang/page';
import { spans } from '../lang/spans';
import { clock, moment } from './say';
import { digits } from './units';

/** "3 hours", "1.5 days": how long. */
export function duration(days: Day): string {
  const short = (value: number): string => String(Number(digits(Math.abs(value), 2)));
  return Math.abs(days) < 1 ? spans.hours(short(days * 24)) : spans.days(short(days));
}

/** "3 days ahead", "5 hours ago", as seen from the playhead. */
export const relative = (day: Day, now: Day): string =>
  day >= now ? spans.ahead(duration(day - now)) : spans.ago(duration(now - day));

/** "day 1, 00:00 to day 5, 00:00". */
export const span = (from: Day, to: Day): string => spans.span(moment(from), moment(to));

/** Days between ticks along an axis that a person can count by, coarse enough for so many labels at most. */
function tickStep(days: Day, most: number): Day {
  const steps = [1 / 24, 1 / 8, 1 / 4, 1 / 2, 1, 2, 7, 14, 28, 56, 91, 182, 364, 728];
  return steps.find((step) => days / step <= most) ?? 1820;
}

/** Ticks along a span of days, on round moments, with their labels: 08:00, day 3, week 6. */
export function dayTicks(from: Day, to: Day, most = 6): readonly { day: Day; label: string }[] {
  const step = tickStep(to - from, most);
  const ticks: { day: Day; label: string }[] = [];
  for (let count = Math.ceil(from / step - 1e-9); count * step <= to + 1e-9; count += 1) {
    const day = count * step;
    ticks.push({ day, label: tickLabel(day, step) });
  }
  return ticks;
}

/** An axis with so many days between its ticks counts weeks. */
export const countsWeeks = (step: Day): boolean => step >= 7 && step % 7 === 0;

/** The label of one tick, given the distance to the next. */
function tickLabel(day: Day, step: Day): string {
  const whole = Math.abs(day - Math.round(day)) < 1e-6;
  if (step < 1 && !whole) return clock(day);
  if (countsWeeks(step)) return spans.week(Math.round(day / 7));
  return page.rim.time.day(Math.round(day));
}
