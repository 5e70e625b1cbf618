/** The mean of each whole day of a channel: what remains of pulses and hours when months are shown. */
import { strideOf, type ChannelId } from '../../workers/contract/channels';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import type { DaySpan } from './span';

/** Writes (noon, mean) pairs of the days that a span touches and that are filled; returns how many. Days without a number are NaN. */
export function dayMeans(
  trajectory: Trajectory,
  channel: ChannelId,
  span: DaySpan,
  into: Float32Array,
): number {
  const series = trajectory.values[channel];
  const stride = strideOf(channel);
  const perDay = TICKS_PER_DAY / stride;
  const filled = Math.ceil(trajectory.filledTo / stride);
  let count = 0;
  for (let day = Math.floor(span.from); day < span.to; day += 1) {
    const first = Math.max(0, day * perDay);
    const end = first + perDay;
    if (end > filled) break;
    let sum = 0;
    for (let at = first; at < end; at += 1) sum += series[at] as number;
    into[2 * count] = day + 0.5;
    into[2 * count + 1] = sum / perDay;
    count += 1;
  }
  return count;
}
