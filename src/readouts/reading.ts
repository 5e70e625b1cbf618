/** What the numbers say at a moment: the quantity itself, and how far it is from the same man untreated. */
import { strideOf, type ChannelId, type QuantityId } from '../../workers/contract/channels';
import {
  testosteroneEstradiolRatio,
  TICK,
  tickOf,
  type Day,
} from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { unitOf, type Trajectory } from '../../workers/contract/trajectory';

/** The quantities that are always in sight. */
export const foremost = [
  'LH',
  'FSH',
  'testosterone',
  'estradiol',
  'inhibinB',
  'spermConcentration',
] as const satisfies readonly QuantityId[];

/** The others, a press away. */
export const others = [
  'GnRHpulseRate',
  'freeTestosterone',
  'freeEstradiol',
  'testosteroneEstradiolRatio',
  'SHBG',
  'intratesticularTestosterone',
  'aromataseActivity',
  'anastrozole',
  'letrozole',
  'spineBMDchangePct',
] as const satisfies readonly QuantityId[];

/** Every quantity of the model's report, each shown once. */
export type Reported = (typeof foremost)[number] | (typeof others)[number];

const isDrug = (quantity: QuantityId): boolean =>
  quantity === 'anastrozole' || quantity === 'letrozole';

function channelMean(trajectory: Trajectory, channel: ChannelId, from: Day, to: Day): number {
  const stride = strideOf(channel);
  const series = trajectory.values[channel];
  const first = Math.floor(tickOf(from) / stride);
  const end = Math.min(Math.max(Math.ceil(tickOf(to) / stride), first + 1), series.length);
  let sum = 0;
  for (let index = first; index < end; index += 1) sum += series[index] ?? 0;
  return sum / Math.max(end - first, 1);
}

function mean(trajectory: Trajectory, quantity: QuantityId, from: Day, to: Day): number | null {
  if (quantity !== 'testosteroneEstradiolRatio') {
    return channelMean(trajectory, quantity, from, to);
  }
  return testosteroneEstradiolRatio(
    channelMean(trajectory, 'testosterone', from, to),
    channelMean(trajectory, 'estradiol', from, to),
  );
}

/** The last day on which something that is done to him began or ended; null if nothing has begun yet. */
function lastChange(scenario: Scenario, day: Day): Day | null {
  const days = scenario.interventions.flatMap((one) =>
    one.type === 'orchidectomy' ? [one.from] : [one.from, one.to ?? one.from],
  );
  const past = days.filter((changed) => changed <= day);
  return past.length === 0 ? null : Math.max(...past);
}

/**
 * Per cent above the untreated twin, over the last 24 h but only since the last change: the two men's pulses fall at
 * different minutes, and a single moment would say nothing. `null` where there is nothing to compare.
 */
export function change(
  run: Trajectory,
  twin: Trajectory,
  quantity: QuantityId,
  day: Day,
): number | null {
  const changed = lastChange(run.scenario, day);
  if (changed === null || unitOf(quantity) === '%' || isDrug(quantity)) return null;
  const to = Math.min(day, Math.min(run.filledTo, twin.filledTo) * TICK) + TICK;
  const from = Math.min(Math.max(changed, to - 1), to - TICK);
  const own = mean(run, quantity, from, to);
  const his = mean(twin, quantity, from, to);
  return own === null || his === null || his <= 0 ? null : 100 * (own / his - 1);
}

/** "+82", "−40", "±0": whole per cent with its sign. */
export function signed(percent: number): string {
  const whole = Math.round(percent);
  if (whole === 0) return '±0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}
