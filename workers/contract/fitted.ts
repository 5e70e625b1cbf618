/**
 * Constants found by `npm run calibrate`: written by it, not by hand. 2026-11-23, seed 3, 70 generations; cost 4.840, from 5.525.
 * What is fitted is in docs/validation.md; arms asked:
 * hayes2000_normal_anastrozole10, pitteloud2008_normal_KC_none, pitteloud2008_normal_KC_T, schnorr2001_KTCZ,
 * schnorr2001_KTCZ_T, marynick1979_T_testolactone, marynick1979_T_alone, spijkstra1988_tamoxifen,
 * winters1979_infusions, tsjoen2005_young, leder2004_daily, burnettbowie2009_clinendo, mauras2000_anastrozole,
 * deboer2005, zumoff2003_testolactone, pavlovich2001, raman2002_testolactone, wallace1993_TE200,
 * finkelstein2013_G0, finkelstein2013_G1p25, finkelstein2013_G2p5, santen1975_E2infusion,
 * trunet1993_letrozole_single_0p02mg, trunet1993_letrozole_single_30mg, mauras2003_exemestane25,
 * taxel2001_anastrozole2, rubinow2017_castrate, rubinow2017_lowT, rubinow2017_normalT, coviello2005_TE_hCG0,
 * coviello2005_TE_hCG125, coviello2005_TE_hCG500, roth2010_acyline_hCG0, roth2010_acyline_hCG125, hcg6000_single,
 * wu2008_emas_obesity, bhasin2011_reference, gibb2016_anastrozole1, lew2003_anastrozole1, lapauw2009_letrozole
 */
export const fittedBrain = {
  'pituitary.burstMass': 7.513,
  'hypothalamus.brakeT.strength': 1.074,
  'hypothalamus.brakeT.half': 0.4412,
  'hypothalamus.brakeE.strength': 0.3601,
  'hypothalamus.brakeE.exponent': 2.164,
  'pituitary.brakeE.strength': 0.6444,
  'pituitary.brakeE.exponent': 3.606,
  'pituitary.refillMinutes': 40.41,
  'pituitary.synthesis.halfRate': 1.754,
  'pituitary.capacity.exponent': 0.6,
  'pituitary.FSH.gnrhExponent': 0.6421,
  'pituitary.FSH.inhibinExponent': 0.4295,
  'pituitary.FSH.brakeE.strength': 0.5881,
  'pituitary.FSH.brakeE.exponent': 2.646,
} as const;

export const fittedGonad = {
  'testis.gain': 0.9786,
  'testis.LH.half': 12.52,
  'testis.LH.trophicExponent': 0.4751,
  'testis.testosterone.adrenalShare': 0.04564,
  'testis.aromatase.trophicExponent': 1.058,
} as const;

export const fittedPeriphery = {
  'adipose.gain': 1.021,
  'adipose.testisProtection': 399.8,
  'adipose.fatSlope.A': 0.5878,
  'adipose.central.A': 0.05334,
  'adipose.adrenalShare': 0.1128,
  'blood.SHBG.fatExponent': 0.6889,
  'blood.tissueHours': 9.239,
  'adipose.central.B': 1.255,
} as const;
