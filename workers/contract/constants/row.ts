/** The shape of every physiological constant: value, unit, the range it may be moved in, and where it comes from. */
import type { ReferenceId } from '../citations';

export interface ConstantRow {
  readonly value: number;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** A citation key; `fitted`: tuned to the trials in docs/model.md; `assumed`: a choice of ours, with its reason in meanings.ts. */
  readonly source: ReferenceId | 'fitted' | 'assumed';
}

export const row = (
  value: number,
  unit: string,
  low: number,
  high: number,
  source: ConstantRow['source'],
): ConstantRow => ({ value, unit, low, high, source });
