/** What each constant means, in words, and why where it is our own choice. Apart from the numbers, which every page needs at once. */
import type { ParameterId } from '../constants';

export const meanings: Readonly<Record<ParameterId, string>> = {
  'hypothalamus.pulseRate': 'GnRH pulses of the reference man',
  'hypothalamus.brakeT.strength':
    'testosterone brake on pulse frequency: frequency without it is 1 + strength',
  'hypothalamus.brakeT.half':
    'free testosterone at half of the brake it can exert: above normal, more slows pulses little further',
  'hypothalamus.brakeE.strength': 'estradiol brake on pulse frequency',
  'hypothalamus.brakeE.half':
    'free estradiol at half of the brake it can exert on frequency: beyond it, more slows pulses less and less',
  'hypothalamus.bothSteroids.half':
    'product of testosterone and estradiol at which together they halve pulse frequency',
  'hypothalamus.brakeE.exponent': 'steepness of the estradiol brake on frequency',
  'hypothalamus.diurnal': 'day–night swing of pulse frequency, quickest at 02:24',
  'hypothalamus.regularity':
    'Weibull shape of the intervals: 1 is pure chance, more is more regular',
  'pituitary.burstMass': 'LH released by one pulse of the reference man, spread over plasma',
  'pituitary.burstNoise':
    'log-normal spread of bursts (cohort: 37.7 % median variation of burst mass)',
  'pituitary.brakeE.strength':
    'estradiol brake on the size of a burst: burst without it is 1 + strength',
  'pituitary.brakeE.exponent': 'steepness of the estradiol brake on burst size',
  'pituitary.brakeE.hours': 'time in which gonadotropes follow free estradiol in blood',
  'pituitary.refillMinutes': 'time in which the releasable LH store refills after a burst',
  'pituitary.synthesis.halfRate': 'GnRH pulse rate that sustains half of LH synthesis',
  'pituitary.synthesis.hours': 'time over which gonadotropes average the pulse rate',
  'pituitary.capacity.exponent': 'how far the gonadotrope mass follows its drive',
  'pituitary.capacity.days': 'time in which gonadotropes grow or shrink',
  'pituitary.capacity.floor':
    'drive below which the gonadotrope mass falls no further: keeps a long-silent gland able to answer',
  'pituitary.pump.halfDose':
    'pumped GnRH dose at half of the largest answer; responses saturate within a few normal doses',
  'pituitary.LH.fastShare': 'share of a burst that leaves quickly',
  'pituitary.LH.fastMinutes': 'half-life of the quick part of LH',
  'pituitary.LH.slowMinutes': 'half-life of the slow part of LH',
  'pituitary.FSH.level': 'FSH of the reference man',
  'pituitary.FSH.hours':
    'time constant of FSH in plasma (half-lives reported: 2 h distribution, 13–36 h terminal)',
  'pituitary.FSH.gnrhExponent': 'how closely FSH follows GnRH drive',
  'pituitary.FSH.inhibinFloor': 'brake left when inhibin B is gone',
  'pituitary.FSH.inhibinExponent': 'strength of the inhibin B brake on FSH',
  'pituitary.FSH.brakeE.strength': 'estradiol brake on FSH',
  'pituitary.FSH.brakeE.exponent': 'steepness of the estradiol brake on FSH',
  'testis.LH.reference': 'mean LH of the reference man, to which trophic effects are scaled',
  'testis.LH.half': 'LH for half of the largest acute Leydig answer',
  'testis.LH.lagMinutes': 'delay from LH to testosterone secretion',
  'testis.LH.trophicExponent': 'how far Leydig capacity follows the last weeks of LH',
  'testis.LH.trophicDays': 'time over which LH maintains Leydig cells',
  'testis.LH.deafening':
    'weeks of LH, over normal, at which Leydig cells have lost half of their hearing',
  'testis.LH.trophicFloor': 'LH below which Leydig capacity falls no further',
  'testis.gain': 'scales Leydig output to 1 in the reference man, whose LH comes in pulses',
  'testis.testosterone.production': 'testosterone made in a day (5–7 mg)',
  'testis.testosterone.diurnal':
    'day–night swing of secretion, highest at 08:00 (16:00 is 20–25 % lower)',
  'testis.testosterone.adrenalShare': 'share of testosterone that does not come from the testes',
  'testis.intratesticular': 'testosterone inside the testis',
  'testis.inhibinB.level': 'inhibin B of the reference man',
  'testis.inhibinB.basal': 'share of inhibin B that Sertoli cells make without FSH',
  'testis.inhibinB.cap':
    'most inhibin B that FSH can raise, as the short FSH trials saw a doubling',
  'testis.inhibinB.days': 'time in which inhibin B follows FSH',
  'testis.inhibinB.fatExponent': 'how inhibin B falls with fat mass',
  'testis.aromatase.trophicExponent': 'how testicular aromatase follows the last weeks of LH',
  'spermatogenesis.pool.days': 'time in which the spermatogonial pool follows FSH',
  'spermatogenesis.pool.halfFSH': 'FSH, over normal, that sustains half of the pool',
  'spermatogenesis.pool.floor': 'pool left without FSH',
  'spermatogenesis.stage1.days': 'spermatogonia',
  'spermatogenesis.stage2.days': 'early primary spermatocytes',
  'spermatogenesis.stage3.days': 'late primary and secondary spermatocytes',
  'spermatogenesis.stage4.days': 'round spermatids',
  'spermatogenesis.stage5.days': 'elongating spermatids',
  'spermatogenesis.epididymis.days': 'passage through the epididymis',
  'spermatogenesis.testosterone.half':
    'intratesticular testosterone, over normal, at half effect (third power)',
  'spermatogenesis.testosterone.days':
    'time over which germ cells average the testosterone around them',
  'spermatogenesis.spermiation.basal': 'sperm release left without testosterone',
  'spermatogenesis.concentration': 'sperm concentration of the reference man',
  'bone.gain': 'spine density gained when estradiol is enough',
  'bone.loss': 'spine density lost in a year without estradiol',
  'bone.threshold': 'estradiol below which bone is lost (15–25 pg/mL)',
  'blood.testosterone.level': 'testosterone of the reference man',
  'blood.testosterone.volume':
    'plasma volume that testosterone behaves as if spread in (clearance 1,095 L/d over its rate)',
  'blood.testosterone.clearance':
    'clearance of testosterone at the reference free fraction (half-life 78 min)',
  'blood.estradiol.level': 'estradiol of the reference man',
  'blood.estradiol.volume': 'the same for estradiol (clearance 1,600 L/d over its rate)',
  'blood.estradiol.clearance':
    'clearance of estradiol at the reference free fraction (half-life 60 min)',
  'blood.SHBG.level': 'SHBG of the reference man',
  'blood.SHBG.days':
    'time in which SHBG follows its drive: weeks in trials of testosterone and of weight loss',
  'blood.SHBG.fatExponent': 'how SHBG falls with fat mass',
  'blood.SHBG.estradiolExponent': 'how SHBG rises with free estradiol',
  'blood.SHBG.testosteroneExponent': 'how SHBG falls with free testosterone',
  'blood.SHBG.leanFat': 'relative fat mass near which leaner men stop having more SHBG',
  'blood.binding.SHBG.testosterone': 'affinity of SHBG for testosterone',
  'blood.binding.SHBG.estradiol': 'affinity of SHBG for estradiol',
  'blood.binding.albumin.testosterone': 'affinity of albumin for testosterone',
  'blood.binding.albumin.estradiol': 'affinity of albumin for estradiol',
  'blood.tissueHours':
    'time in which tissues, and the brakes on the pulse generator, follow free hormone in blood',
  'blood.albumin': 'albumin in plasma',
  'adipose.estradiol.production': 'estradiol made in a day (40 µg)',
  'adipose.gain': 'scales estradiol production so that the reference man has his reference level',
  'adipose.testisShare': 'share of estradiol made by the testis itself',
  'adipose.adrenalShare': 'share of estradiol made from adrenal androgen',
  'adipose.fatSlope.A': 'hypothesis A: share of peripheral aromatase that grows with fat mass',
  'adipose.fatSlope.B': 'hypothesis B: the same share',
  'adipose.central.A':
    'hypothesis A: how LH bursts shrink with fat mass beyond the estradiol brake',
  'adipose.central.B': 'hypothesis B: the same',
  'adipose.testisProtection':
    'how far substrate and access keep an inhibitor from testicular aromatase; competition alone explains 30–80',
};
