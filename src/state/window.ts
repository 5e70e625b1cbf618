/** The days that the charts show: how many at each tempo, and when the page is turned. */
import type { Day } from '../../workers/contract/quantities';

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

const spans = { pulses: 4, weeks: 56, months: 182 } as const;
/** The playhead stands here after a page is turned, and the page is turned when it stands there. */
const BEGIN = 0.25;
const TURN = 0.75;
/** The least that a zoom may show: six hours. */
const LEAST: Day = 0.25;

/** The days a tempo shows. */
export const spanOf = (tempo: keyof typeof spans): Day => spans[tempo];

/** A window of so many days with the playhead at a quarter of it; never before day 0. */
export function windowAround(day: Day, span: Day): Window {
  const from = Math.max(0, day - BEGIN * span);
  return { from, to: from + span };
}

/** The same window while the playhead is well inside it, else the next page. Never past `end` by more than it must. */
export function paged(shown: Window, day: Day, end: Day): Window {
  const span = shown.to - shown.from;
  const inside = day >= shown.from && day <= shown.from + TURN * span;
  if (inside || (day >= shown.from && day <= shown.to && shown.to >= end)) return shown;
  return windowAround(day, span);
}

/** What a zoom may show: in order, at least six hours, within [0, end]. */
export function zoomed(from: Day, to: Day, end: Day): Window {
  const span = Math.min(Math.max(Math.abs(to - from), LEAST), Math.max(end, LEAST));
  const start = Math.min(Math.max(0, Math.min(from, to)), Math.max(0, end - span));
  return { from: start, to: start + span };
}
