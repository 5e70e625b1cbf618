/** What is known of a drug's dosing in men: the published ones, where study ends, and the schedules in words. */
import type { DrugRow } from '../../workers/contract/drug';
import { inhibitors, type InhibitorId } from '../../workers/contract/inhibitors';
import type { citations } from '../../workers/contract/citations';
import { page } from '../lang/page';
import { digits } from '../rim/units';
import type { Mark, Zone } from './slider';

const words = page.controls.dose;

const schedules: readonly { readonly everyDays: number; readonly name: string }[] = [
  { everyDays: 1, name: words.schedules.daily },
  { everyDays: 2, name: words.schedules.everyOther },
  { everyDays: 7 / 3, name: words.schedules.threeAWeek },
  { everyDays: 3.5, name: words.schedules.twiceAWeek },
  { everyDays: 7, name: words.schedules.weekly },
];
/** A third of a week does not survive a text unharmed. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;

/** A dose as it is printed on a box: 1, 2.5, 0.05. */
export const tidy = (amount: number): string => String(Number(digits(amount)));

/** "daily", "3 × a week"; a linked scenario may bring any other. */
export const scheduleName = (everyDays: number): string =>
  schedules.find((one) => same(one.everyDays, everyDays))?.name ?? words.everyDays(tidy(everyDays));

/** A drug as it stands in a line: "anastrozole". */
export const nameOf = (drug: InhibitorId): string => page.readouts.names[drug].toLowerCase();

/** The schedules on offer, and the present one should it be none of them. */
export function scheduleOptions(present: number): readonly number[] {
  const offered = schedules.map(({ everyDays }) =>
    same(everyDays, present) ? present : everyDays,
  );
  return offered.includes(present) ? offered : [...offered, present];
}

/** The published single doses of a drug, each once, with all that was published of it once its sources are here. */
export function marksOf(drug: InhibitorId, sources: typeof citations | null): Mark[] {
  const { studied, doseUnit }: DrugRow = inhibitors[drug];
  const amounts = [...new Set(studied.map(({ amount }) => amount))];
  return amounts.map((amount) => ({
    value: amount,
    label: String(amount),
    about: studied
      .filter((one) => one.amount === amount)
      .map(({ everyDays, source }) => {
        const dosing = `${amount} ${doseUnit} ${nameOf(drug)} ${scheduleName(everyDays)}`;
        return sources ? words.published(dosing, sources[source]) : dosing;
      })
      .join('\n'),
  }));
}

/** The stretch of the track that nobody has studied, if the track goes so far. */
export function zonesOf(drug: InhibitorId): Zone[] {
  const { studiedMax, sliderMax }: DrugRow = inhibitors[drug];
  if (studiedMax >= sliderMax) return [];
  return [{ from: studiedMax, to: sliderMax, kind: 'beyond', label: words.beyondMark }];
}

/** Where a regimen stands towards what was studied. */
export function sizeOf(regimen: {
  readonly drug: InhibitorId;
  readonly amount: number;
  readonly everyDays: number;
}): keyof typeof words.sizes {
  const { studied, studiedMax }: DrugRow = inhibitors[regimen.drug];
  if (regimen.amount === 0) return 'none';
  if (regimen.amount > studiedMax) return 'beyond';
  const alike = studied.filter(({ amount }) => amount === regimen.amount);
  if (alike.some(({ everyDays }) => same(everyDays, regimen.everyDays))) return 'published';
  if (alike.length > 0) return 'elsewhen';
  return studied.every(({ amount }) => regimen.amount < amount) ? 'below' : 'studied';
}
