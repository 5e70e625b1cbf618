/** The shelf of drugs that lower what aromatase makes: those of the dose slider. */
import { LN2 } from './quantities';
import { constantly, perMg, type DrugRow } from './drug';

export const inhibitors = {
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
      halfInhibition: 0.63,
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
} as const satisfies Record<string, DrugRow>;

export type InhibitorId = keyof typeof inhibitors;
export const inhibitorIds = Object.keys(inhibitors) as readonly InhibitorId[];
export const isInhibitor = (drug: string): drug is InhibitorId => Object.hasOwn(inhibitors, drug);
