/** The mean of a quantity over a stretch of days, of all its samples: what compares two runs. */
import { strideOf, type ChannelId, type QuantityId } from '../../workers/contract/channels';
import { testosteroneEstradiolRatio, tickOf, type Day } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';

/** The mean over [from, to); null where the run has not come so far, or a ratio has nothing to divide by. */
export function meanOver(
  trajectory: Trajectory,
  quantity: QuantityId,
  from: Day,
  to: Day,
): number | null {
  if (quantity !== 'testosteroneEstradiolRatio') return channelMean(trajectory, quantity, from, to);
  const testosterone = channelMean(trajectory, 'testosterone', from, to);
  const estradiol = channelMean(trajectory, 'estradiol', from, to);
  if (testosterone === null || estradiol === null) return null;
  return testosteroneEstradiolRatio(testosterone, estradiol);
}

function channelMean(
  trajectory: Trajectory,
  channel: ChannelId,
  from: Day,
  to: Day,
): number | null {
  const first = tickOf(Math.max(0, from));
  const end = tickOf(to);
  if (end > trajectory.filledTo || end <= first) return null;
  const stride = strideOf(channel);
  const series = trajectory.values[channel];
  const start = Math.floor(first / stride);
  const stop = Math.max(start + 1, Math.ceil(end / stride));
  let sum = 0;
  for (let at = start; at < stop; at += 1) sum += series[at] ?? 0;
  return sum / (stop - start);
}
