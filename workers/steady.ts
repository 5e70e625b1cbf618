/** A man's own steady state: where the mean equations (rates in place of pulses) come to rest with nothing done to him. */
import { bodyOf, type Body } from './body';
import type { Scenario } from './contract/scenario';
import { stepper, type Step } from './integrate';

const AT_REST = 1e-7;
/**
 * Ways to hurry, tried in turn until the body rests: quick slots take real steps, slow ones are rushed, since only the place of
 * rest is asked for. The first suits nearly every man; where its loop swings around the rest, the second closes in on it.
 */
const paces = [
  { quick: 1 / 12, slow: 1.5, steps: 400 },
  { quick: 1 / 24, slow: 0.5, steps: 3000 },
] as const;

/** The body at rest under the mean equations. */
export function meanBodyAtRest(scenario: Scenario): Body {
  const body = bodyOf(scenario, 'mean');
  for (const { quick, slow, steps } of paces) {
    const step = stepper(body.slots, ['tick', 'slow'], (rate) => (rate < 1 ? slow : quick));
    if (comesToRest(body, step, steps)) break;
  }
  body.attune(0);
  body.live(0);
  body.production.fill(0);
  body.clearance.fill(0);
  return body;
}

function comesToRest(
  { state, production, clearance, ...body }: Body,
  step: Step,
  steps: number,
): boolean {
  const before = new Float64Array(state.length);
  for (let count = 1; count <= steps; count += 1) {
    before.set(state);
    body.attune(0);
    body.live(0);
    body.liveSlowly();
    step(state, production, clearance);
    if (count % 10 === 0 && restless(state, before, body.slots) < AT_REST) return true;
  }
  return false;
}

/** The largest relative movement of any slot that flows. */
function restless(state: Float64Array, before: Float64Array, slots: Body['slots']): number {
  let most = 0;
  slots.forEach(({ kind }, at) => {
    if (kind === 'event' || kind === 'sum') return;
    const now = state[at] ?? NaN;
    most = Math.max(most, Math.abs(now - (before[at] ?? NaN)) / (Math.abs(now) + 1e-6));
  });
  return most;
}
