/**
 * Writes what a body comes to into the arrays of a stretch, each channel at its own pace. A body keeps one for all stretches:
 * of new closures for each an engine would have to learn anew that they are the same.
 */
import { channelIds, channels, type ChannelId } from './contract/channels';
import type { Values } from './contract/trajectory';

const byTick = channelIds.filter((id) => channels[id].sampling === 'tick');

/** Slots of the state, and the series into which each is sampled. */
interface Sampled {
  slots: Int32Array;
  series: readonly Float32Array[];
}

export class Recorder {
  private readonly courses: readonly Float64Array[];
  private series: readonly Float32Array[] = [];
  private readonly hourly: Sampled = { slots: new Int32Array(0), series: [] };
  private readonly watchly: Sampled = { slots: new Int32Array(0), series: [] };

  constructor(
    private readonly state: Float64Array,
    private readonly slot: (id: string) => number,
    course: (id: string) => Float64Array,
  ) {
    this.courses = byTick.map(course);
  }

  /** Turns to the arrays of a stretch. Of what is sampled by the hour or the watch, only the channels asked for are written. */
  into(values: Values, asked: readonly ChannelId[]): void {
    this.series = byTick.map((id) => values[id]);
    for (const [sampling, sampled] of [
      ['hour', this.hourly],
      ['watch', this.watchly],
    ] as const) {
      const ids = asked.filter((id) => channels[id].sampling === sampling);
      sampled.slots = Int32Array.from(ids, this.slot);
      sampled.series = ids.map((id) => values[id]);
    }
  }

  /** The courses just lived, from an index on. */
  ticks(index: number, ticks: number): void {
    const { courses, series } = this;
    for (let row = 0; row < series.length; row += 1) {
      const from = courses[row]!;
      const to = series[row]!;
      for (let at = 0; at < ticks; at += 1) to[index + at] = from[at]!;
    }
  }

  hour(index: number): void {
    this.sample(this.hourly, index);
  }

  watch(index: number): void {
    this.sample(this.watchly, index);
  }

  private sample({ slots, series }: Sampled, index: number): void {
    const { state } = this;
    for (let row = 0; row < series.length; row += 1) series[row]![index] = state[slots[row]!]!;
  }
}
