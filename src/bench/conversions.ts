/** Units in which laboratories print: what one of the model's units is in each of them. */
import {
  molarMass,
  NG_PER_DL_TESTOSTERONE,
  PG_PER_ML_ESTRADIOL,
  PMOL_PER_NMOL,
} from '../../workers/contract/quantities';

/** A unit, and how many of it are in one of the model's. */
interface Printed {
  readonly unit: string;
  readonly factor: number;
}

const same = (...units: readonly string[]): readonly Printed[] =>
  units.map((unit) => ({ unit, factor: 1 }));

/** By analyte; the model's own unit first. */
export const analytes = {
  testosterone: [
    { unit: 'nmol/L', factor: 1 },
    { unit: 'ng/dL', factor: NG_PER_DL_TESTOSTERONE },
    { unit: 'ng/mL', factor: NG_PER_DL_TESTOSTERONE / 100 },
  ],
  freeTestosterone: [
    { unit: 'nmol/L', factor: 1 },
    { unit: 'pmol/L', factor: PMOL_PER_NMOL },
    { unit: 'ng/dL', factor: NG_PER_DL_TESTOSTERONE },
    { unit: 'pg/mL', factor: 10 * NG_PER_DL_TESTOSTERONE },
  ],
  estradiol: [
    { unit: 'pmol/L', factor: 1 },
    { unit: 'pg/mL', factor: PG_PER_ML_ESTRADIOL },
    { unit: 'ng/L', factor: PG_PER_ML_ESTRADIOL },
  ],
  LH: same('IU/L', 'mIU/mL'),
  FSH: same('IU/L', 'mIU/mL'),
  inhibinB: same('ng/L', 'pg/mL'),
  spermConcentration: same('10⁶/mL', '10⁹/L'),
} as const satisfies Record<string, readonly Printed[]>;
export type Analyte = keyof typeof analytes;
/** In the order in which they are offered. */
export const analyteIds = Object.keys(analytes) as readonly Analyte[];

/** Why a factor is what it is: by molar mass, or because units are the same. */
export const reasonOf = {
  testosterone: { kind: 'testosterone', mass: molarMass.testosterone },
  freeTestosterone: { kind: 'testosterone', mass: molarMass.testosterone },
  estradiol: { kind: 'estradiol', mass: molarMass.estradiol },
  LH: { kind: 'international' },
  FSH: { kind: 'international' },
  inhibinB: { kind: 'mass' },
  spermConcentration: { kind: 'sperm' },
} as const satisfies Record<Analyte, object>;

/** A typed number, with a point or a comma; null where it is none, or below nothing. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  const value = text === '' ? NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
