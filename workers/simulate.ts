/** A scenario, walked tick by tick into segments of a trajectory. */
import { bodyOf, type Body } from './body';
import { Checkpoints } from './checkpoints';
import { channelIds, channels, strideOf, type OrganId } from './contract/channels';
import {
  dayOf,
  TICK,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  tickOf,
  type Tick,
} from './contract/quantities';
import type { Scenario } from './contract/scenario';
import { samplesIn, type Segment, type Values } from './contract/trajectory';
import { Timeline } from './controls';
import { meanBodyAtRest } from './steady';

/** Days lived before day 0, so that pulses and the hours of the day have settled around the steady state. */
const SETTLING_DAYS = 10;
const CHECKPOINT_EVERY = 2 * TICKS_PER_DAY;
/** The first stretch is short, so that what lies under the eye is redrawn at once. */
const FIRST_STRETCH = 6 * TICKS_PER_DAY;
const STRETCH = 30 * TICKS_PER_DAY;
/** Faster than any pulse generator here can fire, for sizing. */
const MOST_PULSES_PER_TICK = 1;

/** A run that left the numbers it can stand for: which quantity, when. */
export class Failure extends Error {
  constructor(
    readonly tick: Tick,
    readonly organ: OrganId,
    message: string,
  ) {
    super(message);
  }
}

/** A man at day 0, settled: pulses, hours of the day and all, with nothing done to him yet. */
export function settledBody(scenario: Scenario): Body {
  const body = bodyOf(scenario, 'pulses');
  body.state.set(meanBodyAtRest(scenario).state);
  for (let tick = -SETTLING_DAYS * TICKS_PER_DAY; tick < 0; tick += 1) {
    body.sense(tick);
    body.advance(tick);
  }
  const bone = body.slots.findIndex(({ id }) => id === 'spineBMDchangePct');
  body.state[bone] = 0;
  return body;
}

/** Arrays for a stretch of ticks, all on one buffer so that they cross threads as one. */
function stretchOf(ticks: Tick): Values {
  const total = channelIds.reduce((sum, id) => sum + samplesIn(id, ticks), 0);
  const whole = new Float32Array(total);
  const values = {} as Record<(typeof channelIds)[number], Float32Array>;
  let at = 0;
  for (const id of channelIds) {
    const length = samplesIn(id, ticks);
    values[id] = whole.subarray(at, at + length);
    at += length;
  }
  return values;
}

/** Refuses numbers that no body has: not finite, or below zero where the quantity cannot be. */
function check(values: Values, from: Tick): void {
  for (const id of channelIds) {
    const series = values[id];
    const mayBeNegative = id === 'spineBMDchangePct';
    // an hour apart is enough: what is not a number stays none
    const stride = channels[id].sampling === 'hour' ? 1 : TICKS_PER_HOUR;
    for (let at = 0; at < series.length; at += stride) {
      const value = series[at]!;
      if (value >= 0 ? value < Infinity : mayBeNegative && value > -Infinity) continue;
      const tick = from + at * strideOf(id);
      throw new Failure(
        tick,
        channels[id].organ,
        `${id} became ${value} on day ${dayOf(tick).toFixed(2)}`,
      );
    }
  }
}

/**
 * Walks a scenario from the latest known state at or before `since` to its end, a segment at a time.
 * Segments are contiguous, start on an hour, and the first may begin before `since`.
 * @throws Failure when a quantity leaves what a body can have.
 */
export function* simulate(
  run: number,
  scenario: Scenario,
  since: Tick,
  checkpoints: Checkpoints,
): Generator<Segment, void, void> {
  const end = tickOf(scenario.days);
  const timeline = new Timeline(scenario);
  const { nearest, keep } = checkpoints.open(scenario, Math.min(since, end - 1));
  const body = nearest ? bodyOf(scenario, 'pulses') : settledBody(scenario);
  if (nearest) body.state.set(nearest.state);
  else keep({ tick: 0, state: body.state.slice() });

  let from = nearest?.tick ?? 0;
  let length = FIRST_STRETCH;
  while (from < end) {
    const to = Math.min(end, from + length);
    yield walk(run, body, timeline, from, to, keep);
    from = to;
    length = STRETCH;
  }
}

function walk(
  run: number,
  body: Body,
  timeline: Timeline,
  from: Tick,
  to: Tick,
  keep: (point: { tick: Tick; state: Float64Array }) => void,
): Segment {
  const values = stretchOf(to - from);
  const pulses = new Float64Array(2 * MOST_PULSES_PER_TICK * (to - from));
  let pulseCount = 0;
  const doses = timeline.dosesIn(from, to);
  let dosed = 0;
  const { weightChanges } = timeline;
  const record = body.recorder(values, from);
  let changesAt = from;
  for (let tick = from; tick < to; tick += 1) {
    if (tick === changesAt) {
      changesAt = timeline.apply(body.controls, tick);
      if (tick % TICKS_PER_HOUR !== 0) body.attune(tick);
    } else if (weightChanges && tick % TICKS_PER_HOUR === 0) {
      body.controls.bodyFat = timeline.bodyFatAt(tick);
    }
    for (let due = doses[dosed]; due?.tick === tick; due = doses[(dosed += 1)]) {
      body.dose(due.drug, due.amount);
    }
    body.sense(tick);
    record(tick);
    const burst = body.burst();
    if (burst > 0) {
      pulses[2 * pulseCount] = (tick + body.moment()) * TICK;
      pulses[2 * pulseCount + 1] = burst;
      pulseCount += 1;
    }
    body.advance(tick);
    const next = tick + 1;
    if (next % CHECKPOINT_EVERY === 0 && next > 0) keep({ tick: next, state: body.state.slice() });
  }
  check(values, from);
  return { run, from, to, values, pulses: pulses.slice(0, 2 * pulseCount) };
}
