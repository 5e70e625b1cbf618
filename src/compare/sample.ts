/** A blood sample: which minute the needle comes, and what a laboratory would print of that minute. */
import type { CohortChannel } from '../../workers/contract/cohort-api';
import { MINUTES_PER_DAY, type Day } from '../../workers/contract/quantities';
import { sampleAt, type Trajectory } from '../../workers/contract/trajectory';
import { usual } from '../../workers/contract/usual';
import { toDisplay, type Units } from '../rim/units';

/** Clinic hours, in minutes of the day. */
const OPENS = 8 * 60;
const CLOSES = 17 * 60;

/** So many different minutes of clinic hours on a day, in order; `chance` gives numbers from 0 to 1. */
export function clinicMinutes(day: Day, count: number, chance: () => number): Day[] {
  const minutes = new Set<number>();
  while (minutes.size < count) minutes.add(OPENS + Math.floor(chance() * (CLOSES - OPENS)));
  const midnight = Math.floor(day);
  return [...minutes].sort((a, b) => a - b).map((minute) => midnight + minute / MINUTES_PER_DAY);
}

/** Digits after the point on a report, in SI and in conventional units. */
const places: Readonly<Record<CohortChannel, Readonly<Record<Units, number>>>> = {
  LH: { si: 1, conventional: 1 },
  FSH: { si: 1, conventional: 1 },
  testosterone: { si: 1, conventional: 0 },
  freeTestosterone: { si: 2, conventional: 1 },
  estradiol: { si: 0, conventional: 0 },
  SHBG: { si: 0, conventional: 0 },
  inhibinB: { si: 0, conventional: 0 },
  spermConcentration: { si: 0, conventional: 0 },
};

/** A value as a laboratory prints it. */
export const printed = (id: CohortChannel, value: number, units: Units): string =>
  toDisplay(id, value, units).toFixed(places[id][units]);

/** What is usual as a report prints it; empty where none is published. */
export function usualText(id: CohortChannel, units: Units): string {
  const span = usual[id];
  return span ? `${printed(id, span.low, units)}–${printed(id, span.high, units)}` : '';
}

/** A mark beside a value outside what is usual. */
export function markOf(id: CohortChannel, value: number): 'high' | 'low' | null {
  const span = usual[id];
  if (!span) return null;
  if (value > span.high) return 'high';
  return value < span.low ? 'low' : null;
}

/** What is in the blood at that minute. */
export const drawn = (trajectory: Trajectory, id: CohortChannel, at: Day): number =>
  sampleAt(trajectory, id, at);
