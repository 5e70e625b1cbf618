/** The two tables that are filled in by running: the drugs compared, and the axis's response in a man with a low ratio. */
import type { DrugId } from '../../workers/contract/pharmacy';
import type { Day } from '../../workers/contract/quantities';
import type { Scenario, Subject } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import type { Observable } from './lesson';
import { read } from './measure';
import { ACT, dose, given, heavy, lasting, man, reference } from './scenes';

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

const regimens: readonly { name: string; drug: DrugId; amount: number; everyDays: Day }[] = [
  { name: 'anastrozole 0.5 mg every other day', drug: 'anastrozole', amount: 0.5, everyDays: 2 },
  { name: 'anastrozole 1 mg twice a week', drug: 'anastrozole', amount: 1, everyDays: 3.5 },
  { name: 'anastrozole 1 mg a day', drug: 'anastrozole', amount: 1, everyDays: 1 },
  { name: 'letrozole 2.5 mg once a week', drug: 'letrozole', amount: 2.5, everyDays: 7 },
  { name: 'letrozole 2.5 mg twice a week', drug: 'letrozole', amount: 2.5, everyDays: 3.5 },
  { name: 'letrozole 2.5 mg a day', drug: 'letrozole', amount: 2.5, everyDays: 1 },
];
const compared: readonly Observable[] = ['estradiol', 'LH', 'testosterone', 'aromataseActivity'];

const meanIn = (
  run: Trajectory | undefined,
  of: Observable,
  span: { from: Day; to: Day },
): number => (run ? read(run, { of, ...span }) : NaN);

/** Each regimen in one man, as times his untreated self. */
export function drugRows(subject: Subject): readonly Row[] {
  const before = lasting(man(subject), WEEK.to);
  return regimens.map(({ name, drug, amount, everyDays }) => ({
    name,
    needs: [before, given(before, dose(drug, amount, everyDays))],
    cells: ([untreated, treated]) =>
      compared.map((of) => meanIn(treated, of, WEEK) / meanIn(untreated, of, WEEK)),
  }));
}

const articleSays: readonly { readonly of: Observable; readonly says: string }[] = [
  { of: 'estradiol', says: 'elevated, then reduced' },
  { of: 'GnRHpulseRate', says: 'suppressed, then increased' },
  { of: 'LH', says: 'suppressed, then increased' },
  { of: 'FSH', says: 'suppressed, then increased' },
  { of: 'testosterone', says: 'normal to low, then increased' },
  { of: 'spermConcentration', says: 'impaired, then improved' },
];

/** Each quantity in a heavy man against a lean one, and on letrozole against before. */
export function axisRows(name: (of: Observable) => string): readonly Row[] {
  const needs = [reference, heavy, given(heavy, dose('letrozole', 2.5, 7))];
  return articleSays.map(({ of, says }) => ({
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
