/** The shelf: one row per drug, with its kinetics, where it acts and what was studied in men; where that is written is in pharmacy-sources.ts. */
import type { ReferenceId } from './citations';

/** Clearance, L/h, at a plasma level of c: floor + spare/(1 + c/half). */
interface Clearance {
  readonly floor: number;
  readonly spare: number;
  readonly half: number;
}

/** What is in plasma, in nmol/L or (a gonadotropin) IU/L; volume and clearance are apparent, over the share that arrives. */
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
  /** The unit in which a dose is counted. µg/d: what a patch releases a day until the next is due. */
  readonly doseUnit: 'mg' | 'IU' | 'µg/d';
  /** What one dose unit brings into gut, skin or muscle, nmol (IU), less what never arrives. */
  readonly perUnit: number;
  /** How fast that is taken up, 1/d. */
  readonly absorption: number;
  readonly acts: Act;
  /** The slider's span and the largest single dose ever studied in men, in dose units. */
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
const perMg = (molarMass: number): number => 1e6 / molarMass;
const LN2 = 0.6931471805599453;
const constantly = (litresPerHour: number): Clearance => ({
  floor: litresPerHour,
  spare: 0,
  half: 1,
});

export const pharmacy = {
  anastrozole: {
    doseUnit: 'mg',
    perUnit: perMg(293.4),
    absorption: 60,
    acts: { on: 'aromatase', halfInhibition: 2.55, volume: 104, clearance: constantly(1.54) },
    sliderMax: 10,
    studiedMax: 10,
    studied: [
      { amount: 0.5, everyDays: 1, source: 'mauras2000' },
      { amount: 1, everyDays: 1, source: 'leder2004' },
      { amount: 10, everyDays: 1, source: 'hayes2000' },
    ],
  },
  letrozole: {
    doseUnit: 'mg',
    perUnit: perMg(285.3),
    absorption: 40,
    acts: {
      on: 'aromatase',
      halfInhibition: 2.65,
      volume: 130,
      // 12 µg/L
      clearance: { floor: 0.9, spare: 1.3, half: 12_000 / 285.3 },
    },
    sliderMax: 5,
    studiedMax: 2.5,
    studied: [
      { amount: 2.5, everyDays: 7, source: 'loves2013' },
      { amount: 2.5, everyDays: 1, source: 'tsjoen2005' },
    ],
  },
  exemestane: {
    doseUnit: 'mg',
    perUnit: perMg(296.4),
    absorption: 12,
    acts: {
      on: 'aromatase for good',
      destroys: 1.4,
      enzymeDays: 0.5,
      volume: 4000,
      clearance: constantly((4000 * LN2) / 8.9),
    },
    sliderMax: 50,
    studiedMax: 50,
    studied: [{ amount: 25, everyDays: 1, source: 'mauras2003' }],
  },
  testolactone: {
    doseUnit: 'mg',
    perUnit: perMg(300.4),
    absorption: 24,
    acts: { on: 'aromatase', halfInhibition: 2000, volume: 100, clearance: constantly(17) },
    sliderMax: 2000,
    studiedMax: 2000,
    studied: [{ amount: 1000, everyDays: 1, source: 'zumoff2003' }],
  },
  testosteroneGel: {
    doseUnit: 'mg',
    perUnit: 0.1 * perMg(288.4),
    absorption: 24 * (LN2 / 24),
    acts: { on: 'testosterone' },
    sliderMax: 100,
    studiedMax: 100,
    studied: [{ amount: 50, everyDays: 1, source: 'finkelstein2013' }],
  },
  testosteroneEnanthate: {
    doseUnit: 'mg',
    perUnit: perMg(400.6),
    absorption: LN2 / 4.5,
    acts: { on: 'testosterone' },
    sliderMax: 300,
    studiedMax: 600,
    studied: [{ amount: 200, everyDays: 7, source: 'wallace1993' }],
  },
  estradiolPatch: {
    doseUnit: 'µg/d',
    perUnit: 1e3 / 272.4,
    absorption: 1,
    acts: { on: 'estradiol' },
    sliderMax: 200,
    studiedMax: 100,
    studied: [{ amount: 100, everyDays: 7, source: 'raven2006' }],
  },
  hCG: {
    doseUnit: 'IU',
    perUnit: 0.45,
    absorption: 1.8,
    acts: { on: 'LH receptor', worth: 0.2, volume: 5, clearance: constantly((5 * LN2) / 34) },
    sliderMax: 2500,
    studiedMax: 6000,
    studied: [
      { amount: 125, everyDays: 2, source: 'coviello2005' },
      { amount: 500, everyDays: 2, source: 'coviello2005' },
    ],
  },
  enclomiphene: {
    doseUnit: 'mg',
    perUnit: perMg(406),
    absorption: 12,
    acts: {
      on: 'estrogen receptor',
      halfBlock: 6,
      volume: 2000,
      clearance: constantly((2000 * LN2) / 10),
    },
    sliderMax: 50,
    studiedMax: 50,
    studied: [{ amount: 25, everyDays: 1, source: 'wiehle2014' }],
  },
  clomiphene: {
    doseUnit: 'mg',
    perUnit: 0.62 * perMg(406),
    absorption: 12,
    acts: {
      on: 'estrogen receptor',
      halfBlock: 6,
      volume: 2000,
      clearance: constantly((2000 * LN2) / 10),
    },
    sliderMax: 100,
    studiedMax: 100,
    studied: [],
  },
  tamoxifen: {
    doseUnit: 'mg',
    perUnit: perMg(371.5),
    absorption: 6,
    acts: {
      on: 'estrogen receptor',
      halfBlock: 100,
      volume: 2000,
      clearance: constantly((2000 * LN2) / (24 * 6)),
    },
    sliderMax: 40,
    studiedMax: 20,
    studied: [{ amount: 10, everyDays: 0.5, source: 'spijkstra1988' }],
  },
} as const satisfies Record<string, DrugRow>;

export type DrugId = keyof typeof pharmacy;
export const drugIds = Object.keys(pharmacy) as readonly DrugId[];

/** Drugs that lower what aromatase makes: those of the dose slider. */
export type InhibitorId = {
  [Id in DrugId]: (typeof pharmacy)[Id]['acts']['on'] extends `aromatase${string}` ? Id : never;
}[DrugId];
export const isInhibitor = (drug: DrugId): drug is InhibitorId =>
  pharmacy[drug].acts.on.startsWith('aromatase');
export const inhibitorIds = drugIds.filter(isInhibitor);

/** A single dose above ten times the largest ever studied in men is refused. */
export const doseLimit = (drug: DrugId): number => pharmacy[drug].studiedMax * 10;
