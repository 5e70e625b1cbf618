/** One man's trajectory as it arrives: typed arrays filled from the left, and how far they can be trusted. */
import { channelIds, strideOf } from '../../workers/contract/channels';
import { commonPast } from '../../workers/contract/plan';
import {
  dayOf,
  TICKS_PER_DAY,
  tickOf,
  type Day,
  type Tick,
} from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import {
  firstPulseAtOrAfter,
  samplesIn,
  type Segment,
  type Trajectory,
  type Values,
} from '../../workers/contract/trajectory';
import { splicePairs } from '../rim/pairs';

/** Room is made for so many days at a time, so that a growing horizon rarely moves the arrays. */
const ROOM: Day = 30;

function grown(values: Values | undefined, ticks: Tick): Values {
  const next = {} as Record<(typeof channelIds)[number], Float32Array>;
  for (const id of channelIds) {
    const series = new Float32Array(samplesIn(id, ticks));
    const old = values?.[id];
    if (old) series.set(old.subarray(0, series.length));
    next[id] = series;
  }
  return next;
}

/** Holds a trajectory; a new scenario overwrites it from where the two pasts part, the old future standing until then. */
export class Run {
  /** Replaced whole whenever data arrives; its arrays are reused. */
  trajectory = $state.raw<Trajectory | null>(null);
  /** Goes up by one with each arriving segment, and when a scenario needs none. */
  revision = $state(0);
  /** The whole horizon belongs to the present scenario. */
  complete = $state(false);
  /** Another number once what is held, or is about to be, is another life: a plan that comes to the same is none. */
  life = 0;
  /** How far there is something to draw. */
  get filledTo(): Tick {
    return this.trajectory?.filledTo ?? 0;
  }
  /** The trajectory, if it has got as far as a day. */
  upTo(day: Day): Trajectory | null {
    return tickOf(day) <= this.filledTo && this.filledTo > 0 ? this.trajectory : null;
  }
  /** How far what is held belongs to the present scenario; beyond it an older future stands until overwritten. */
  freshTo: Tick = 0;

  private opened = $state.raw<Scenario | null>(null);
  private heldBack: Segment[] = [];
  private room: Tick = 0;
  private values: Values = grown(undefined, 0);
  private pulses = new Float64Array(0);
  private pulseCount = 0;

  /** Whose trajectory this is, or is about to be. */
  get scenario(): Scenario | null {
    return this.opened;
  }

  /**
   * Takes a new scenario on, keeping the past that the two share; returns the tick from which it must be simulated.
   * What is drawn stays as it was until the first of its segments arrives.
   */
  open(scenario: Scenario): Tick {
    this.catchUp();
    const end = tickOf(scenario.days);
    const shared = this.opened ? commonPast(this.opened, scenario) : 0;
    if (shared < this.freshTo) this.life += 1;
    this.freshTo = Math.min(this.freshTo, shared, end);
    this.opened = scenario;
    if (this.freshTo >= end) this.show(Math.min(this.filledTo, end));
    else this.complete = false;
    return this.freshTo;
  }

  /**
   * Takes an arriving segment; with `later`, it is held back until the next that is shown, or the last.
   * One that begins after a gap is of no use and is refused.
   */
  receive(segment: Segment, later = false): boolean {
    if (!this.opened || segment.from > this.freshTo) return false;
    this.heldBack.push(segment);
    this.freshTo = Math.max(this.freshTo, segment.to);
    if (!later || this.freshTo >= tickOf(this.opened.days)) this.catchUp();
    return true;
  }

  /** Shows all that has arrived. */
  catchUp(): void {
    if (!this.opened || this.heldBack.length === 0) return;
    const end = tickOf(this.opened.days);
    this.makeRoom(end);
    for (const segment of this.heldBack) {
      for (const id of channelIds) {
        this.values[id].set(segment.values[id], Math.ceil(segment.from / strideOf(id)));
      }
      this.splice(segment);
      segment.discard?.();
    }
    this.heldBack = [];
    this.show(Math.min(Math.max(this.filledTo, this.freshTo), end));
  }

  /** Becomes a copy of another run: how an untreated man lends his curves to his own twin. */
  adopt(other: Run): void {
    other.catchUp();
    this.heldBack = [];
    this.opened = other.opened;
    this.room = other.room;
    this.values = grown(other.values, other.room);
    this.pulses = other.pulses.slice();
    this.pulseCount = other.pulseCount;
    this.life += 1;
    this.freshTo = other.freshTo;
    this.show(other.filledTo);
  }

  private show(filledTo: Tick): void {
    const scenario = this.opened;
    if (!scenario) return;
    this.trajectory = {
      scenario,
      values: this.values,
      pulses: this.pulses,
      pulseCount: firstPulseAtOrAfter(
        { pulses: this.pulses, pulseCount: this.pulseCount },
        dayOf(filledTo),
      ),
      filledTo,
    };
    this.complete = this.freshTo >= tickOf(scenario.days);
    this.revision += 1;
  }

  private makeRoom(end: Tick): void {
    if (end <= this.room) return;
    this.room = Math.ceil(end / (ROOM * TICKS_PER_DAY)) * ROOM * TICKS_PER_DAY;
    this.values = grown(this.values, this.room);
  }

  /** Replaces the pulses of the segment's span; those beyond are the older future's and stay. */
  private splice({ from, to, pulses }: Segment): void {
    const spliced = splicePairs(
      { pairs: this.pulses, count: this.pulseCount },
      { from: dayOf(from), to: dayOf(to), pairs: pulses },
    );
    this.pulses = spliced.pairs;
    this.pulseCount = spliced.count;
  }
}
