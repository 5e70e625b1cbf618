/** A man's own steady state: where the mean equations (rates in place of pulses) come to rest with nothing done to him. */
import { bodyOf, type Body } from './body';
import type { Day } from './contract/quantities';
import type { Scenario } from './contract/scenario';

const AT_REST = 1e-7;
/**
 * Ways to hurry, tried in turn until the body rests: quick slots take real steps, slow ones are rushed, since only the place of
 * rest is asked for. The first suits nearly every man; where its loop swings around the rest, the second closes in on it.
 */
export const paces = [
  { quick: 1 / 12, slow: 1.5, steps: 400 },
  { quick: 1 / 24, slow: 0.5, steps: 3000 },
] as const;

interface Rest {
  /** What befalls the body before each step of so many days, so that he rests under it. */
  readonly befalls?: (body: Body, quick: Day) => void;
  /** The largest relative movement in a step that still counts as rest. */
  readonly movement?: number;
}

/** The body at rest under the mean equations: with nothing done to him, unless something befalls him. */
export function meanBodyAtRest(
  scenario: Scenario,
  { befalls, movement = AT_REST }: Rest = {},
): Body {
  let body: Body | undefined;
  for (const { quick, slow, steps } of paces) {
    const dtOf = (rate: number): number => (rate < 1 ? slow : quick);
    const hurried = bodyOf(scenario, 'mean', { tick: dtOf, watch: dtOf });
    if (body !== undefined) hurried.state.set(body.state);
    body = hurried;
    const befall = (): void => befalls?.(hurried, quick);
    if (comesToRest(body, steps, movement, befall)) break;
  }
  if (body === undefined) throw new Error('there is no pace to come to rest at');
  return body;
}

function comesToRest(body: Body, steps: number, movement: number, befall: () => void): boolean {
  const { state } = body;
  const before = new Float64Array(state.length);
  for (let count = 1; count <= steps; count += 1) {
    before.set(state);
    befall();
    body.attune(0);
    body.live(0, 1);
    body.liveSlowly();
    if (count % 10 === 0 && restless(state, before, body.slots) < movement) return true;
  }
  return false;
}

/** The largest relative movement of any slot that flows. */
export function restless(state: Float64Array, before: Float64Array, slots: Body['slots']): number {
  let most = 0;
  slots.forEach(({ kind }, at) => {
    if (kind === 'event' || kind === 'sum') return;
    const now = state[at] ?? NaN;
    most = Math.max(most, Math.abs(now - (before[at] ?? NaN)) / (Math.abs(now) + 1e-6));
  });
  return most;
}
