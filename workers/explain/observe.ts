/** Lives a span of a run again, under observation: every slot on the hour, every slot before each watch, and all channels. */
import type { Body } from '../body';
import type { Checkpoint, Checkpoints } from '../checkpoints';
import { dayOf, TICKS_PER_HOUR, type Tick } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import type { Segment } from '../contract/trajectory';
import type { Controls } from '../organs/organ';
import { simulate } from '../simulate';

/** A man's whole state, and what is done to him, at a tick. */
export interface Moment {
  readonly tick: Tick;
  readonly state: Float64Array;
  readonly controls: Readonly<Controls>;
}

/** What was seen in [from, to], both on a watch. */
export interface Seen {
  /** On every hour, and whenever what is done to the man changed; the last is at `to`. */
  readonly moments: readonly Moment[];
  /** Before every watch, from the first to the one at `to`: slow slots are as they were recorded. */
  readonly watches: readonly Moment[];
  readonly segments: readonly Segment[];
  readonly slots: Body['slots'];
}

/** A body that notes what it is when its organs attune and when a watch passes; it lives no differently. */
function observed(body: Body, from: Tick, moments: Moment[], watches: Moment[]): Body {
  const now = (tick: Tick): Moment => ({
    tick,
    state: body.state.slice(),
    controls: { ...body.controls },
  });
  let before: Moment | undefined;
  return {
    ...body,
    liveSlowly() {
      before = now(NaN);
      body.liveSlowly();
    },
    attune(tick) {
      body.attune(tick);
      // whatever passes a watch attunes on the same tick, which a watch itself is not told
      if (tick >= from && before) watches.push({ ...before, tick });
      before = undefined;
      if (tick >= from) moments.push(now(tick));
    },
  };
}

/**
 * Lives [from, to] of a run again, from the nearest state known. What is kept of runs is left as it is.
 * @throws Failure when a quantity leaves what a body can have.
 */
export function observe(scenario: Scenario, from: Tick, to: Tick, checkpoints: Checkpoints): Seen {
  const moments: Moment[] = [];
  const watches: Moment[] = [];
  const body = checkpoints.bodyOf(scenario);
  const watched = observed(body, from, moments, watches);
  const nearest = checkpoints.nearest(scenario, from);
  const unkept = (_: Checkpoint): void => undefined;
  const memory = { bodyOf: () => watched, open: () => ({ nearest, keep: unkept }) };
  // an hour more, so that the moment at its end is seen as well
  const until = { ...scenario, days: dayOf(to + TICKS_PER_HOUR) };
  const segments = [...simulate(-1, until, from, memory)].filter((segment) => segment.to > from);
  return { moments, watches, segments, slots: body.slots };
}
