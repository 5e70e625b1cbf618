/**
 * Constants found by `npm run calibrate`: written by it, not by hand. 2026-11-30, steps downhill: 3, seed 41, 0 generations, 10 men; cost 2.880, from 3.042.
 * What may be moved is in workers/calibration/free.ts; arms asked:
 * hayes2000_normal_anastrozole10, hayes2000_ihh_anastrozole10, pitteloud2008_normal_KC_none,
 * pitteloud2008_normal_KC_T, pitteloud2008_ihh_KC_E2, schnorr2001_KTCZ, schnorr2001_KTCZ_T,
 * marynick1979_T_testolactone, marynick1979_T_alone, spijkstra1988_tamoxifen, winters1979_infusions,
 * sheckter1989_TE_ihh, tsjoen2005_young, leder2004_daily, burnettbowie2009_clinendo, mauras2000_anastrozole,
 * deboer2005, herrmann2005_aromdef_m6, rochira2006_aromdef_pulses, wallace1993_TE200, santen1975_E2infusion,
 * trunet1993_letrozole_single_0p02mg, trunet1993_letrozole_single_30mg, taxel2001_anastrozole2,
 * rubinow2017_castrate, rubinow2017_lowT, rubinow2017_normalT, coviello2005_TE_hCG0, roth2010_acyline_hCG0,
 * roth2010_acyline_hCG125, hcg6000_single, wu2008_emas_obesity, bhasin2011_reference, gibb2016_anastrozole1,
 * lew2003_anastrozole1, shah2021_anastrozole1, lapauw2009_letrozole
 */
export const fittedBrain = {
  'pituitary.burstMass': 7.684,
  'hypothalamus.brakeT.strength': 0.6901,
  'hypothalamus.brakeT.half': 0.5562,
  'hypothalamus.brakeE.strength': 0.4117,
  'hypothalamus.brakeE.exponent': 2.754,
  'hypothalamus.brakeE.half': 1.329,
  'hypothalamus.bothSteroids.half': 3.339,
  'pituitary.brakeE.strength': 0.5794,
  'pituitary.brakeE.exponent': 1.466,
  'pituitary.brakeE.hours': 3.246,
  'pituitary.refillMinutes': 23.51,
  'pituitary.synthesis.halfRate': 1.516,
  'pituitary.capacity.exponent': 0.8762,
  'pituitary.capacity.days': 30.66,
  'pituitary.FSH.gnrhExponent': 0.8582,
  'pituitary.FSH.inhibinExponent': 0.2502,
  'pituitary.FSH.brakeE.strength': 0.4171,
  'pituitary.FSH.brakeE.exponent': 2.458,
} as const;

export const fittedGonad = {
  'testis.gain': 1.028,
  'testis.LH.half': 11.62,
  'testis.LH.trophicExponent': 0.6163,
  'testis.LH.trophicDays': 6.486,
  'testis.LH.deafening': 3.817,
  'testis.testosterone.adrenalShare': 0.03974,
  'testis.aromatase.trophicExponent': 1.181,
} as const;

export const fittedPeriphery = {
  'adipose.gain': 0.9977,
  'adipose.testisProtection': 292.5,
  'adipose.fatSlope.A': 0.5125,
  'adipose.central.A': 0.1304,
  'adipose.adrenalShare': 0.2292,
  'blood.SHBG.fatExponent': 0.5601,
  'blood.SHBG.estradiolExponent': 0.08267,
  'blood.SHBG.testosteroneExponent': 0.03414,
  'blood.tissueHours': 20.4,
  'adipose.central.B': 0.9387,
} as const;
