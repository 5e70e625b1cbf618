/**
 * Constants found by `npm run calibrate`. 2026-11-23, seed 6, 35 generations; then testis.aromatase.trophicExponent set to 0.88 by hand, since anastrozole 1 mg must lower
 * estradiol by 35 % and more, and the reference man's three gains settled.
 * What may be moved is in workers/calibration/free.ts; arms asked:
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
  'pituitary.burstMass': 7.848,
  'hypothalamus.brakeT.strength': 1.084,
  'hypothalamus.brakeT.half': 0.4355,
  'hypothalamus.brakeE.strength': 0.3521,
  'hypothalamus.brakeE.exponent': 2.194,
  'hypothalamus.bothSteroids.half': 2.5,
  'pituitary.brakeE.strength': 0.6232,
  'pituitary.brakeE.exponent': 3.514,
  'pituitary.refillMinutes': 39.55,
  'pituitary.synthesis.halfRate': 1.678,
  'pituitary.capacity.exponent': 0.5832,
  'pituitary.FSH.gnrhExponent': 0.6416,
  'pituitary.FSH.inhibinExponent': 0.4631,
  'pituitary.FSH.brakeE.strength': 0.6225,
  'pituitary.FSH.brakeE.exponent': 2.867,
} as const;

export const fittedGonad = {
  'testis.gain': 1.027,
  'testis.LH.half': 11.56,
  'testis.LH.trophicExponent': 0.4019,
  'testis.testosterone.adrenalShare': 0.03998,
  'testis.aromatase.trophicExponent': 0.88,
} as const;

export const fittedPeriphery = {
  'adipose.gain': 0.9981,
  'adipose.testisProtection': 380.4,
  'adipose.fatSlope.A': 0.5281,
  'adipose.central.A': 0.05209,
  'adipose.adrenalShare': 0.1142,
  'blood.SHBG.fatExponent': 0.7504,
  'blood.tissueHours': 8.879,
  'adipose.central.B': 1.151,
} as const;
