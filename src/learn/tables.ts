/** The two tables that are filled in by running: the drugs compared, and the axis's response in a man with a low ratio. */
import type { Day } from '../../workers/contract/quantities';
import type { Scenario, Subject } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { translated } from '../lang/translation';
import type { Observable } from './lesson';
import { read } from './measure';
import { articleSays, regimens } from './rows';
import { ACT, dose, given, heavy, lasting, man, reference } from './scenes';
import { other } from './tongue';

/** The span that is read: the fourth week of treatment. */
const WEEK = { from: ACT + 21, to: ACT + 28 } as const;
/** Sperm answer after two rounds of their making. */
const LATE = { from: 160, to: 180 } as const;

/** A row's name, the runs it needs, and its cells once they are known. */
export interface Row {
  readonly name: string;
  readonly needs: readonly Scenario[];
  readonly cells: (runs: readonly Trajectory[]) => readonly number[];
  /** What the article's table says, if it does. */
  readonly article?: string;
}

const compared: readonly Observable[] = ['estradiol', 'LH', 'testosterone', 'aromataseActivity'];

const meanIn = (
  run: Trajectory | undefined,
  of: Observable,
  span: { from: Day; to: Day },
): number => (run ? read(run, { of, ...span }) : NaN);

/** Each regimen in one man, as times his untreated self. */
export function drugRows(subject: Subject): readonly Row[] {
  const before = lasting(man(subject), WEEK.to);
  return translated(regimens, other?.regimens ?? []).map(({ name, drug, amount, everyDays }) => ({
    name,
    needs: [before, given(before, dose(drug, amount, everyDays))],
    cells: ([untreated, treated]) =>
      compared.map((of) => meanIn(treated, of, WEEK) / meanIn(untreated, of, WEEK)),
  }));
}

/** Each quantity in a heavy man against a lean one, and on letrozole against before. */
export function axisRows(name: (of: Observable) => string): readonly Row[] {
  const needs = [reference, heavy, given(heavy, dose('letrozole', 2.5, 7))];
  return translated(articleSays, other?.articleSays ?? []).map(({ of, says }) => ({
    name: name(of),
    needs,
    article: says,
    cells: ([lean, fat, treated]) => {
      const span = of === 'spermConcentration' ? LATE : WEEK;
      const before = meanIn(fat, of, span);
      return [before / meanIn(lean, of, span), meanIn(treated, of, span) / before];
    },
  }));
}
