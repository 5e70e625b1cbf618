/** What can be done to a man: one row per kind of intervention, with the fields a hand fills in and what stands in them at first. */
import { pharmacy, drugIds, type DrugId } from '../../workers/contract/pharmacy';
import type { DrugRow } from '../../workers/contract/drug';
import { cuttablePathways } from '../../workers/contract/pathways';
import type { Intervention } from '../../workers/contract/scenario';

/** What is done, by the name under which a scenario carries it. */
export type KindId = Intervention['type'];
/** A form as it is filled in: every field as text, by its name in the scenario. */
export type Draft = Readonly<Record<string, string>>;

interface Kind {
  /** Chosen from a list. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Typed numbers, and what stands there at first. */
  readonly numbers: Draft;
  readonly end: 'open' | 'required' | 'none';
  /** Only one of this kind runs at a time: what begins gives it its place. */
  readonly replaces: boolean;
}

/** By kind, in the order in which they are offered. Starting values: a common dose, or what a study did. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  cut: { choices: { pathway: cuttablePathways }, numbers: {}, end: 'open', replaces: true },
  clamp: {
    choices: { hormone: ['estradiol', 'testosterone'] },
    numbers: { value: '' },
    end: 'open',
    replaces: true,
  },
  gnrhAntagonist: { choices: {}, numbers: { block: '0.98' }, end: 'open', replaces: true },
  gnrhPump: {
    choices: {},
    numbers: { pulsesPerDay: '12', dose: '1' },
    end: 'open',
    replaces: true,
  },
  orchidectomy: { choices: {}, numbers: {}, end: 'none', replaces: true },
  steroidogenesisBlock: {
    choices: {},
    numbers: { fraction: '0.95' },
    end: 'open',
    replaces: true,
  },
  exogenousTestosterone: { choices: {}, numbers: { mgPerDay: '6' }, end: 'open', replaces: true },
  exogenousEstradiol: { choices: {}, numbers: { ugPerDay: '40' }, end: 'open', replaces: true },
  dose: {
    choices: { drug: drugIds },
    numbers: { amount: '', everyDays: '1' },
    end: 'open',
    replaces: true,
  },
  weightChange: { choices: {}, numbers: { bodyFat: '15' }, end: 'required', replaces: false },
};

/** In the order in which they are offered. */
export const kindIds = Object.keys(kinds) as readonly KindId[];

/** Levels to start a hold from, in the model's units: well below what is usual. */
const lowLevels: Readonly<Record<string, string>> = { estradiol: '40', testosterone: '5' };
/** A patch's label is per day and a week is how long it is worn; the rest as first studied. */
function dosing(drug: DrugId): Draft {
  const { studied, studiedMax }: DrugRow = pharmacy[drug];
  const [first] = studied;
  return {
    amount: String(first?.amount ?? studiedMax),
    everyDays: String(first?.everyDays ?? 1),
  };
}

/** What a choice brings with it: a drug its usual dose, a hormone a level to hold it at. */
export function brought(field: string, chosen: string): Draft {
  const drug = drugIds.find((id) => id === chosen);
  if (field === 'drug' && drug) return dosing(drug);
  return field === 'hormone' ? { value: lowLevels[chosen] ?? '' } : {};
}

/** A form to begin with. */
export function blank(kind: KindId, given: Draft = {}): Draft {
  const row = kinds[kind];
  const firsts = Object.entries(row.choices).map(([field, options]) => [field, options[0] ?? '']);
  const choices: Draft = { ...Object.fromEntries(firsts), ...given };
  const levels = Object.keys(row.choices).map((field) => brought(field, choices[field] ?? ''));
  return Object.assign({}, row.numbers, ...levels, choices, given);
}
