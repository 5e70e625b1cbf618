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
  const linear: { at: number; keep: number; gain: number }[] = [];
  const cleared: number[] = [];
  const dt = dtOf(Infinity);
  slots.forEach(({ kind, pace }, at) => {
    if (!paces.includes(pace) || kind === 'event') return;
    if (kind === 'cleared') cleared.push(at);
    else if (kind === 'sum') linear.push({ at, keep: 1, gain: dt });
    else {
      const rate = 'relax' in kind ? kind.relax : kind.clears;
      const keep = decay(rate * dtOf(rate));
      linear.push({ at, keep, gain: 'relax' in kind ? 1 - keep : (1 - keep) / rate });
    }
  });
  const linearAt = Int32Array.from(linear, ({ at }) => at);
  const keep = Float64Array.from(linear, (one) => one.keep);
  const gain = Float64Array.from(linear, (one) => one.gain);
  const clearedAt = Int32Array.from(cleared);

  return (state, production, clearance) => {
    for (let index = 0; index < linearAt.length; index += 1) {
      const at = linearAt[index]!;
      state[at] = state[at]! * keep[index]! + production[at]! * gain[index]!;
      production[at] = 0;
    }
    for (let index = 0; index < clearedAt.length; index += 1) {
      const at = clearedAt[index]!;
      const k = clearance[at]!;
      if (k > 0) {
        const kept = decay(k * dt);
        state[at] = state[at]! * kept + (production[at]! * (1 - kept)) / k;
      } else state[at] = state[at]! + production[at]! * dt;
      production[at] = 0;
      clearance[at] = 0;
    }
  };
}
