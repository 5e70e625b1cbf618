/** How what flows is carried over a step, exact in its linear part: no level turns negative, no step blows up. Knows no organ. */
import { decay } from './arithmetic';
import { TICK, TICKS_PER_WATCH, type Day } from './contract/quantities';
import type { Slot } from './slot';

/** How far one step carries what moves at a rate (1/d). */
export interface Clock {
  /** A step of tick-paced slots. */
  readonly tick: (rate: number) => Day;
  /** A step of slow slots. */
  readonly watch: (rate: number) => Day;
}

/** The clock of a life: five minutes, and three hours. */
export const lived: Clock = { tick: () => TICK, watch: () => TICK * TICKS_PER_WATCH };

/** One step of a slot that moves at a constant rate: x ← x·keep + p·gain, which is x·e^(−k·dt) + p·(1 − e^(−k·dt))/k. */
export interface Stride {
  readonly keep: number;
  readonly gain: number;
}

/** The stride of a slot with a constant rate, over dt days for that rate. */
export function strideOf({ id, kind }: Slot, dtOf: (rate: number) => Day): Stride {
  if (kind === 'sum') return { keep: 1, gain: dtOf(Infinity) };
  if (typeof kind !== 'object') throw new Error(`${id} has no constant rate to step by`);
  const rate = 'relax' in kind ? kind.relax : kind.clears;
  const keep = decay(rate * dtOf(rate));
  return { keep, gain: (1 - keep) / ('relax' in kind ? 1 : rate) };
}

/** A level after dt days in which it is made (amount/day) and cleared (1/day) at rates that hold for this step alone. */
export function cleared(level: number, made: number, clearance: number, dt: Day): number {
  const x = clearance * dt;
  // e^(−x) = 1/(1 + x·q), and (1 − e^(−x))/x = q·e^(−x), so that one division serves both
  const q = 1 + x * (0.5 + x * (1 / 6 + x * (1 / 24)));
  return (level + made * dt * q) / (1 + x * q);
}

/** Below anything that is recorded, felt or explained, and above the least that numbers hold in full, 2e-308. */
const VANISHED = 1e-290;

/** What has decayed beyond all measure is nothing: a processor reckons many times slower once numbers are too small for it. */
export const unlessVanished = (level: number): number =>
  level < VANISHED && level > -VANISHED ? 0 : level;

/** The step of all slow slots, over which organs have said what is produced. Production is emptied. */
export function slowStep(
  slots: readonly Slot[],
  clock: Clock,
): (state: Float64Array, production: Float64Array) => void {
  const rows = slots.flatMap((slot, at) =>
    slot.pace === 'slow' ? [{ at, ...strideOf(slot, clock.watch) }] : [],
  );
  return (state, production) => {
    for (const { at, keep, gain } of rows) {
      state[at] = state[at]! * keep + production[at]! * gain;
      production[at] = 0;
    }
  };
}
