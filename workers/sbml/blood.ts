/** Blood in the mean: binding, and the clearance of what is free. */
import { constants } from '../contract/constants';
import { referenceFree } from '../organs/blood';
import type { Equations } from './equations';

const shbg = 'blood.binding.SHBG';
const spread = '(1 + blood.albuminHolds.testosterone)';
const cleared = (steroid: 'testosterone' | 'estradiol', free: string): string =>
  `blood.${steroid}.clearance * blood.reference.${steroid} / blood.reference.${free} * ${free}`;
/** Too little of a hormone counts as a twentieth. */
const sensed = (steroid: 'testosterone' | 'estradiol'): string => `max(tissue.${steroid}, 0.05)`;
const reference = referenceFree();

export const blood: Equations = {
  organ: 'blood',
  // the man everybody is measured against, whatever constants are changed
  settings: {
    'blood.reference.testosterone': {
      value: constants['blood.testosterone.level'].value,
      unit: 'nmol/L',
      name: 'testosterone of the reference man',
    },
    'blood.reference.estradiol': {
      value: constants['blood.estradiol.level'].value,
      unit: 'pmol/L',
      name: 'estradiol of the reference man',
    },
    'blood.reference.freeTestosterone': {
      value: reference.testosterone,
      unit: 'nmol/L',
      name: 'free testosterone of the reference man',
    },
    'blood.reference.freeEstradiol': {
      value: reference.estradiol,
      unit: 'pmol/L',
      name: 'free estradiol of the reference man',
    },
  },
  assigned: {
    'blood.albuminHolds.testosterone': {
      unit: '–',
      name: 'testosterone on albumin for each that is free',
      is: 'blood.binding.albumin.testosterone * blood.albumin * molPerMmol',
    },
    'blood.albuminHolds.estradiol': {
      unit: '–',
      name: 'estradiol on albumin for each that is free',
      is: 'blood.binding.albumin.estradiol * blood.albumin * molPerMmol',
    },
    'blood.spread': {
      unit: '–',
      name: 'the middle term of the quadratic of Vermeulen 1999',
      is: `${spread} + ${shbg}.testosterone * (SHBG - testosterone)`,
    },
    freeTestosterone: {
      unit: 'nmol/L',
      name: 'free testosterone',
      is: `2 * testosterone / (blood.spread + root(blood.spread ^ 2
        + 4 * ${shbg}.testosterone * ${spread} * testosterone))`,
    },
    freeEstradiol: {
      unit: 'pmol/L',
      name: 'free estradiol, beside the SHBG that testosterone leaves empty',
      is: `estradiol / (1 + blood.albuminHolds.estradiol
        + ${shbg}.estradiol * SHBG / (1 + ${shbg}.testosterone * freeTestosterone))`,
    },
    'blood.relativeFreeTestosterone': {
      unit: '×',
      name: 'free testosterone over the reference man’s',
      is: 'freeTestosterone / blood.reference.freeTestosterone',
    },
  },
  moving: {
    testosterone: {
      unit: 'nmol/L',
      name: 'testosterone',
      perDay: `(testosteroneSecretion + testis.adrenal + testosteroneFromOutside)
        / blood.testosterone.volume - ${cleared('testosterone', 'freeTestosterone')}`,
    },
    estradiol: {
      unit: 'pmol/L',
      name: 'estradiol',
      perDay: `(estradiolFromTestis + estradiolFromFat + estradiolFromOutside) * pmolPerNmol
        / blood.estradiol.volume - ${cleared('estradiol', 'freeEstradiol')}`,
    },
    'tissue.testosterone': {
      unit: '×',
      name: 'free testosterone as tissues sense it',
      perDay: `(blood.relativeFreeTestosterone - tissue.testosterone)
        * hoursPerDay / blood.tissueHours`,
    },
    'tissue.estradiol': {
      unit: '×',
      name: 'free estradiol as tissues sense it',
      perDay: `(freeEstradiol / blood.reference.freeEstradiol - tissue.estradiol)
        * hoursPerDay / blood.tissueHours`,
    },
    'gonadotropes.estradiol': {
      unit: '×',
      name: 'free estradiol as gonadotropes sense it',
      perDay: `(freeEstradiol / blood.reference.freeEstradiol - gonadotropes.estradiol)
        * hoursPerDay / pituitary.brakeE.hours`,
    },
    SHBG: {
      unit: 'nmol/L',
      name: 'SHBG',
      perDay: `(blood.SHBG.level * ((fatMass ^ 2 + blood.SHBG.leanFat ^ 2)
        / (1 + blood.SHBG.leanFat ^ 2)) ^ (-blood.SHBG.fatExponent / 2)
        * ${sensed('estradiol')} ^ blood.SHBG.estradiolExponent
        * ${sensed('testosterone')} ^ -blood.SHBG.testosteroneExponent
        - SHBG) / blood.SHBG.days`,
    },
  },
};
