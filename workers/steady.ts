/** A man's own steady state: where the mean equations (rates in place of pulses) come to rest with nothing done to him. */
import { bodyOf, type Body } from './body';
import type { Scenario } from './contract/scenario';
import { stepper } from './integrate';

const ENOUGH_STEPS = 1500;
const AT_REST = 1e-7;
/** Quick slots take real steps of two hours; slow ones are hurried, since only the place of rest is asked for. */
const hurried = (rate: number): number => (rate < 1 ? 1.5 : 1 / 12);

/** The body at rest under the mean equations. */
export function meanBodyAtRest(scenario: Scenario): Body {
  const body = bodyOf(scenario, 'mean');
  const { state, production, clearance, slots } = body;
  const step = stepper(slots, ['tick', 'slow'], hurried);
  const before = new Float64Array(state.length);
  for (let count = 0; count < ENOUGH_STEPS; count += 1) {
    before.set(state);
    body.attune(0);
    body.live(0);
    body.liveSlowly();
    step(state, production, clearance);
    if (count % 10 === 9 && restless(state, before, slots) < AT_REST) break;
  }
  body.attune(0);
  body.live(0);
  production.fill(0);
  clearance.fill(0);
  return body;
}

/** The largest relative movement of any slot that flows. */
function restless(state: Float64Array, before: Float64Array, slots: Body['slots']): number {
  let most = 0;
  slots.forEach(({ kind }, at) => {
    if (kind === 'event' || kind === 'sum') return;
    const now = state[at]!;
    most = Math.max(most, Math.abs(now - before[at]!) / (Math.abs(now) + 1e-6));
  });
  return most;
}
