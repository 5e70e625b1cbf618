/** Where a plan goes beyond what was ever studied in men. */
import type { DrugRow } from '../../workers/contract/drug';
import { pharmacy } from '../../workers/contract/pharmacy';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import type { DaySpan } from './span';

/** Estradiol was held within these bounds in the studies used, pmol/L. */
const MOST_ESTRADIOL = 400;

function goesBeyond(one: Intervention): boolean {
  if (one.type === 'clamp') return one.hormone === 'estradiol' && one.value > MOST_ESTRADIOL;
  if (one.type !== 'dose') return false;
  const { studiedMax }: DrugRow = pharmacy[one.drug];
  // studied doses were taken daily: more often than that is more than that
  return one.amount > studiedMax || one.amount / one.everyDays > studiedMax;
}

/** The stretches of days, joined and in order, in which something is done that no study did. */
export function unstudiedSpans(scenario: Scenario): DaySpan[] {
  const joined: { from: number; to: number }[] = [];
  for (const one of scenario.interventions.filter(goesBeyond)) {
    const to = one.type === 'orchidectomy' ? scenario.days : (one.to ?? scenario.days);
    const last = joined.at(-1);
    if (last && one.from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from: one.from, to });
  }
  return joined;
}
