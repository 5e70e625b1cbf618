/** Drugs: the inhibitors that hold aromatase and let go, dose by dose; and hormones from outside, evenly. */
import { inhibitors } from '../contract/inhibitors';
import type { Equations } from './equations';

/** The others on the shelf are left to the body itself. */
const exported = ['anastrozole', 'letrozole', 'testolactone'] as const;

function inhibitor(drug: (typeof exported)[number]): Equations {
  const { perUnit, absorption, acts } = inhibitors[drug];
  const { floor, spare, half } = acts.clearance;
  const of = (what: string): string => `${drug}.${what}`;
  const depot = `drugs.${drug}.depot`;
  return {
    organ: 'drugs',
    settings: {
      [of('dose')]: { value: 0, unit: 'mg', name: `${drug}: one dose` },
      [of('every')]: { value: 1, unit: 'd', name: `${drug}: time between doses` },
      [of('perUnit')]: { value: perUnit, unit: 'nmol/mg', name: `${drug} in a milligram` },
      [of('absorption')]: { value: absorption, unit: '1/d', name: `${drug}: absorption` },
      [of('volume')]: { value: acts.volume, unit: 'L', name: `${drug}: apparent volume` },
      [of('clearance')]: { value: floor, unit: 'L/h', name: `${drug}: clearance at high levels` },
      [of('spare')]: { value: spare, unit: 'L/h', name: `${drug}: clearance that saturates` },
      [of('half')]: { value: half, unit: 'nmol/L', name: `${drug}: level at which half of it has` },
      [of('halfInhibition')]: {
        value: acts.halfInhibition,
        unit: 'nmol/L',
        name: `${drug}: level that holds half of the aromatase outside the testis`,
      },
    },
    variables: { [of('next')]: { value: 0, unit: 'd', name: `${drug}: time of the next dose` } },
    moving: {
      [depot]: {
        unit: 'nmol',
        name: `${drug} in the gut`,
        perDay: `-${of('absorption')} * ${depot}`,
      },
      [drug]: {
        unit: 'nmol/L',
        name: drug,
        perDay: `(${of('absorption')} * ${depot} - hoursPerDay
          * (${of('clearance')} + ${of('spare')} / (1 + ${drug} / ${of('half')})) * ${drug})
          / ${of('volume')}`,
      },
    },
    happenings: {
      [of('swallowed')]: {
        at: of('next'),
        sets: {
          [depot]: `${depot} + ${of('dose')} * ${of('perUnit')}`,
          [of('next')]: `${of('next')} + ${of('every')}`,
        },
      },
    },
  };
}

const given: Equations = {
  organ: 'drugs',
  assigned: {
    'aromatase.inhibition': {
      unit: '×',
      name: 'levels over those of half inhibition, summed',
      is: exported.map((drug) => `${drug} / ${drug}.halfInhibition`).join(' + '),
    },
    testosteroneFromOutside: {
      unit: 'nmol/d',
      name: 'testosterone from outside',
      is: 'testosterone.given * testosterone.perMg',
    },
    estradiolFromOutside: {
      unit: 'nmol/d',
      name: 'estradiol from outside',
      is: 'estradiol.given * estradiol.perUg',
    },
  },
};

export const drugs: readonly Equations[] = [given, ...exported.map(inhibitor)];
