/** What the model gives where a number was published: read from the run, never typed. */
import { rounded, tickOf, type Day } from '../../workers/contract/quantities';
import { firstPulseAtOrAfter, type Trajectory } from '../../workers/contract/trajectory';
import { meanOver } from '../rim/mean';
import type { Finding, Read } from './experiment';

/** The model's number beside the published one, in the same terms: per cent, or a level; null while it is not yet lived. */
export function modelled(finding: Finding, begins: Day, trajectory: Trajectory): number | null {
  const { read, published, at, before } = finding;
  const now = readOver(read, trajectory, begins + at[0], begins + at[1]);
  if (now === null || 'level' in published) return now;
  const then = readOver(read, trajectory, begins + before[0], begins + before[1]);
  return then === null || then <= 0 ? null : rounded(100 * (now / then - 1));
}

function readOver(read: Read, trajectory: Trajectory, from: Day, to: Day): number | null {
  return read === 'burst' ? burstOver(trajectory, from, to) : meanOver(trajectory, read, from, to);
}

/** The mean size of the LH bursts of a stretch, IU/L. */
function burstOver(trajectory: Trajectory, from: Day, to: Day): number | null {
  const first = firstPulseAtOrAfter(trajectory, from);
  const end = firstPulseAtOrAfter(trajectory, to);
  if (end <= first || trajectory.filledTo < tickOf(to)) return null;
  let sum = 0;
  for (let at = first; at < end; at += 1) sum += trajectory.pulses[2 * at + 1] ?? 0;
  return sum / (end - first);
}
