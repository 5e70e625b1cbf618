/** The mean of each day of a channel: what remains of pulses and hours when months are shown. */
import { strideOf, type ChannelId } from '../../workers/contract/channels';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import type { DaySpan } from './span';

/** Where something begins: days are counted anew from there, so that no line bends before its cause. */
const beginnings = ({ scenario }: Trajectory, span: DaySpan): number[] => [
  ...new Set(
    scenario.interventions
      .map(({ from }) => from)
      .filter((from) => from > span.from && from < span.to)
      .sort((a, b) => a - b),
  ),
];

/**
 * Writes (noon, mean) pairs of the days that a span touches and that are filled; returns how many. Days without a
 * number are NaN. The last day before something begins is the one that ends with it.
 */
export function dayMeans(
  trajectory: Trajectory,
  channel: ChannelId,
  span: DaySpan,
  into: Float32Array,
): number {
  const series = trajectory.values[channel];
  const perDay = TICKS_PER_DAY / strideOf(channel);
  const filled = Math.ceil(trajectory.filledTo / strideOf(channel));
  let count = 0;
  const write = (day: number, first: number, end: number): void => {
    let sum = 0;
    for (let at = first; at < end; at += 1) sum += series[at] as number;
    into[2 * count] = day;
    into[2 * count + 1] = sum / (end - first);
    count += 1;
  };
  let start = Math.max(0, Math.floor(span.from)) * perDay;
  const cuts = beginnings(trajectory, span).map((day) => Math.ceil(day * perDay));
  for (const stop of [...cuts, Infinity]) {
    const end = Math.min(stop, filled);
    for (let at = start; at + perDay <= end && at < span.to * perDay; at += perDay)
      write((at + perDay / 2) / perDay, at, at + perDay);
    if (end < stop) break;
    if (stop > start) write(stop / perDay, Math.max(start, stop - perDay), stop);
    start = stop;
  }
  return count;
}
