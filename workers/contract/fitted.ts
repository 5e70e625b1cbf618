/**
 * Constants found by `npm run calibrate`: written by it, not by hand. 2026-11-23, seed 1, 5 generations; cost 5.858, from 6.643.
 * What is fitted is in docs/validation.md; arms asked:
 * hayes2000_normal_anastrozole10, hayes2000_ihh_anastrozole10, pitteloud2008_normal_KC_none,
 * pitteloud2008_normal_KC_T, pitteloud2008_ihh_KC_E2, schnorr2001_KTCZ, schnorr2001_KTCZ_T,
 * marynick1979_T_testolactone, marynick1979_T_alone, spijkstra1988_tamoxifen, winters1979_infusions,
 * tsjoen2005_young, leder2004_daily, burnettbowie2009_clinendo, mauras2000_anastrozole, deboer2005,
 * zumoff2003_testolactone, pavlovich2001, raman2002_testolactone, herrmann2005_aromdef_m6,
 * rochira2006_aromdef_pulses, wallace1993_TE200, finkelstein2013_G0, finkelstein2013_G1p25, finkelstein2013_G2p5,
 * santen1975_E2infusion, trunet1993_letrozole_single_0p02mg, trunet1993_letrozole_single_30mg,
 * mauras2003_exemestane25, taxel2001_anastrozole2, rubinow2017_castrate, rubinow2017_lowT, rubinow2017_normalT,
 * coviello2005_TE_hCG0, coviello2005_TE_hCG125, coviello2005_TE_hCG500, roth2010_acyline_hCG0,
 * roth2010_acyline_hCG125, hcg6000_single, wu2008_emas_obesity, bhasin2011_reference, gibb2016_anastrozole1,
 * lew2003_anastrozole1, shah2021_anastrozole1, lapauw2009_letrozole
 */
export const fittedBrain = {
  'pituitary.burstMass': 8.154,
  'hypothalamus.brakeT.strength': 1.152,
  'hypothalamus.brakeT.half': 0.4368,
  'hypothalamus.brakeE.strength': 0.3315,
  'hypothalamus.brakeE.exponent': 1.947,
  'pituitary.brakeE.strength': 0.7796,
  'pituitary.brakeE.exponent': 3.421,
  'pituitary.refillMinutes': 50.47,
  'pituitary.synthesis.halfRate': 1.702,
  'pituitary.capacity.exponent': 0.5328,
  'pituitary.FSH.gnrhExponent': 0.7158,
  'pituitary.FSH.inhibinExponent': 0.391,
  'pituitary.FSH.brakeE.strength': 0.5607,
  'pituitary.FSH.brakeE.exponent': 2.51,
} as const;

export const fittedGonad = {
  'testis.gain': 0.9218,
  'testis.LH.half': 17.2,
  'testis.LH.trophicExponent': 0.3983,
  'testis.testosterone.adrenalShare': 0.03169,
  'testis.aromatase.trophicExponent': 0.9424,
} as const;

export const fittedPeriphery = {
  'adipose.gain': 1.054,
  'adipose.testisProtection': 472.2,
  'adipose.fatSlope.A': 0.6423,
  'adipose.central.A': 0.06396,
  'adipose.adrenalShare': 0.1135,
  'blood.SHBG.fatExponent': 0.5736,
  'blood.tissueHours': 8.456,
  'adipose.central.B': 1.338,
} as const;
