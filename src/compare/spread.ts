/** How a hundred men are spread on a day: the middle, the middle eighty, and how many are within what is usual. */
import type { CohortChannel, DayMeans } from '../../workers/contract/cohort-api';
import type { Day } from '../../workers/contract/quantities';
import { usual } from '../../workers/contract/usual';

/** Linear between the ranks of sorted numbers; `share` from 0 to 1. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The men of one day. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** How many are within what is usual; null where none is published. */
  readonly inside: number | null;
}

/** The spread of a quantity's means of the day on which the playhead stands; null where nobody has lived so far. */
export function spreadOn(men: readonly DayMeans[], id: CohortChannel, day: Day): Spread | null {
  const values = men.flatMap(({ means }) => means[id][Math.floor(day)] ?? []).sort((a, b) => a - b);
  if (values.length === 0) return null;
  const span = usual[id];
  return {
    median: quantile(values, 0.5),
    low: quantile(values, 0.1),
    high: quantile(values, 0.9),
    inside: span ? values.filter((one) => one >= span.low && one <= span.high).length : null,
  };
}

/** The top of the drawing: above all but the two highest of a hundred, and above what is usual. */
export function topOf(men: readonly DayMeans[], id: CohortChannel): number {
  const peaks = men.map(({ means }) => Math.max(0, ...means[id])).sort((a, b) => a - b);
  return 1.05 * Math.max(peaks.length === 0 ? 0 : quantile(peaks, 0.97), usual[id]?.high ?? 0);
}
