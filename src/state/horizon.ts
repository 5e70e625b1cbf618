/** How far ahead the future is kept: thirty days more whenever the playhead nears its end. */
import { MAX_DAYS } from '../../workers/contract/limits';
import type { Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';

const MORE: Day = 30;
const NEAR: Day = 5;
const NEAR_SHARE = 0.1;
/** A window may show this much of nothing at its right edge. */
const BARE: Day = 5;

/** The days a scenario must have for a playhead, and for the window it is seen through. */
export function horizonFor(days: Day, day: Day, windowTo: Day): Day {
  let end = days;
  while (
    end < MAX_DAYS &&
    (day >= end - Math.max(NEAR, NEAR_SHARE * end) || windowTo > end + BARE)
  ) {
    end = Math.min(end + MORE, MAX_DAYS);
  }
  return end;
}

/** The same scenario, at least so long. */
export const lasting = (scenario: Scenario, days: Day): Scenario =>
  days > scenario.days ? { ...scenario, days } : scenario;
