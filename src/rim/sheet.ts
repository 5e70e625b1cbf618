/** A run as rows and columns: what tables on the page and files of numbers are made of. */
import {
  channelIds,
  reportedChannels,
  type ChannelId,
  type QuantityId,
} from '../../workers/contract/channels';
import {
  dayOf,
  rounded,
  TICKS_PER_DAY,
  TICKS_PER_HOUR,
  tickOf,
  type Day,
  type Tick,
} from '../../workers/contract/quantities';
import { valueAt, type Trajectory } from '../../workers/contract/trajectory';
import { mean } from '../diagram/means';
import { toDisplay, type Units } from './units';

/** How far rows are apart; a `day` row holds the means of its day, the others what is so at that moment. */
export type Pace = 'tick' | 'hour' | 'day';
/** Finest first. */
export const paces: readonly Pace[] = ['tick', 'hour', 'day'];

const steps: Readonly<Record<Pace, Tick>> = {
  tick: 1,
  hour: TICKS_PER_HOUR,
  day: TICKS_PER_DAY,
};

const isReported = (id: ChannelId): boolean => reportedChannels.includes(id);
/** Every quantity there is, those of the model's report first. */
export const allQuantities: readonly QuantityId[] = [
  ...reportedChannels,
  'testosteroneEstradiolRatio',
  ...channelIds.filter((id) => !isReported(id)),
];

/** Which rows of a run are wanted, and in whose units. */
export interface Cut {
  readonly from: Day;
  readonly to: Day;
  readonly pace: Pace;
  readonly units: Units;
}

/** The moments of the rows, in order: from ≤ t < to, as far as the run is simulated. Whole days only, where rows are means. */
export function rowTicks(trajectory: Trajectory, { from, to, pace }: Cut): Tick[] {
  const step = steps[pace];
  const planned = tickOf(trajectory.scenario.days);
  const end = Math.min(tickOf(to), trajectory.filledTo, planned);
  const ticks: Tick[] = [];
  const last = pace === 'day' ? end - step : end - 1;
  for (let tick = Math.ceil(Math.max(0, tickOf(from)) / step) * step; tick <= last; tick += step) {
    ticks.push(tick);
  }
  return ticks;
}

/** One cell, six digits at most; `null` for a ratio over nothing. */
export function cell(
  trajectory: Trajectory,
  quantity: QuantityId,
  tick: Tick,
  { pace, units }: Cut,
): number | null {
  const day = dayOf(tick);
  const value =
    pace === 'day' ? mean(trajectory, quantity, day, day + 1) : valueAt(trajectory, quantity, day);
  if (value === null || !Number.isFinite(value)) return null;
  return rounded(toDisplay(quantity, value, units));
}
