/** Two men side by side over a span: what is seen of each, and when both of them live by their own law. */
import { TICKS_PER_DAY, TICKS_PER_WATCH, type Day, type Tick } from '../contract/quantities';
import type { Controls } from '../organs/organ';
import type { Observation } from './observation';
import type { Past } from './past';

export interface Side {
  readonly man: Observation;
  /** By tick: 1 where in neither man the level is held. Where it is, production and clearance say nothing about it. */
  readonly free: { readonly testosterone: Uint8Array; readonly estradiol: Uint8Array };
  /** By hour: 1 where neither man is on a pump. */
  readonly ownPulses: Uint8Array;
  /** The same man so many days before, or in his first days. */
  earlier(days: Day): Side;
}

/** The two who are compared. */
export interface Pair {
  readonly run: Side;
  readonly against: Side;
}

type Holds = (controls: Readonly<Controls>) => boolean;

const byTick = (man: Observation, holds: Holds): Uint8Array => {
  const ticks = new Uint8Array(man.ticks);
  man.eachTick((index, { controls }) => {
    ticks[index] = holds(controls) ? 1 : 0;
  });
  return ticks;
};
const byHour = (man: Observation, holds: Holds): Uint8Array =>
  Uint8Array.from(man.hours, ({ controls }) => (holds(controls) ? 1 : 0));

/** Watches nearest to so many days, in ticks. */
const ticksOf = (days: Day): Tick =>
  Math.round((days * TICKS_PER_DAY) / TICKS_PER_WATCH) * TICKS_PER_WATCH;

/** Sets runs side by side over a span. */
function sidesOf(pasts: readonly Past[], from: Tick, to: Tick): Side[] {
  const men = pasts.map((past) => past.during(from, to));
  const inAll = (read: (man: Observation) => Uint8Array): Uint8Array =>
    men.map(read).reduce((all, one) => all.map((holds, index) => holds & (one[index] ?? 0)));
  const free = {
    testosterone: inAll((man) => byTick(man, ({ heldTestosterone }) => heldTestosterone < 0)),
    estradiol: inAll((man) => byTick(man, ({ heldEstradiol }) => heldEstradiol < 0)),
  };
  const ownPulses = inAll((man) => byHour(man, ({ pumpRate }) => pumpRate <= 0));
  return men.map((man, index): Side => {
    const past = pasts.slice(index, index + 1);
    const before = new Map<Tick, Side>();
    const side: Side = {
      man,
      free,
      ownPulses,
      earlier(days) {
        const shift = ticksOf(days);
        const known = before.get(shift) ?? sidesOf(past, from - shift, to - shift)[0] ?? side;
        before.set(shift, known);
        return known;
      },
    };
    return side;
  });
}

/** A run against another: whatever span is asked for, looked at once. */
export class Comparison {
  private readonly known = new Map<string, Pair>();

  constructor(
    private readonly run: Past,
    private readonly against: Past,
  ) {}

  during(from: Tick, to: Tick): Pair {
    const key = `${from} ${to}`;
    const known = this.known.get(key);
    if (known) return known;
    const [run, against] = sidesOf([this.run, this.against], from, to) as [Side, Side];
    const pair = { run, against };
    this.known.set(key, pair);
    return pair;
  }
}

/** Computes something of a side once, however many factors are read off it. */
export function once<T extends object | number>(compute: (side: Side) => T): (side: Side) => T {
  const known = new WeakMap<Side, T>();
  return (side) => {
    const found = known.get(side) ?? compute(side);
    known.set(side, found);
    return found;
  };
}
