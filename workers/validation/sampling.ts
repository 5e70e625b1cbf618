/** When blood is drawn: from a day of treatment to the ticks of a run at which a trial would have taken samples. */
import { TICKS_PER_DAY, TICKS_PER_HOUR, tickOf, type Day, type Tick } from '../contract/quantities';
import type { Drawn } from './plans';

/** A day of treatment begins, and the one before it ends, at 09:00: after the morning sample, before the dose. */
export const DAY_BEGINS: Day = 9 / 24;
/** Days without treatment, in which a man is sampled for his own baseline. */
export const RUN_IN: Day = 7;
/** More, where a pump must first bring up a pituitary that has never heard GnRH: six time constants of its growth. */
export const RUN_IN_ON_PUMP: Day = 150;
/** A morning sample is taken some time in the hour before 09:00. */
const MORNING: Tick = TICKS_PER_HOUR;
const A_WEEK = 7;
const MINUTES_PER_TICK = 5;
const SHARE_OF_TREATMENT = 0.15;

/** Samples at from, from + every, … < to. */
export interface Window {
  readonly from: Tick;
  readonly to: Tick;
  readonly every: Tick;
}

/** The tick at which a day of treatment begins, in a run. */
const tickOfTreatment = (day: Day, runIn: Day): Tick => tickOf(runIn + DAY_BEGINS + day);

/** The samples that end at 09:00 on a day of treatment (or at its hour, for part of a day). */
function windowAt(day: Day, runIn: Day, drawn: Drawn): Window {
  const to = tickOfTreatment(day, runIn);
  if (drawn === 'morning') return { from: to - MORNING, to, every: 1 };
  return {
    from: to - drawn.hours * TICKS_PER_HOUR,
    to,
    every: drawn.everyMinutes / MINUTES_PER_TICK,
  };
}

/**
 * Samples on the days up to a day of treatment. One sample of a pulsatile hormone is a lottery ticket; what is wanted is what a trial's mean of many men
 * tends to, so a man is drawn on several days: a seventh of the treatment so far, at least one day and at most a week; a week where nothing changes.
 */
export function windowsUpTo(day: Day, runIn: Day, drawn: Drawn): Window[] {
  if (day <= 0) return windowsBefore(day, runIn, drawn);
  const days = Math.min(A_WEEK, Math.max(1, Math.round(SHARE_OF_TREATMENT * day)));
  return Array.from({ length: days }, (_, back) => windowAt(day - back, runIn, drawn));
}

/** Samples on each of the seven days before treatment, at the hours of the sample on treatment. */
export function windowsBefore(day: Day, runIn: Day, drawn: Drawn): Window[] {
  const hour = day - Math.ceil(day); // 0 for whole days
  return Array.from({ length: A_WEEK }, (_, back) => windowAt(hour - back, runIn, drawn)).filter(
    ({ from }) => from >= 0,
  );
}

/** Ticks from the start of a run to the end of what is read, in days. */
export const daysUntil = (windows: readonly Window[]): Day =>
  Math.ceil(Math.max(...windows.map(({ to }) => to)) / TICKS_PER_DAY);
