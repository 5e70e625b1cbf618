/** The stretch of days that the charts show, and how a hand changes it: pure arithmetic. */
import type { Day } from '../../workers/contract/quantities';

/** Days from … to. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Six hours: a few pulses fill the chart. */
export const SHORTEST: Day = 1 / 4;

/** Keeps a stretch inside the horizon, moving it before it shrinks it. */
export function within(span: DaySpan, horizon: Day): DaySpan {
  const length = Math.min(Math.max(span.to - span.from, SHORTEST), horizon);
  const from = Math.min(Math.max(span.from, 0), horizon - length);
  return { from, to: from + length };
}

/** Stretches (factor above 1) or shrinks around a day, which keeps its place under the pointer. */
export function zoomed(span: DaySpan, around: Day, factor: number, horizon: Day): DaySpan {
  const old = span.to - span.from;
  const length = Math.min(Math.max(old * factor, SHORTEST), horizon);
  const from = around - ((around - span.from) / old) * length;
  return within({ from, to: from + length }, horizon);
}

/** The same stretch, later or earlier. */
export const moved = (span: DaySpan, by: Day, horizon: Day): DaySpan =>
  within({ from: span.from + by, to: span.to + by }, horizon);

/** Two fingers: the days under them when they came down stay under them. */
export function pinched(
  days: readonly [Day, Day],
  places: readonly [number, number],
  width: number,
  horizon: Day,
): DaySpan {
  const apart =
    Math.max(Math.abs(places[1] - places[0]), 8) * Math.sign(places[1] - places[0] || 1);
  const perPixel = Math.abs((days[1] - days[0]) / apart);
  const middle = (days[0] + days[1]) / 2;
  const from = middle - ((places[0] + places[1]) / 2) * perPixel;
  return within({ from, to: from + width * perPixel }, horizon);
}
