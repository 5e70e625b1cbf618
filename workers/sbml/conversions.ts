/** What the equations need of the calendar and of chemistry: numbers that are no physiology. */
import {
  HOURS_PER_DAY,
  LN2,
  MINUTES_PER_DAY,
  molarMass,
  PMOL_PER_NMOL,
} from '../contract/quantities';
import type { Equations } from './equations';

export const conversions: Equations = {
  organ: 'conversions',
  settings: {
    ln2: { value: LN2, unit: '–', name: 'half-life × rate' },
    minutesPerDay: { value: MINUTES_PER_DAY, unit: 'min/d', name: 'minutes in a day' },
    hoursPerDay: { value: HOURS_PER_DAY, unit: 'h/d', name: 'hours in a day' },
    daysPerYear: { value: 365.25, unit: 'd/y', name: 'days in a year' },
    pmolPerNmol: { value: PMOL_PER_NMOL, unit: 'pmol/nmol', name: 'picomoles in a nanomole' },
    molPerMmol: { value: 0.001, unit: 'mol/mmol', name: 'moles in a millimole' },
    'testosterone.perMg': {
      value: 1e6 / molarMass.testosterone,
      unit: 'nmol/mg',
      name: 'testosterone in a milligram',
    },
    'estradiol.perUg': {
      value: 1e3 / molarMass.estradiol,
      unit: 'nmol/µg',
      name: 'estradiol in a microgram',
    },
  },
};
