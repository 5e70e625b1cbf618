/** The law of every quantity that can be asked about. */
import type { QuantityId } from '../contract/channels';
import { bodyFat, estradiolFromFat, estradiolFromTestis } from './adipose';
import { aromataseActivity, testicularAromataseActivity } from './aromatase';
import { freeLevelOf, levelOf } from './blood';
import { spineBMDchangePct } from './bone';
import { drugLaws } from './drugs';
import { brakeInhibinBPituitary, fsh } from './fsh';
import {
  brakeEstradiolHypothalamus,
  brakeTestosteroneHypothalamus,
  pulseRate,
} from './hypothalamus';
import { lawsOf, type Law } from './law';
import { testosteroneInside } from './leydig';
import { brakeEstradiolPituitary, lh } from './pituitary';
import { inhibinB } from './sertoli';
import { shbg } from './shbg';
import { spermatids, spermatocytes, spermatogonia, spermConcentration } from './spermatogenesis';
import { testosteroneFromOutside, testosteroneSecretion } from './testis';

const { arrow, inverse, product } = lawsOf('blood');

/** Testosterone over estradiol, as their means stand to each other. */
const ratio: Law = product([
  arrow('testosterone', 'testosterone', ({ man }) => man.mean('testosterone')),
  inverse(arrow('estradiol', 'estradiol', ({ man }) => man.mean('estradiol'))),
]);

/** Every quantity's law. */
export const laws: Readonly<Record<QuantityId, Law>> = {
  LH: lh,
  FSH: fsh,
  testosterone: levelOf('testosterone'),
  freeTestosterone: freeLevelOf('testosterone'),
  estradiol: levelOf('estradiol'),
  freeEstradiol: freeLevelOf('estradiol'),
  testosteroneEstradiolRatio: ratio,
  SHBG: shbg,
  inhibinB,
  GnRHpulseRate: pulseRate,
  ...drugLaws,
  aromataseActivity,
  intratesticularTestosterone: testosteroneInside,
  spermConcentration,
  spineBMDchangePct,
  brakeTestosteroneHypothalamus,
  brakeEstradiolHypothalamus,
  brakeEstradiolPituitary,
  brakeInhibinBPituitary,
  testicularAromataseActivity,
  testosteroneSecretion,
  testosteroneFromOutside,
  estradiolFromFat,
  estradiolFromTestis,
  spermatogonia,
  spermatocytes,
  spermatids,
  bodyFat,
};
