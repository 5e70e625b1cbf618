/** The shelf: one row per drug, with its kinetics, its target, what was studied in men, and where that is written. */
import type { ReferenceId } from './citations';

export interface DrugRow {
  /** The unit in which a dose is counted. */
  readonly doseUnit: 'mg';
  readonly molarMass: number;
  /** Absorption, 1/d; all of it is taken to arrive: volume and clearance are apparent (over F). */
  readonly absorption: number;
  /** Apparent volume of distribution, L. */
  readonly volume: number;
  /** Apparent clearance, L/h, at a plasma level of c µg/L: floor + spare/(1 + c/half). */
  readonly clearance: { readonly floor: number; readonly spare: number; readonly half: number };
  readonly target: 'aromatase';
  /** Plasma level, nmol/L, that leaves half of the peripheral aromatase working. */
  readonly halfInhibition: number;
  /** The slider's span and the largest single dose ever studied in men, in dose units. */
  readonly sliderMax: number;
  readonly studiedMax: number;
  /** Dosings that were published, for the ticks on the slider. */
  readonly studied: readonly {
    readonly amount: number;
    readonly everyDays: number;
    readonly source: ReferenceId;
  }[];
  readonly sources: readonly ReferenceId[];
}

export const pharmacy = {
  anastrozole: {
    doseUnit: 'mg',
    molarMass: 293.4,
    absorption: 60,
    volume: 104,
    clearance: { floor: 1.54, spare: 0, half: 1 },
    target: 'aromatase',
    halfInhibition: 2.55,
    sliderMax: 10,
    studiedMax: 10,
    studied: [
      { amount: 0.5, everyDays: 1, source: 'mauras2000' },
      { amount: 1, everyDays: 1, source: 'leder2004' },
      { amount: 10, everyDays: 1, source: 'hayes2000' },
    ],
    sources: ['mauras2009', 'geisler2002'],
  },
  letrozole: {
    doseUnit: 'mg',
    molarMass: 285.3,
    absorption: 40,
    volume: 130,
    clearance: { floor: 0.9, spare: 1.3, half: 12 },
    target: 'aromatase',
    halfInhibition: 2.65,
    sliderMax: 5,
    studiedMax: 2.5,
    studied: [
      { amount: 2.5, everyDays: 7, source: 'loves2013' },
      { amount: 2.5, everyDays: 1, source: 'tsjoen2005' },
    ],
    sources: ['sioufi1997', 'tanii2011', 'geisler2002'],
  },
} as const satisfies Record<string, DrugRow>;

export type DrugId = keyof typeof pharmacy;
export const drugIds = Object.keys(pharmacy) as readonly DrugId[];
/** A single dose above ten times the largest ever studied in men is refused. */
export const doseLimit = (drug: DrugId): number => pharmacy[drug].studiedMax * 10;
