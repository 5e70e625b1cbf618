/** Every mechanism of the model, and how it is taken out: by constants that leave the reference man where he is. */
import { constants } from '../contract/constants';
import type { Ablation } from './miss';

/** Without saturation a response is a straight line. */
const ALL_BUT_LINEAR = 1e6;

export const mechanisms: Readonly<Record<string, Ablation>> = {
  'testosterone slows pulses': { changed: { 'hypothalamus.brakeT.strength': 0 } },
  '… less and less above normal': { changed: { 'hypothalamus.brakeT.half': ALL_BUT_LINEAR } },
  'estradiol slows pulses': { changed: { 'hypothalamus.brakeE.strength': 0 } },
  '… less and less above normal estradiol': {
    changed: { 'hypothalamus.brakeE.half': ALL_BUT_LINEAR },
  },
  '… and the more, the more testosterone there is': {
    changed: { 'hypothalamus.bothSteroids.half': ALL_BUT_LINEAR },
  },
  'estradiol shrinks LH bursts': { changed: { 'pituitary.brakeE.strength': 0 } },
  'the LH store refills': { changed: { 'pituitary.refillMinutes': 1 } },
  'LH synthesis needs GnRH': { changed: { 'pituitary.synthesis.halfRate': 0 } },
  'gonadotropes grow and shrink': { changed: { 'pituitary.capacity.exponent': 0 } },
  'FSH follows GnRH': { changed: { 'pituitary.FSH.gnrhExponent': 0 } },
  'inhibin B brakes FSH': { changed: { 'pituitary.FSH.inhibinExponent': 0 } },
  'estradiol brakes FSH': { changed: { 'pituitary.FSH.brakeE.strength': 0 } },
  'Leydig cells saturate': { changed: { 'testis.LH.half': ALL_BUT_LINEAR } },
  'Leydig cells grow and shrink': { changed: { 'testis.LH.trophicExponent': 0 } },
  '… and grow deaf': { changed: { 'testis.LH.deafening': ALL_BUT_LINEAR } },
  'adrenals make testosterone': { changed: { 'testis.testosterone.adrenalShare': 0 } },
  'the testis makes estradiol': { changed: { 'adipose.testisShare': 0 } },
  '… the more, the more LH it had': { changed: { 'testis.aromatase.trophicExponent': 0 } },
  '… shielded from inhibitors': { changed: { 'adipose.testisProtection': 0 } },
  'adrenal androgen becomes estradiol': { changed: { 'adipose.adrenalShare': 0 } },
  'aromatase grows with fat': { changed: { 'adipose.fatSlope.A': 0 } },
  'fat brakes LH besides estradiol': { changed: { 'adipose.central.A': 0 } },
  'SHBG falls with fat': { changed: { 'blood.SHBG.fatExponent': 0 } },
  'SHBG follows estradiol and testosterone': {
    changed: { 'blood.SHBG.estradiolExponent': 0, 'blood.SHBG.testosteroneExponent': 0 },
  },
  'the brain hears hormones late': { changed: { 'blood.tissueHours': 0.5 } },
  '… and the pituitary sooner': {
    changed: { 'pituitary.brakeE.hours': constants['blood.tissueHours'].value },
  },
};
