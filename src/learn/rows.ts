/** What stands at the head of the rows of the two tables: regimens, and what the article says of each quantity. */
import type { DrugId } from '../../workers/contract/pharmacy';
import type { Day } from '../../workers/contract/quantities';
import type { Observable } from './lesson';

interface Regimen {
  readonly name: string;
  readonly drug: DrugId;
  readonly amount: number;
  readonly everyDays: Day;
}
/** What the drugs’ table compares; a name says in words what the rest says in numbers. */
export const regimens: readonly Regimen[] = [
  { name: 'anastrozole 0.5 mg every other day', drug: 'anastrozole', amount: 0.5, everyDays: 2 },
  { name: 'anastrozole 1 mg twice a week', drug: 'anastrozole', amount: 1, everyDays: 3.5 },
  { name: 'anastrozole 1 mg a day', drug: 'anastrozole', amount: 1, everyDays: 1 },
  { name: 'letrozole 2.5 mg once a week', drug: 'letrozole', amount: 2.5, everyDays: 7 },
  { name: 'letrozole 2.5 mg twice a week', drug: 'letrozole', amount: 2.5, everyDays: 3.5 },
  { name: 'letrozole 2.5 mg a day', drug: 'letrozole', amount: 2.5, everyDays: 1 },
];

/** What the article’s table says of each quantity, in a man with a low ratio. */
export const articleSays: readonly { readonly of: Observable; readonly says: string }[] = [
  { of: 'estradiol', says: 'elevated, then reduced' },
  { of: 'GnRHpulseRate', says: 'suppressed, then increased' },
  { of: 'LH', says: 'suppressed, then increased' },
  { of: 'FSH', says: 'suppressed, then increased' },
  { of: 'testosterone', says: 'normal to low, then increased' },
  { of: 'spermConcentration', says: 'impaired, then improved' },
];
