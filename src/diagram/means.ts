/** Means over the day that lies behind a moment: what single pulses do not sway. */
import { strideOf, type ChannelId, type QuantityId } from '../../workers/contract/channels';
import {
  testosteroneEstradiolRatio,
  TICK,
  tickOf,
  type Day,
} from '../../workers/contract/quantities';
import { cuttablePathways, type CuttablePathway } from '../../workers/contract/pathways';
import { runningOn } from '../../workers/contract/plan';
import { valueAt, type Trajectory } from '../../workers/contract/trajectory';
import { brakeChannel, brakingOf } from './braking';
import type { Moment } from './moment';
import type { Tempo } from './quanta';

function channelMean(trajectory: Trajectory, channel: ChannelId, from: Day, to: Day): number {
  const stride = strideOf(channel);
  const series = trajectory.values[channel];
  const first = Math.floor(tickOf(from) / stride);
  const end = Math.min(Math.max(Math.ceil(tickOf(to) / stride), first + 1), series.length);
  let sum = 0;
  for (let index = first; index < end; index += 1) sum += series[index] ?? 0;
  return sum / Math.max(end - first, 1);
}

/** The mean of a quantity over from ≤ t < to; a ratio is the ratio of means, `null` over nothing. */
export function mean(
  trajectory: Trajectory,
  quantity: QuantityId,
  from: Day,
  to: Day,
): number | null {
  if (quantity !== 'testosteroneEstradiolRatio') {
    return channelMean(trajectory, quantity, from, to);
  }
  return testosteroneEstradiolRatio(
    channelMean(trajectory, 'testosterone', from, to),
    channelMean(trajectory, 'estradiol', from, to),
  );
}

/** So many days that end at a moment, and no day before `since`; never past what is filled, never less than a tick. */
export function behind(days: Day, day: Day, filled: Day, since: Day = 0): { from: Day; to: Day } {
  const to = Math.min(day, filled) + TICK;
  return { from: Math.max(0, Math.min(Math.max(since, to - days), to - TICK)), to };
}

/** The 24 hours that end at a moment. */
export const dayBehind = (day: Day, filled: Day): { from: Day; to: Day } => behind(1, day, filled);

/** No pulse sways these: what they are is what they are now. */
const slow: readonly QuantityId[] = ['spermConcentration', 'spineBMDchangePct'];

/** Over how many days a quantity is told at a tempo, no more than go by in a second; none: as it is at the moment. */
export function toldOver(quantity: QuantityId, tempo: Tempo): Day {
  if (tempo === 'pulses' || slow.includes(quantity)) return 0;
  return tempo === 'months' ? 7 : 1;
}

/** Over how many days it is held against another man's: their pulses fall at different minutes, so that no moment says anything. */
export const comparedOver = (quantity: QuantityId, tempo: Tempo): Day =>
  toldOver(quantity, tempo === 'pulses' ? 'weeks' : tempo);

type Reading = (trajectory: Trajectory, quantity: QuantityId, day: Day) => number | null;

/** The mean of so many days behind a moment; of a level that is held, since it has been. */
export function meanBehind(
  trajectory: Trajectory,
  quantity: QuantityId,
  day: Day,
  days: Day,
): number | null {
  const hold = runningOn(trajectory.scenario, `clamp ${quantity}`, day);
  const { from, to } = behind(days, day, (trajectory.filledTo - 1) * TICK, hold?.from);
  return mean(trajectory, quantity, from, to);
}

/** How a quantity is told at a tempo: where days go by in seconds, by a mean of theirs. */
export const toldAt =
  (tempo: Tempo): Reading =>
  (trajectory, quantity, day) => {
    const days = toldOver(quantity, tempo);
    return days > 0
      ? meanBehind(trajectory, quantity, day, days)
      : valueAt(trajectory, quantity, day);
  };

/** What a brake hears that somebody may hold. */
const heard = {
  'estradiol-hypothalamus': 'estradiol',
  'estradiol-pituitary': 'estradiol',
  'testosterone-hypothalamus': 'testosterone',
  'inhibinB-pituitary': null,
} as const satisfies Record<CuttablePathway, 'estradiol' | 'testosterone' | null>;

/** How hard each brake holds in the mean of so many days; where what it hears is held, or it is cut, since then. */
function brakesOver(days: Day, moment: Moment, run: Trajectory, into: Moment['braking']): void {
  const { scenario } = run;
  const filled = (run.filledTo - 1) * TICK;
  for (const id of cuttablePathways) {
    const hold = heard[id] && runningOn(scenario, `clamp ${heard[id]}`, moment.day);
    const cut = runningOn(scenario, `cut ${id}`, moment.day);
    const since = Math.max(hold?.from ?? 0, cut?.from ?? 0);
    const { from, to } = behind(days, moment.day, filled, since);
    into[id] = brakingOf(id, scenario, channelMean(run, brakeChannel[id], from, to));
  }
}

/** A moment as words tell it: where days go by in seconds, by means of theirs, as in the numbers under the picture. */
export function inWords(
  moment: Moment,
  trajectory: Trajectory,
  twin: Trajectory,
  tempo: Tempo,
): Moment {
  const told = toldAt(tempo);
  for (const id of ['GnRHpulseRate', 'LH', 'FSH', 'testosterone', 'estradiol'] as const)
    moment.levels[id] = told(trajectory, id, moment.day) ?? moment.levels[id];
  const days = toldOver('LH', tempo);
  if (days > 0) {
    brakesOver(days, moment, trajectory, moment.braking);
    brakesOver(days, moment, twin, moment.twinBraking);
  }
  return moment;
}
