/** Constants of the hypothalamus and the pituitary. */
import { fittedBrain } from '../fitted';
import { readerOf, row } from './row';

export const brainConstants = {
  'hypothalamus.pulseRate': row(13, 'pulses/d', 10, 20, 'keenan2001'),
  'hypothalamus.brakeT.strength': row(
    fittedBrain['hypothalamus.brakeT.strength'],
    '×',
    0.3,
    3,
    'fitted',
  ),
  'hypothalamus.brakeT.half': row(
    fittedBrain['hypothalamus.brakeT.half'],
    '× free testosterone',
    0.1,
    50,
    'fitted',
  ),
  'hypothalamus.brakeE.strength': row(
    fittedBrain['hypothalamus.brakeE.strength'],
    '×',
    0.1,
    1,
    'fitted',
  ),
  'hypothalamus.brakeE.exponent': row(
    fittedBrain['hypothalamus.brakeE.exponent'],
    '–',
    1,
    5,
    'fitted',
  ),
  'hypothalamus.brakeE.half': row(
    fittedBrain['hypothalamus.brakeE.half'],
    '× free estradiol',
    0.3,
    50,
    'fitted',
  ),
  'hypothalamus.bothSteroids.half': row(
    fittedBrain['hypothalamus.bothSteroids.half'],
    '× free testosterone × free estradiol',
    1.2,
    20,
    'fitted',
  ),
  'hypothalamus.diurnal': row(0.1, '×', 0, 0.25, 'fitted'),
  'hypothalamus.regularity': row(2.8, '–', 1.5, 4, 'keenan2001'),

  'pituitary.burstMass': row(fittedBrain['pituitary.burstMass'], 'IU/L', 3, 12, 'fitted'),
  'pituitary.burstNoise': row(0.3, '×', 0.1, 0.5, 'partsch'),
  'pituitary.brakeE.strength': row(fittedBrain['pituitary.brakeE.strength'], '×', 0.4, 3, 'fitted'),
  'pituitary.brakeE.exponent': row(fittedBrain['pituitary.brakeE.exponent'], '–', 1, 4, 'fitted'),
  'pituitary.brakeE.hours': row(fittedBrain['pituitary.brakeE.hours'], 'h', 0.5, 24, 'fitted'),
  'pituitary.refillMinutes': row(fittedBrain['pituitary.refillMinutes'], 'min', 15, 120, 'fitted'),
  'pituitary.synthesis.halfRate': row(
    fittedBrain['pituitary.synthesis.halfRate'],
    'pulses/d',
    1,
    8,
    'fitted',
  ),
  'pituitary.synthesis.hours': row(18, 'h', 6, 48, 'fitted'),
  'pituitary.capacity.exponent': row(
    fittedBrain['pituitary.capacity.exponent'],
    '–',
    0.1,
    1,
    'fitted',
  ),
  'pituitary.capacity.days': row(fittedBrain['pituitary.capacity.days'], 'd', 10, 60, 'fitted'),
  'pituitary.capacity.floor': row(0.02, '×', 0.005, 0.1, 'assumed'),
  'pituitary.pump.halfDose': row(2, '× normal pulse', 0.5, 10, 'assumed'),
  'pituitary.LH.fastShare': row(0.63, '×', 0.4, 0.8, 'keenan1998'),
  'pituitary.LH.fastMinutes': row(18, 'min', 7, 40, 'keenan1998'),
  'pituitary.LH.slowMinutes': row(90, 'min', 60, 140, 'tornoe2007'),
  'pituitary.FSH.level': row(4.2, 'IU/L', 2, 8, 'fitted'),
  'pituitary.FSH.hours': row(10, 'h', 8, 36, 'lecotonnec1993'),
  'pituitary.FSH.gnrhExponent': row(
    fittedBrain['pituitary.FSH.gnrhExponent'],
    '–',
    0.6,
    1.4,
    'fitted',
  ),
  'pituitary.FSH.inhibinFloor': row(0.3, '×', 0.1, 1, 'fitted'),
  'pituitary.FSH.inhibinExponent': row(
    fittedBrain['pituitary.FSH.inhibinExponent'],
    '–',
    0.2,
    0.8,
    'fitted',
  ),
  'pituitary.FSH.brakeE.strength': row(
    fittedBrain['pituitary.FSH.brakeE.strength'],
    '×',
    0,
    1,
    'fitted',
  ),
  'pituitary.FSH.brakeE.exponent': row(
    fittedBrain['pituitary.FSH.brakeE.exponent'],
    '–',
    1,
    3,
    'fitted',
  ),
} as const;

/** The brain's constants alone, for who needs no others. */
export const brainConstantsOf = readerOf(brainConstants);
