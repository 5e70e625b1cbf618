/** How a pin's last day differs from the run's: means, and per cent. */
import type { QuantityId } from '../../workers/contract/channels';
import type { Day } from '../../workers/contract/quantities';
import type { Trajectory } from '../../workers/contract/trajectory';
import { meanOver } from '../rim/mean';

/** The mean of the last 24 hours before a day, or of what there is of them. */
export const lastDay = (trajectory: Trajectory, quantity: QuantityId, day: Day): number | null =>
  meanOver(trajectory, quantity, Math.max(0, day - 1), day);

/** Per cent by which a value lies above another; null where there is nothing to divide by. */
export const percentAbove = (value: number | null, other: number | null): number | null =>
  value === null || other === null || other <= 0 ? null : 100 * (value / other - 1);
