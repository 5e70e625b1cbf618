/** What stands in a drug's row: its kinetics, where it acts and what was studied in men. Where that is written is in pharmacy-sources.ts. */
import type { ReferenceId } from './citations';

/** Clearance, L/h, at a plasma level of c: floor + spare/(1 + c/half). */
interface Clearance {
  readonly floor: number;
  readonly spare: number;
  readonly half: number;
}

/** What is in plasma, in nmol/L or (a gonadotropin) IU/L; volume and clearance are apparent where `perUnit` is the whole dose. */
interface Plasma {
  /** L. */
  readonly volume: number;
  readonly clearance: Clearance;
}

type Act =
  /** Competes with androgen for the enzyme; leaves half of the peripheral aromatase working at this level. */
  | ({ readonly on: 'aromatase'; readonly halfInhibition: number } & Plasma)
  /** Destroys the enzyme, 1/d at each unit of level; it is made anew within so many days. */
  | ({
      readonly on: 'aromatase for good';
      readonly destroys: number;
      readonly enzymeDays: number;
    } & Plasma)
  /** Keeps estradiol off its receptor in brain and pituitary; half of it at this level. */
  | ({ readonly on: 'estrogen receptor'; readonly halfBlock: number } & Plasma)
  /** Drives Leydig cells as LH does: IU/L of LH that one unit of its level is worth. */
  | ({ readonly on: 'LH receptor'; readonly worth: number } & Plasma)
  /** Is the hormone itself: what leaves the depot is the blood's. */
  | { readonly on: 'testosterone' }
  | { readonly on: 'estradiol' };

export interface DrugRow {
  /** The unit in which a dose is counted. µg/d: what a patch releases a day, evenly, for as long as patches are worn. */
  readonly doseUnit: 'mg' | 'IU' | 'µg/d';
  /** What one dose unit brings into gut, skin or muscle, nmol (IU), less what never arrives. */
  readonly perUnit: number;
  /** How fast that is taken up, 1/d; a patch has no depot. */
  readonly absorption: number;
  readonly acts: Act;
  /** The slider's span and the largest dose that men took again and again in a study, in dose units. */
  readonly sliderMax: number;
  readonly studiedMax: number;
  /** Dosings that were published, for the ticks on the slider. */
  readonly studied: readonly {
    readonly amount: number;
    readonly everyDays: number;
    readonly source: ReferenceId;
  }[];
}

/** nmol in a milligram of what weighs so many g/mol. */
export const perMg = (molarMass: number): number => 1e6 / molarMass;
export const constantly = (litresPerHour: number): Clearance => ({
  floor: litresPerHour,
  spare: 0,
  half: 1,
});

/** A patch is worn: it releases while it is on, and nothing of it waits in a depot. */
export const isWorn = ({ doseUnit }: DrugRow): boolean => doseUnit === 'µg/d';

/** A single dose above ten times the largest that was studied is refused. */
export const doseLimit = ({ studiedMax }: DrugRow): number => studiedMax * 10;
