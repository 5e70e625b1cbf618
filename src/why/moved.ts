/** Which number has moved most: what "why?" is about when nobody says. */
import type { QuantityId } from '../../workers/contract/channels';
import { partedOn } from '../../workers/contract/plan';
import { TICK, type Day } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { behind, mean } from '../diagram/means';
import type { Tempo } from '../diagram/quanta';
import { explainedOver } from './stretch';

/** The levels a clinician looks at first. */
const looked = [
  'testosterone',
  'LH',
  'FSH',
  'estradiol',
  'inhibinB',
  'spermConcentration',
] as const;
/** A smaller change, in the logarithm, is none. */
const LEAST = 0.02;
/** A level gone altogether counts as one thousand times smaller. */
const FLOOR = 1e-3;

/** A mean of the man's against his twin's: no number where neither has any. */
export const ratioToTwin = (
  run: Trajectory,
  twin: Trajectory,
  quantity: QuantityId,
  from: Day,
  to: Day,
): number => (mean(run, quantity, from, to) ?? 0) / (mean(twin, quantity, from, to) ?? 0);

/** The one that is furthest from the twin's over the stretch that is told behind a moment; testosterone where none has moved. */
export function movedMost(run: Trajectory, twin: Trajectory, day: Day, tempo: Tempo): QuantityId {
  const parted = partedOn(run.scenario, twin.scenario);
  const filled = Math.min(run.filledTo, twin.filledTo) * TICK;
  const since = parted <= day ? parted : 0;
  const moves = looked.map((quantity) => {
    const { from, to } = behind(explainedOver(quantity, tempo), day, filled, since);
    const ratio = ratioToTwin(run, twin, quantity, from, to);
    const size = ratio < Infinity ? Math.abs(Math.log(Math.max(ratio, FLOOR))) : 0;
    return { quantity, size };
  });
  // what stands first stays first unless another has moved more
  const most = moves.reduce((a, b) => (b.size > a.size ? b : a));
  return most.size > LEAST ? most.quantity : 'testosterone';
}
