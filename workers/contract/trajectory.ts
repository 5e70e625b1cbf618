/** What a scenario becomes: sampled channels over time, and the exact pulses between the samples. */
import { channels, channelIds, strideOf, type ChannelId, type QuantityId } from './channels';
import { testosteroneEstradiolRatio, TICKS_PER_DAY, type Day, type Tick } from './quantities';
import type { Scenario } from './scenario';

/** Channel values over [from, to); buffers are transferred between threads. Every channel at its own stride. */
export type Values = Readonly<Record<ChannelId, Float32Array>>;

export interface Segment {
  readonly run: number;
  readonly from: Tick;
  readonly to: Tick;
  readonly values: Values;
  /** Pairs: the exact day of each GnRH pulse in the span, and the LH burst it released, IU/L. */
  readonly pulses: Float64Array;
  /** May be called once it has been read, which it cannot be afterwards: gives back the buffer of its values. */
  readonly discard?: () => void;
}

/** The buffer on which all channels of a segment lie. */
export const bufferOf = ({ values }: Segment): ArrayBuffer => values.LH.buffer as ArrayBuffer;

/** The whole horizon, filled from the left; values are only meaningful before `filledTo`. */
export interface Trajectory {
  readonly scenario: Scenario;
  readonly values: Values;
  readonly pulses: Float64Array;
  readonly pulseCount: number;
  readonly filledTo: Tick;
}

export const samplesIn = (channel: ChannelId, ticks: Tick): number =>
  Math.ceil(ticks / strideOf(channel));

/** Empty arrays for a horizon of so many ticks. */
export function emptyValues(ticks: Tick): Values {
  const values = {} as Record<ChannelId, Float32Array>;
  for (const id of channelIds) values[id] = new Float32Array(samplesIn(id, ticks));
  return values;
}

/** A quantity at a moment, linear between samples; NaN-free: clamped to what is filled. `null` only for a ratio over no estradiol. */
export function valueAt(trajectory: Trajectory, quantity: QuantityId, day: Day): number | null {
  if (quantity === 'testosteroneEstradiolRatio') {
    return testosteroneEstradiolRatio(
      sampleAt(trajectory, 'testosterone', day),
      sampleAt(trajectory, 'estradiol', day),
    );
  }
  return sampleAt(trajectory, quantity, day);
}

/** A recorded channel at a moment, linear between samples, clamped to what is filled. */
export function sampleAt(trajectory: Trajectory, channel: ChannelId, day: Day): number {
  const series = trajectory.values[channel];
  const stride = strideOf(channel);
  const last = Math.ceil(trajectory.filledTo / stride) - 1;
  if (last < 0) return 0;
  const position = Math.min(Math.max((day * TICKS_PER_DAY) / stride, 0), last);
  const index = Math.floor(position);
  const left = series[index] ?? 0;
  const right = series[Math.min(index + 1, last)] ?? left;
  return left + (right - left) * (position - index);
}

/** The index of the first pulse at or after a day, by halving; `pulseCount` when there is none. */
export function firstPulseAtOrAfter(
  trajectory: Pick<Trajectory, 'pulses' | 'pulseCount'>,
  day: Day,
): number {
  let low = 0;
  let high = trajectory.pulseCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trajectory.pulses[2 * middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The lowest and highest value of a channel in each of `columns` equal slices of [from, to), so that no pulse is lost at any zoom.
 * Writes min, max pairs into `into` (length ≥ 2 × columns) and returns how many columns hold data.
 */
export function envelope(
  trajectory: Trajectory,
  channel: ChannelId,
  from: Day,
  to: Day,
  columns: number,
  into: Float32Array,
): number {
  const series = trajectory.values[channel];
  const stride = strideOf(channel);
  const filled = Math.ceil(trajectory.filledTo / stride);
  const perColumn = ((to - from) * TICKS_PER_DAY) / stride / columns;
  const start = (from * TICKS_PER_DAY) / stride;
  for (let column = 0; column < columns; column += 1) {
    const first = Math.max(0, Math.floor(start + column * perColumn));
    // one sample of overlap, so that neighbouring columns always touch
    const end = Math.min(filled, Math.floor(start + (column + 1) * perColumn) + 1);
    if (first >= end) {
      if (first >= filled) return column;
      into[2 * column] = into[2 * column + 1] = NaN;
      continue;
    }
    let least = Infinity;
    let most = -Infinity;
    for (let index = first; index < end; index += 1) {
      const value = series[index] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    into[2 * column] = least;
    into[2 * column + 1] = most;
  }
  return columns;
}

/** The unit in which a quantity is stored. */
export const unitOf = (quantity: QuantityId) =>
  quantity === 'testosteroneEstradiolRatio'
    ? ('ng/dL per pg/mL' as const)
    : channels[quantity].unit;
