/**
 * Constants found by `npm run calibrate`: written by it, not by hand. 2026-11-30, steps downhill: 1, seed 15, 0 generations; cost 2.941, from 2.941.
 * What may be moved is in workers/calibration/free.ts; arms asked:
 * hayes2000_normal_anastrozole10, hayes2000_ihh_anastrozole10, pitteloud2008_normal_KC_none,
 * pitteloud2008_normal_KC_T, pitteloud2008_ihh_KC_E2, schnorr2001_KTCZ, schnorr2001_KTCZ_T,
 * marynick1979_T_testolactone, marynick1979_T_alone, spijkstra1988_tamoxifen, winters1979_infusions,
 * sheckter1989_TE_ihh, tsjoen2005_young, leder2004_daily, burnettbowie2009_clinendo, mauras2000_anastrozole,
 * deboer2005, herrmann2005_aromdef_m6, rochira2006_aromdef_pulses, wallace1993_TE200, finkelstein2013_G0,
 * finkelstein2013_G1p25, finkelstein2013_G2p5, santen1975_E2infusion, trunet1993_letrozole_single_0p02mg,
 * trunet1993_letrozole_single_30mg, taxel2001_anastrozole2, rubinow2017_castrate, rubinow2017_lowT,
 * rubinow2017_normalT, coviello2005_TE_hCG0, roth2010_acyline_hCG0, roth2010_acyline_hCG125, hcg6000_single,
 * wu2008_emas_obesity, bhasin2011_reference, gibb2016_anastrozole1, lew2003_anastrozole1, shah2021_anastrozole1,
 * lapauw2009_letrozole
 */
export const fittedBrain = {
  'pituitary.burstMass': 7.738,
  'hypothalamus.brakeT.strength': 0.8381,
  'hypothalamus.brakeT.half': 0.4579,
  'hypothalamus.brakeE.strength': 0.299,
  'hypothalamus.brakeE.exponent': 3.789,
  'hypothalamus.brakeE.half': 1.089,
  'hypothalamus.bothSteroids.half': 3.464,
  'pituitary.brakeE.strength': 0.5288,
  'pituitary.brakeE.exponent': 1.76,
  'pituitary.refillMinutes': 24.61,
  'pituitary.synthesis.halfRate': 1.354,
  'pituitary.capacity.exponent': 0.8152,
  'pituitary.capacity.days': 31.21,
  'pituitary.FSH.gnrhExponent': 0.8315,
  'pituitary.FSH.inhibinExponent': 0.273,
  'pituitary.FSH.brakeE.strength': 0.4047,
  'pituitary.FSH.brakeE.exponent': 2.304,
} as const;

export const fittedGonad = {
  'testis.gain': 1.029,
  'testis.LH.half': 8.931,
  'testis.LH.trophicExponent': 0.6956,
  'testis.LH.trophicDays': 7.097,
  'testis.LH.deafening': 3.52,
  'testis.testosterone.adrenalShare': 0.03835,
  'testis.aromatase.trophicExponent': 1.035,
} as const;

export const fittedPeriphery = {
  'adipose.gain': 0.9986,
  'adipose.testisProtection': 502.5,
  'adipose.fatSlope.A': 0.4789,
  'adipose.central.A': 0.1412,
  'adipose.adrenalShare': 0.2059,
  'blood.SHBG.fatExponent': 0.6157,
  'blood.SHBG.estradiolExponent': 0.117,
  'blood.SHBG.testosteroneExponent': 0.03841,
  'blood.tissueHours': 21.63,
  'adipose.central.B': 0.861,
} as const;
