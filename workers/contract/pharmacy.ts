/** The whole shelf, one row per drug: inhibitors of aromatase, hormones, and what acts on their receptors. */
import { LN2, molarMass } from './quantities';
import { constantly, perMg, type DrugRow } from './drug';
import { inhibitors } from './inhibitors';

/** How enclomiphene acts, alone or in clomiphene. */
const asEnclomiphene = {
  on: 'estrogen receptor',
  halfBlock: 4.1,
  volume: 2000,
  clearance: constantly((2000 * LN2) / 10),
} as const;

const others = {
  testosteroneGel: {
    doseUnit: 'mg',
    perUnit: 0.16 * perMg(molarMass.testosterone),
    absorption: 24 * (LN2 / 30),
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
    perUnit: 1e3 / molarMass.estradiol,
    absorption: 0,
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
    perUnit: perMg(598.1), // as citrate
    absorption: 12,
    acts: asEnclomiphene,
    sliderMax: 50,
    studiedMax: 50,
    studied: [{ amount: 25, everyDays: 1, source: 'wiehle2014' }],
  },
  clomiphene: {
    doseUnit: 'mg',
    perUnit: 0.62 * perMg(598.1), // as citrate
    absorption: 12,
    acts: asEnclomiphene,
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

export const pharmacy = { ...inhibitors, ...others };
export type DrugId = keyof typeof pharmacy;
export const drugIds = Object.keys(pharmacy) as readonly DrugId[];
export const isDrug = (id: string): id is DrugId => Object.hasOwn(pharmacy, id);
