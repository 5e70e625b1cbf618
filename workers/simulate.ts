/** A scenario, walked tick by tick into segments of a trajectory. */
import type { Body } from './body';
import { BufferPool } from './buffer-pool';
import type { Checkpoint, Checkpoints } from './checkpoints';
import { channelIds, channels, strideOf, type ChannelId, type OrganId } from './contract/channels';
import { isDrug } from './contract/pharmacy';
import {
  dayOf,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  TICKS_PER_WATCH,
  tickOf,
  type Tick,
} from './contract/quantities';
import type { Scenario } from './contract/scenario';
import { samplesIn, type Segment, type Values } from './contract/trajectory';
import { Timeline, untouched } from './controls';
import { meanBodyAtRest } from './steady';

/** Lived before day 0, so that pulses and the hours of the day have settled around the steady state. */
const SETTLING = 10 * TICKS_PER_DAY;
const CHECKPOINT_EVERY = 2 * TICKS_PER_DAY;
/** The first stretch is short, so that what lies under the eye is redrawn at once; then few, since each costs a message. */
const FIRST_STRETCH = 6 * TICKS_PER_DAY;
const STRETCH = 90 * TICKS_PER_DAY;

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

/** Brings a body to day 0, settled: pulses, hours of the day and all, with nothing done to the man yet. */
function settle(body: Body, scenario: Scenario): void {
  body.state.set(meanBodyAtRest(scenario).state);
  Object.assign(body.controls, untouched(scenario.subject.bodyFat));
  for (let tick = -SETTLING; tick < 0; tick += TICKS_PER_HOUR) {
    // counted from its beginning: of a tick before day 0, % would give −0 (see hourOf)
    if ((tick + SETTLING) % TICKS_PER_WATCH === 0) body.liveSlowly();
    body.attune(tick);
    body.live(tick, TICKS_PER_HOUR);
  }
  const bone = body.slots.findIndex(({ id }) => id === 'spineBMDchangePct');
  body.state[bone] = 0;
}

/** Arrays for a stretch of ticks, all on one buffer so that they cross threads as one. */
function stretchOf(ticks: Tick, pool: BufferPool): Values {
  const total = channelIds.reduce((sum, id) => sum + samplesIn(id, ticks), 0);
  const whole = pool.take(total);
  const values = {} as Record<(typeof channelIds)[number], Float32Array>;
  let at = 0;
  for (const id of channelIds) {
    const length = samplesIn(id, ticks);
    values[id] = whole.subarray(at, at + length);
    at += length;
  }
  return values;
}

/** The channels in which anything can happen: the level of a drug that is never given stays the nothing it begins at. */
function channelsIn({ interventions }: Scenario): readonly ChannelId[] {
  const given = new Set(interventions.map((one) => (one.type === 'dose' ? one.drug : null)));
  return channelIds.filter((id) => !isDrug(id) || given.has(id));
}

/** Refuses numbers that no body has: not finite, or below zero where the quantity cannot be. */
function check(values: Values, ids: readonly ChannelId[], from: Tick): void {
  for (const id of ids) {
    const series = values[id];
    const mayBeNegative = id === 'spineBMDchangePct';
    // an hour apart is enough: what is not a number stays none
    const stride = channels[id].sampling === 'tick' ? TICKS_PER_HOUR : 1;
    for (let at = 0; at < series.length; at += stride) {
      const value = series[at]!;
      if ((value >= 0 || mayBeNegative) && Math.abs(value) < Infinity) continue;
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
 * Segments are contiguous, start on a watch, and the first may begin before `since`. Their buffers are taken from `pool`.
 * @throws Failure when a quantity leaves what a body can have.
 */
export function* simulate(
  run: number,
  scenario: Scenario,
  since: Tick,
  checkpoints: Pick<Checkpoints, 'bodyOf' | 'open'>,
  pool = new BufferPool(),
): Generator<Segment, void, void> {
  const end = tickOf(scenario.days);
  const timeline = new Timeline(scenario);
  const { nearest, keep } = checkpoints.open(scenario, Math.min(since, end - 1));
  const body = checkpoints.bodyOf(scenario);
  const ids = channelsIn(scenario);
  let state = nearest?.state;
  if (state === undefined) {
    settle(body, scenario);
    state = body.state.slice();
  }

  let from = nearest?.tick ?? 0;
  let length = FIRST_STRETCH;
  while (from < end) {
    const to = Math.min(end, from + length);
    // between stretches another run of the same man may have used his body
    body.state.set(state);
    const values = stretchOf(to - from, pool);
    const segment = walk(run, body, timeline, ids, from, to, keep, values);
    state = body.state.slice();
    yield segment;
    from = to;
    length = STRETCH;
  }
}

function walk(
  run: number,
  body: Body,
  timeline: Timeline,
  ids: readonly ChannelId[],
  from: Tick,
  to: Tick,
  keep: (point: Checkpoint) => void,
  values: Values,
): Segment {
  const { recorder } = body;
  recorder.into(values, ids);
  const pulses: number[] = [];
  const doses = timeline.dosesIn(from, to);
  let dosed = 0;
  let changesAt = from;
  let tick = from;
  while (tick < to) {
    if (tick % CHECKPOINT_EVERY === 0) keep({ tick, state: body.state.slice() });
    const onTheHour = tick % TICKS_PER_HOUR === 0;
    const changes = tick === changesAt;
    if (changes) changesAt = timeline.apply(body.controls, tick);
    else if (onTheHour) body.controls.bodyFat = timeline.bodyFatAt(tick);
    if (tick % TICKS_PER_WATCH === 0) {
      recorder.watch((tick - from) / TICKS_PER_WATCH);
      body.liveSlowly();
    }
    if (onTheHour || changes) body.attune(tick);
    if (onTheHour) recorder.hour((tick - from) / TICKS_PER_HOUR);
    for (let due = doses[dosed]; due?.tick === tick; due = doses[(dosed += 1)]) {
      body.dose(due.drug, due.amount);
    }
    const nextHour = tick - (tick % TICKS_PER_HOUR) + TICKS_PER_HOUR;
    const until = Math.min(nextHour, changesAt, doses[dosed]?.tick ?? to, to);
    body.live(tick, until - tick);
    recorder.ticks(tick - from, until - tick);
    body.pulsesInto(pulses, tick, until - tick);
    tick = until;
  }
  check(values, ids, from);
  return { run, from, to, values, pulses: new Float64Array(pulses) };
}
