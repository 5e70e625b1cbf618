/** Constants of the hypothalamus and the pituitary. */
import { row } from './row';

export const brainConstants = {
  'hypothalamus.pulseRate': row(13, 'pulses/d', 10, 20, 'keenan2001'),
  'hypothalamus.brakeT.strength': row(1.1, '×', 0.3, 1.5, 'fitted'),
  'hypothalamus.brakeT.half': row(0.426, '× free testosterone', 0.1, 50, 'fitted'),
  'hypothalamus.brakeE.strength': row(0.341, '×', 0.1, 1, 'fitted'),
  'hypothalamus.brakeE.exponent': row(2.03, '–', 1, 5, 'fitted'),
  'hypothalamus.diurnal': row(0.1, '×', 0, 0.25, 'fitted'),
  'hypothalamus.regularity': row(2.8, '–', 1.5, 4, 'keenan2001'),

  'pituitary.burstMass': row(7.92, 'IU/L', 3, 12, 'fitted'),
  'pituitary.burstNoise': row(0.3, '×', 0.1, 0.5, 'partsch'),
  'pituitary.brakeE.strength': row(0.701, '×', 0.4, 3, 'fitted'),
  'pituitary.brakeE.exponent': row(2.99, '–', 1, 4, 'fitted'),
  'pituitary.refillMinutes': row(48.7, 'min', 15, 120, 'fitted'),
  'pituitary.synthesis.halfRate': row(1.78, 'pulses/d', 1, 8, 'fitted'),
  'pituitary.synthesis.hours': row(18, 'h', 6, 48, 'fitted'),
  'pituitary.capacity.exponent': row(0.499, '–', 0.1, 0.6, 'fitted'),
  'pituitary.capacity.days': row(25, 'd', 10, 60, 'fitted'),
  'pituitary.capacity.floor': row(0.02, '×', 0.005, 0.1, 'assumed'),
  'pituitary.pump.halfDose': row(2, '× normal pulse', 0.5, 10, 'assumed'),
  'pituitary.LH.fastShare': row(0.63, '×', 0.4, 0.8, 'keenan1998'),
  'pituitary.LH.fastMinutes': row(18, 'min', 7, 40, 'keenan1998'),
  'pituitary.LH.slowMinutes': row(90, 'min', 60, 140, 'tornoe2007'),
  'pituitary.FSH.level': row(4.2, 'IU/L', 2, 8, 'fitted'),
  'pituitary.FSH.hours': row(10, 'h', 8, 36, 'lecotonnec1993'),
  'pituitary.FSH.gnrhExponent': row(0.663, '–', 0.6, 1.4, 'fitted'),
  'pituitary.FSH.inhibinFloor': row(0.3, '×', 0.1, 1, 'fitted'),
  'pituitary.FSH.inhibinExponent': row(0.36, '–', 0.2, 0.8, 'fitted'),
  'pituitary.FSH.brakeE.strength': row(0.578, '×', 0, 1, 'fitted'),
  'pituitary.FSH.brakeE.exponent': row(2.5, '–', 1, 3, 'fitted'),
} as const;
