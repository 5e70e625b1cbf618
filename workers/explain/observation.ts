/** One man over one span, and the means that laws are written with. */
import { decay } from '../arithmetic';
import { strideOf, type ChannelId } from '../contract/channels';
import type { Constant } from '../contract/constants';
import {
  TICK,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  TICKS_PER_WATCH,
  type Day,
  type Tick,
} from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { constantsOfMan } from '../variation';
import type { Moment, Seen } from './observe';

/** A man from tick `from` to tick `to`. */
export class Observation {
  readonly constant: Constant;
  readonly ticks: number;
  readonly days: Day;
  /** From each of these to the next, what is set by the hour holds. */
  readonly moments: readonly Moment[];
  readonly hours: readonly Moment[];
  readonly watches: readonly Moment[];
  private readonly lastMoment: Moment;
  private readonly lastWatch: Moment;
  private readonly indices: ReadonlyMap<string, number>;
  private readonly known = new Map<ChannelId, Float32Array>();

  constructor(
    readonly scenario: Scenario,
    readonly from: Tick,
    readonly to: Tick,
    private readonly seen: Seen,
  ) {
    this.constant = constantsOfMan(scenario);
    this.ticks = to - from;
    this.days = this.ticks * TICK;
    this.moments = seen.moments.filter(({ tick }) => tick < to);
    this.hours = this.moments.filter(({ tick }) => tick % TICKS_PER_HOUR === 0);
    this.watches = seen.watches.filter(({ tick }) => tick < to);
    const at = (moments: readonly Moment[]): Moment => {
      const last = moments.find(({ tick }) => tick === to);
      if (last === undefined) throw new Error(`nothing was seen at tick ${to}`);
      return last;
    };
    this.lastMoment = at(seen.moments);
    this.lastWatch = at(seen.watches);
    this.indices = new Map(seen.slots.map(({ id }, index) => [id, index]));
  }

  /** A slot of a moment. */
  slot(moment: Moment | undefined, id: string): number {
    const value = moment?.state[this.indices.get(id) ?? -1];
    if (value === undefined) throw new Error(`no organ has a slot named ${id}`);
    return value;
  }

  /** What holds at a tick of the span. */
  momentAt(tick: Tick): Moment {
    const found = this.moments.findLast((moment) => moment.tick <= tick);
    if (found === undefined) throw new Error(`nothing was seen at tick ${tick}`);
    return found;
  }

  /** Every recorded value of a channel. */
  series(channel: ChannelId): Float32Array {
    const known = this.known.get(channel);
    if (known) return known;
    const stride = strideOf(channel);
    const whole = new Float32Array(this.ticks / stride);
    for (const { from, values } of this.seen.segments) {
      values[channel].forEach((value, index) => {
        const at = (from - this.from) / stride + index;
        if (at >= 0 && at < whole.length) whole[at] = value;
      });
    }
    this.known.set(channel, whole);
    return whole;
  }

  /** The mean of a channel, as every reader takes it. */
  mean(channel: ChannelId): number {
    const series = this.series(channel);
    return series.reduce((sum, value) => sum + value, 0) / series.length;
  }

  /** GnRH pulses: the tick in which each was answered, and when it fell due, in ticks after its beginning. */
  pulses(): { tick: Tick; due: number }[] {
    const found: { tick: Tick; due: number }[] = [];
    let last = -Infinity;
    for (const { pulses } of this.seen.segments) {
      for (let at = 0; at < pulses.length; at += 2) {
        const when = (pulses[at] ?? NaN) * TICKS_PER_DAY;
        // a pump's pulses fall on ticks, and a day is a rounded number; of two that fall due in one tick, one is answered in the next
        const tick = Math.max(Math.floor(when + 1e-6), last + 1);
        last = tick;
        if (tick >= this.from && tick < this.to) found.push({ tick, due: when - tick });
      }
    }
    return found;
  }

  /** Visits every tick with the moment in force, and the next if it begins on the tick after. */
  eachTick(visit: (index: number, now: Moment, next: Moment | undefined) => void): void {
    this.moments.forEach((moment, order) => {
      const next = this.moments[order + 1] ?? this.lastMoment;
      for (let tick = moment.tick; tick < next.tick; tick += 1) {
        visit(tick - this.from, moment, tick + 1 === next.tick ? next : undefined);
      }
    });
  }

  /** The mean over time of what holds from moment to moment. */
  meanOverMoments(read: (moment: Moment) => number): number {
    let sum = 0;
    this.moments.forEach((moment, order) => {
      const next = this.moments[order + 1] ?? this.lastMoment;
      sum += read(moment) * (next.tick - moment.tick);
    });
    return sum / this.ticks;
  }

  /** How far a slot that is stepped every tick moved over the span. */
  riseOverTicks = (id: string): number =>
    this.slot(this.lastMoment, id) - this.slot(this.moments[0], id);

  /** How far a slow slot moved over the span. */
  riseOverWatches = (id: string): number =>
    this.slot(this.lastWatch, id) - this.slot(this.watches[0], id);

  /** What a slot that relaxes at a rate (1/d) lacks, on the mean, of what it moves towards, with the sign of a store let go. */
  storedOverTicks = (id: string, rate: number): number =>
    -this.riseOverTicks(id) / (this.ticks * (1 - decay(rate * TICK)));

  /** The same for a slow slot. */
  storedOverWatches = (id: string, rate: number): number =>
    -this.riseOverWatches(id) / (this.watches.length * (1 - decay(rate * TICK * TICKS_PER_WATCH)));
}
