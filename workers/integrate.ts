/** One step of any set of slots, exact in its linear part: no state turns negative, no step blows up. Knows no organ. */
import { decay } from './arithmetic';
import type { Slot } from './organs/organ';

export type Step = (state: Float64Array, production: Float64Array, clearance: Float64Array) => void;

/**
 * The step of some slots over dt (days), which may depend on a slot's own rate (1/d). For a constant rate k, x ← x·e^(−k·dt) + p·(1 − e^(−k·dt))/k, with the
 * exponentials computed once; for a changing clearance the same, computed at each step. Production and clearance are emptied.
 */
export function stepper(
  slots: readonly Slot[],
  paces: readonly Slot['pace'][],
  dtOf: (rate: number) => number,
): Step {
  const stepped = (linear: boolean) =>
    slots.flatMap(({ kind, pace }, at) =>
      paces.includes(pace) && kind !== 'event' && (kind !== 'cleared') === linear ? [at] : [],
    );
  const [firstLinear, endLinear] = rangeOf(stepped(true));
  const [firstCleared, endCleared] = rangeOf(stepped(false));
  const dt = dtOf(Infinity);
  const keep = new Float64Array(slots.length);
  const gain = new Float64Array(slots.length);
  slots.forEach(({ kind }, at) => {
    if (kind === 'event' || kind === 'cleared') return;
    const rate = kind === 'sum' ? 0 : 'relax' in kind ? kind.relax : kind.clears;
    keep[at] = decay(rate * dtOf(rate));
    if (kind === 'sum') gain[at] = dt;
    else gain[at] = (1 - keep[at]!) / ('relax' in kind ? 1 : rate);
  });

  return (state, production, clearance) => {
    for (let at = firstLinear; at < endLinear; at += 1) {
      state[at] = state[at]! * keep[at]! + production[at]! * gain[at]!;
      production[at] = 0;
    }
    for (let at = firstCleared; at < endCleared; at += 1) {
      const x = clearance[at]! * dt;
      const made = production[at]! * dt;
      if (x === 0 && made === 0) continue;
      // e^(−x) = 1/(1 + x·q), and (1 − e^(−x))/x = q·e^(−x), so that one division serves both
      const q = 1 + x * (0.5 + x * (1 / 6 + x * (1 / 24)));
      state[at] = (state[at]! + made * q) / (1 + x * q);
      production[at] = 0;
      clearance[at] = 0;
    }
  };
}

/** The span of indices that stand together; a body sorts its slots so that they do. */
function rangeOf(indices: readonly number[]): readonly [first: number, end: number] {
  const first = indices[0] ?? 0;
  indices.forEach((at, order) => {
    if (at !== first + order) throw new Error('slots that step alike must stand together');
  });
  return [first, first + indices.length];
}

/** Slots in the order that a step walks through memory: what is cleared at a changing rate, what is not, what only happens. */
export function inStepOrder(slots: readonly Slot[]): Slot[] {
  const rank = ({ kind, pace }: Slot): number =>
    kind === 'event' ? 3 : kind === 'cleared' ? 0 : pace === 'tick' ? 1 : 2;
  return [...slots].sort((a, b) => rank(a) - rank(b));
}
