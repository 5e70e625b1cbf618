/** What of a trajectory a chart has room to show: samples, or the lowest and highest value of every pixel column, in buffers that are used again. */
import { strideOf, type ChannelId, type QuantityId } from '../../workers/contract/channels';
import {
  testosteroneEstradiolRatio,
  TICKS_PER_DAY,
  type Tick,
} from '../../workers/contract/quantities';
import { envelope, type Trajectory } from '../../workers/contract/trajectory';
import { dayMeans } from './day-means';
import type { DaySpan } from './span';

/** Beyond so many days one curve of all pulses is a solid block: its extent and the mean of each day say more. */
export const DAY_MEANS_BEYOND = 12;

/** So many samples a column are still drawn one by one: what of them lies straight costs no ink. */
const SAMPLES_PER_COLUMN = 4;

/** A drawable stretch of one quantity. */
export interface Sketch {
  /** `samples`: one value each. `columns`: low, high pairs. `days`: the pairs, and the mean of each day. */
  readonly detail: 'samples' | 'columns' | 'days';
  readonly values: Float32Array;
  readonly count: number;
  /** Pixels from the left edge to the first value, and from value to value. */
  readonly offset: number;
  readonly pitch: number;
  /** Day, mean pairs; only for `days`. */
  readonly means: Float32Array;
  readonly meanCount: number;
  /** The lowest and highest value seen. */
  readonly low: number;
  readonly high: number;
}

/** Draws sketches of one quantity after another into the same buffers; a sketch is good until the next. */
export class Sketcher {
  private values = new Float32Array(0);
  private means = new Float32Array(0);
  private ratio = new Float32Array(0);

  draw(trajectory: Trajectory, quantity: QuantityId, span: DaySpan, columns: number): Sketch {
    const lane = this.laneOf(trajectory, quantity, span);
    const { stride } = lane;
    const perDay = TICKS_PER_DAY / stride;
    const inside = (span.to - span.from) * perDay;
    this.makeRoom(columns, span, trajectory.scenario.interventions.length);
    const isLong = span.to - span.from > DAY_MEANS_BEYOND;
    if (inside <= columns * (isLong ? 1 : SAMPLES_PER_COLUMN)) {
      return this.samples(lane, span, columns);
    }
    const drawn = envelope(lane.trajectory, lane.channel, span.from, span.to, columns, this.values);
    const extent = extentOf(this.values, 2 * drawn);
    const meanCount = isLong ? dayMeans(lane.trajectory, lane.channel, span, this.means) : 0;
    return {
      detail: isLong ? 'days' : 'columns',
      values: this.values,
      count: drawn,
      offset: 0.5,
      pitch: 1,
      means: this.means,
      meanCount,
      ...extent,
    };
  }

  private samples(lane: Lane, span: DaySpan, columns: number): Sketch {
    const { stride, trajectory } = lane;
    const series = trajectory.values[lane.channel];
    const perDay = TICKS_PER_DAY / stride;
    const filled = Math.ceil(trajectory.filledTo / stride);
    const first = Math.max(0, Math.floor(span.from * perDay));
    const end = Math.max(first, Math.min(filled, Math.ceil(span.to * perDay) + 1));
    const pitch = columns / ((span.to - span.from) * perDay);
    for (let at = first; at < end; at += 1) this.values[at - first] = series[at] ?? NaN;
    return {
      detail: 'samples',
      values: this.values,
      count: end - first,
      offset: (first - span.from * perDay) * pitch,
      pitch,
      means: this.means,
      meanCount: 0,
      ...extentOf(this.values, end - first),
    };
  }

  private makeRoom(columns: number, span: DaySpan, cuts: number): void {
    const most = SAMPLES_PER_COLUMN * columns + 4;
    if (this.values.length < most) this.values = new Float32Array(most);
    const days = 2 * Math.ceil(span.to - span.from) + 4 + 4 * cuts;
    if (this.means.length < days) this.means = new Float32Array(days);
  }

  /** The ratio is not recorded: it is worked out for the stretch shown and lent a place among the channels. */
  private laneOf(trajectory: Trajectory, quantity: QuantityId, span: DaySpan): Lane {
    if (quantity !== 'testosteroneEstradiolRatio') {
      return { trajectory, channel: quantity, stride: strideOf(quantity) };
    }
    const { testosterone, estradiol } = trajectory.values;
    if (this.ratio.length !== testosterone.length) {
      this.ratio = new Float32Array(testosterone.length);
    }
    const first = Math.max(0, Math.floor(span.from * TICKS_PER_DAY) - 1);
    const last = Math.min(trajectory.filledTo - 1, Math.ceil(span.to * TICKS_PER_DAY) + 1);
    for (let at = first; at <= last; at += 1) {
      this.ratio[at] = testosteroneEstradiolRatio(testosterone[at] ?? 0, estradiol[at] ?? 0) ?? NaN;
    }
    const values = { ...trajectory.values, testosterone: this.ratio };
    return { trajectory: { ...trajectory, values }, channel: 'testosterone', stride: 1 };
  }
}

interface Lane {
  readonly trajectory: Trajectory;
  readonly channel: ChannelId;
  readonly stride: Tick;
}

/** The lowest and highest of the numbers in front; what is not finite is passed over. */
function extentOf(values: Float32Array, length: number): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number;
    if (value < low && value > -Infinity) low = value;
    if (value > high && value < Infinity) high = value;
  }
  return { low, high };
}
