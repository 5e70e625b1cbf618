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

/** Reads rows by id: each its own value, or the one a scenario has put in its place. */
export const readerOf =
  <Id extends string>(rows: Readonly<Record<Id, ConstantRow>>) =>
  (changed: Readonly<Partial<Record<Id, number>>>) =>
  (id: Id): number =>
    changed[id] ?? rows[id].value;

export const row = (
  value: number,
  unit: string,
  low: number,
  high: number,
  source: ConstantRow['source'],
): ConstantRow => ({ value, unit, low, high, source });
