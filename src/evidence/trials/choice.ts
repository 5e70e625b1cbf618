/** Which arms and which of their numbers are shown, and in what order. */
import type { Compared, Published } from '../../../workers/contract/evidence';
import {
  arms,
  isGiven,
  outcomeOf,
  type ArmRecord,
  type DrugGroup,
  type OutcomeGroup,
} from './records';

export interface Choice {
  readonly drug: DrugGroup | null;
  readonly condition: string | null;
  readonly outcome: OutcomeGroup | null;
  readonly order: 'listed' | 'misses';
}
export interface Shown {
  readonly arm: ArmRecord;
  readonly rows: readonly Published[];
}

/** The largest miss of each arm that has one. */
function worstOf(compared: readonly Compared[]): Map<string, number> {
  const worst = new Map<string, number>();
  for (const { arm, fold } of compared)
    if (fold !== null) worst.set(arm, Math.max(fold, worst.get(arm) ?? 0));
  return worst;
}

/** The arms that are wanted, each with its wanted numbers; an arm of which no number is compared is shown with its record alone. */
export function chosen(
  { drug, condition, outcome, order }: Choice,
  published: readonly Published[],
  compared: readonly Compared[],
): readonly Shown[] {
  const shown = arms
    .filter((arm) => drug === null || isGiven(arm, drug))
    .filter(({ group }) => condition === null || group === condition)
    .map((arm) => ({
      arm,
      rows: published.filter(
        (one) => one.arm === arm.id && (outcome === null || outcomeOf(one.quantity) === outcome),
      ),
    }))
    .filter(({ rows }) => outcome === null || rows.length > 0);
  if (order === 'listed') return shown;
  const wanted = new Set(
    shown.flatMap(({ rows }) => rows.map((one) => `${one.arm} ${one.measure}`)),
  );
  const worst = worstOf(compared.filter((one) => wanted.has(`${one.arm} ${one.measure}`)));
  return [...shown].sort((a, b) => (worst.get(b.arm.id) ?? 0) - (worst.get(a.arm.id) ?? 0));
}
