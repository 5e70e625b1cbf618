/** Reading numbers off a trajectory: means, spreads, the size of bursts, and when half of a change was made. */
import { channels, strideOf, type ChannelId } from '../../workers/contract/channels';
import {
  dayOf,
  testosteroneEstradiolRatio,
  TICKS_PER_DAY,
  tickOf,
  type Day,
} from '../../workers/contract/quantities';
import { firstPulseAtOrAfter, type Trajectory } from '../../workers/contract/trajectory';
import type { Observable, Reading } from './lesson';

/** The kept values of a channel in [from, to), at least one. */
function valuesOf(run: Trajectory, channel: ChannelId, from: Day, to: Day): Float32Array {
  const stride = strideOf(channel);
  const filled = Math.ceil(run.filledTo / stride);
  const first = Math.min(Math.floor(tickOf(from) / stride), Math.max(filled - 1, 0));
  const end = Math.min(Math.max(Math.ceil(tickOf(to) / stride), first + 1), filled);
  return run.values[channel].subarray(first, end);
}

/** The mean of a channel over [from, to). */
function meanOf(run: Trajectory, channel: ChannelId, from: Day, to: Day): number {
  const values = valuesOf(run, channel, from, to);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean LH burst of the pulses in [from, to), IU/L. */
function meanBurst(run: Trajectory, from: Day, to: Day): number {
  const first = firstPulseAtOrAfter(run, from);
  const end = firstPulseAtOrAfter(run, to);
  let sum = 0;
  for (let at = first; at < end; at += 1) sum += run.pulses[2 * at + 1] ?? 0;
  return end > first ? sum / (end - first) : 0;
}

/** The mean of anything that can be read off; a ratio is a ratio of means, 0 over no estradiol. */
function observed(run: Trajectory, of: Observable, from: Day, to: Day): number {
  if (of === 'LHburst') return meanBurst(run, from, to);
  if (of !== 'testosteroneEstradiolRatio') return meanOf(run, of, from, to);
  const testosterone = meanOf(run, 'testosterone', from, to);
  return testosteroneEstradiolRatio(testosterone, meanOf(run, 'estradiol', from, to)) ?? 0;
}

/** Highest less lowest, in means. */
function spreadOf(run: Trajectory, of: Observable, from: Day, to: Day): number {
  if (!(of in channels)) return 0;
  const values = valuesOf(run, of as ChannelId, from, to);
  return (Math.max(...values) - Math.min(...values)) / observed(run, of, from, to);
}

/** Days after `from` at which the mean of a day around has gone half of its way to where it is in the last day. */
function halfwayOf(run: Trajectory, of: Observable, from: Day, to: Day): number {
  const around = (day: Day): number => observed(run, of, Math.max(0, day - 0.5), day + 0.5);
  const start = observed(run, of, Math.max(0, from - 2), from);
  const end = observed(run, of, to - 1, to);
  const step = 1 / 8;
  for (let day = from; day < to; day += step) {
    if ((around(day) - start) / (end - start) >= 0.5) return day - from;
  }
  return to - from;
}

/** Days after which a clinic looks again. */
export const WEEK: Day = 7;
/** The hour at which a clinic takes blood. */
const CLINIC: Day = 9 / 24;

/** Of one sample each morning of the days [from, to) the most extreme, or the one so many days after it. */
function sampleOf(
  run: Trajectory,
  of: Observable,
  { from, to }: Pick<Reading, 'from' | 'to'>,
  pick: { readonly sign: 1 | -1; readonly after: Day },
): number {
  const sample = (day: Day): number =>
    observed(run, of, day + CLINIC, day + CLINIC + 1 / TICKS_PER_DAY);
  let chosen = Math.ceil(from);
  for (let day = chosen; day < to; day += 1) {
    if (pick.sign * (sample(day) - sample(chosen)) > 0) chosen = day;
  }
  return sample(chosen + pick.after);
}

/** One number off one run. */
export function read(run: Trajectory, { of, from, to, as }: Reading): number {
  const days = { from, to };
  if (as === 'lowest') return sampleOf(run, of, days, { sign: -1, after: 0 });
  if (as === 'highest') return sampleOf(run, of, days, { sign: 1, after: 0 });
  if (as === 'weekAfterLowest') return sampleOf(run, of, days, { sign: -1, after: WEEK });
  if (as === 'weekAfterHighest') return sampleOf(run, of, days, { sign: 1, after: WEEK });
  if (as === 'spread') return spreadOf(run, of, from, to);
  if (as === 'halfway') return halfwayOf(run, of, from, to);
  return observed(run, of, from, to);
}

/** How many points a drawn curve has. */
export const KNOTS = 7;
/** How many a shown curve has. */
export const FINE = 49;
/** So many moments evenly along [from, to], ends included. */
export const knots = (from: Day, to: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));

/** A curve of means of the day around each of so many moments; of the day before the first. */
export function curveOf(
  run: Trajectory,
  of: ChannelId,
  moments: readonly Day[],
): readonly number[] {
  const end = dayOf(run.filledTo);
  return moments.map((day, at) => {
    if (at === 0 && day >= 1) return meanOf(run, of, day - 1, day);
    const from = Math.max(0, Math.min(day, end) - 0.5);
    return meanOf(run, of, from, Math.max(from + 1 / TICKS_PER_DAY, Math.min(day + 0.5, end)));
  });
}
