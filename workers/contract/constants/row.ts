/** The shape of every physiological constant: value, unit, the range it may be moved in, and where it comes from. */
import type { ReferenceId } from '../references';

export interface ConstantRow {
  readonly value: number;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** A citation key; `fitted`: tuned to the trials in docs/model.md; `assumed`: a choice of ours, with the reason in `meaning`. */
  readonly source: ReferenceId | 'fitted' | 'assumed';
  readonly meaning: string;
}

export const row = (
  value: number,
  unit: string,
  low: number,
  high: number,
  source: ConstantRow['source'],
  meaning: string,
): ConstantRow => ({ value, unit, low, high, source, meaning });
