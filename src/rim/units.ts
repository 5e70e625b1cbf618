/** Display units: the one place where a number of the model becomes a number for a reader, and back. */
import type { QuantityId } from '../../workers/contract/channels';
import {
  NG_PER_DL_TESTOSTERONE,
  PG_PER_ML_ESTRADIOL,
  PMOL_PER_NMOL,
  rounded,
} from '../../workers/contract/quantities';
import { unitOf } from '../../workers/contract/trajectory';
import { page } from '../lang/page';

export type Units = 'si' | 'conventional';

interface Conversion {
  readonly unit: string;
  /** Conventional units in one SI unit. */
  readonly factor: number;
}

const conventional: Partial<Record<QuantityId, Conversion>> = {
  testosterone: { unit: 'ng/dL', factor: NG_PER_DL_TESTOSTERONE },
  freeTestosterone: { unit: 'ng/dL', factor: NG_PER_DL_TESTOSTERONE },
  intratesticularTestosterone: { unit: 'ng/dL', factor: NG_PER_DL_TESTOSTERONE },
  estradiol: { unit: 'pg/mL', factor: PG_PER_ML_ESTRADIOL },
  freeEstradiol: { unit: 'pg/mL', factor: PG_PER_ML_ESTRADIOL },
};

/** What is shown of a quantity: digits and unit. */
export interface Displayed {
  readonly text: string;
  readonly unit: string;
}

/** Where the model's own unit is not of the SI: the ratio is counted as clinics quote it, and read mole by mole. */
const si: typeof conventional = {
  testosteroneEstradiolRatio: {
    unit: 'mol/mol',
    factor: (PMOL_PER_NMOL * PG_PER_ML_ESTRADIOL) / NG_PER_DL_TESTOSTERONE,
  },
};

const conversion = (quantity: QuantityId, units: Units): Conversion =>
  (units === 'conventional' ? conventional : si)[quantity] ?? {
    unit: page.rim.unit(unitOf(quantity)),
    factor: 1,
  };

/** A quantity's unit as a reader sees it. */
export const displayUnit = (quantity: QuantityId, units: Units): string =>
  conversion(quantity, units).unit;

/** From the model's unit to the reader's. */
export const toDisplay = (quantity: QuantityId, value: number, units: Units): number =>
  value * conversion(quantity, units).factor;

/** From the reader's unit to the model's. */
export const fromDisplay = (quantity: QuantityId, value: number, units: Units): number =>
  value / conversion(quantity, units).factor;

/** What cannot be said in digits. */
const NO_VALUE = '–';

/** Three significant digits, never an exponent, never a trailing point: 4.40, 19.0, 602, 1230, 0.0312. */
export function digits(value: number, significant = 3): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const size = Math.abs(value);
  if (size < 1e-6) return '0';
  const short = Number(size.toPrecision(significant));
  const places = Math.max(0, significant - 1 - Math.floor(Math.log10(short)));
  const text = short.toFixed(Math.min(places, 8));
  return value < 0 ? `−${text}` : text;
}

/** A quantity as it is read: digits in the reader's unit, and the unit. `null` is a ratio over nothing. */
export function display(quantity: QuantityId, value: number | null, units: Units): Displayed {
  const { unit, factor } = conversion(quantity, units);
  return { text: value === null ? NO_VALUE : digits(value * factor), unit };
}

/** The same for ears and one-line places: "4.40 IU/L". */
export function displayText(quantity: QuantityId, value: number | null, units: Units): string {
  const { text, unit } = display(quantity, value, units);
  return unit === '×' ? `×${text}` : page.rim.pair(text, unit);
}

/** The `data-value` of a live number: SI, rounded by the one rule; empty for a ratio over nothing. */
export const dataValue = (value: number | null): string =>
  value === null || !Number.isFinite(value) ? '' : String(rounded(value));
