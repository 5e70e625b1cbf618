/** How far a scenario may go: the spans of its numbers, for whoever reads one and for whoever sets one. */
import type { Subject } from './scenario';

export const MAX_DAYS = 7300;
export const MAX_INTERVENTIONS = 10_000;
export const MAX_SEED = 4_294_967_295;

/** A span of allowed numbers, both ends included unless it says otherwise. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly whole?: true;
  readonly aboveLow?: true;
  readonly unit?: string;
}

/** Allowed spans of the subject's numbers. */
export const subjectRanges = {
  age: { low: 18, high: 90, unit: 'years' },
  bodyFat: { low: 5, high: 60, unit: '%' },
  cyp19a1: { low: 0, high: 10 },
  testicularReserve: { low: 0, high: 2 },
  leydigReserve: { low: 0, high: 2 },
  variant: { low: 0, high: MAX_SEED, whole: true },
} as const satisfies Partial<Record<keyof Subject, Range>>;
