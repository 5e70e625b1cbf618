/** How each of the trials' treatments is given to a virtual man: as a dose, an infusion, a block, a pump, or not yet. */
import { drugIds, type DrugId } from '../contract/pharmacy';
import { choice, number, object, only, Refusal, type Fields } from '../contract/reading';
import type { Administered } from './trials';

/** What becomes of a drug's name in a trial. Shares are of the amount given that reaches blood as the hormone. */
export type Giving =
  | { readonly give: 'dose'; readonly drug: DrugId }
  | { readonly give: 'testosterone' | 'estradiol'; readonly share: number }
  | { readonly give: 'steroidogenesisBlock'; readonly fraction: number }
  | { readonly give: 'gnrhAntagonist'; readonly block: number }
  /** Nothing is done to the man; or it is a pump, which men without GnRH of their own are always on. */
  | { readonly give: 'nothing' }
  | { readonly unsupported: string };

/** A drug given on days of treatment, day 0 at 09:00. */
export interface Course {
  readonly drug: string;
  readonly amount: number;
  /** Infinity: once. */
  readonly everyDays: number;
  readonly from: number;
  readonly to: number;
}

/** An intervention of the scenario contract, its days counted from the start of treatment. */
export type Step = Fields & { readonly type: string; readonly from: number; readonly to?: number };

const shares = { low: 0, high: 1 };

function giving(value: unknown, path: string): Giving {
  const fields = object(value, path);
  only(fields, ['give', 'drug', 'share', 'fraction', 'block', 'unsupported', 'why'], path);
  if (typeof fields.unsupported === 'string') return { unsupported: fields.unsupported };
  const fraction = (key: string): number => number(fields[key], `${path}.${key}`, shares);
  const kinds = [
    ...(['dose', 'testosterone', 'estradiol', 'steroidogenesisBlock'] as const),
    ...(['gnrhAntagonist', 'nothing'] as const),
  ];
  const give = choice(fields.give, `${path}.give`, kinds);
  switch (give) {
    case 'dose':
      return { give, drug: choice(fields.drug, `${path}.drug`, drugIds) };
    case 'testosterone':
    case 'estradiol':
      return { give, share: fraction('share') };
    case 'steroidogenesisBlock':
      return { give, fraction: fraction('fraction') };
    case 'gnrhAntagonist':
      return { give, block: fraction('block') };
    case 'nothing':
      return { give };
  }
}

/** Reads the table of givings. @throws Refusal naming the drug and the field. */
export const readGivings = (value: unknown): Readonly<Record<string, Giving>> =>
  Object.fromEntries(
    Object.entries(object(value, 'givings')).map(([drug, one]) => [
      drug,
      giving(one, `givings.${drug}`),
    ]),
  );

/** Days between doses, by the words of a schedule. */
function daysBetween(schedule: string): number | null {
  if (/^per day$|(^| )daily$/.test(schedule)) return 1;
  if (schedule === 'every other day') return 2;
  if (schedule === 'weekly') return 7;
  const weeks = /^every (\d+) weeks$/.exec(schedule)?.[1];
  if (weeks !== undefined) return 7 * Number(weeks);
  return /^(once|single|single dose)$/.test(schedule) ? Infinity : null;
}

/** mg, or IU where it says so; null where it is not one number. */
function amountOf(dose: Administered['dose']): number | null {
  if (typeof dose === 'number') return dose;
  const units = /^(\d+(?:\.\d+)?) IU$/.exec(dose ?? '')?.[1];
  return units === undefined ? null : Number(units);
}

/** By rule: what the trial's record says was given, until the end of what is read. @throws Refusal where the record cannot be followed. */
export function courseOf(one: Administered, giving: Giving, lastDay: number, path: string): Course {
  // what comes after the last sample is not lived
  const always = { drug: one.drug, from: 0, to: lastDay };
  if (one.mgPerDay !== null) return { ...always, amount: one.mgPerDay, everyDays: 1 };
  const amount = amountOf(one.dose);
  // a block lasts as long as its drug is taken, whatever the dose
  const isBlock = 'give' in giving && /Block|Antagonist|nothing/.test(giving.give);
  if (amount === 0 || isBlock || 'unsupported' in giving)
    return { ...always, amount: amount ?? 1, everyDays: 1 };
  const everyDays = daysBetween(one.schedule);
  if (amount === null || everyDays === null) {
    const what = `"${one.drug}, ${String(one.dose)}, ${one.schedule}"`;
    throw new Refusal(path, `says ${what}, which no rule follows: give the arm a treatment`);
  }
  return { ...always, amount, everyDays };
}
