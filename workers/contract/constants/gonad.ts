/** Constants of the testis, its germ cells and bone. */
import { fittedGonad } from '../fitted';
import { row } from './row';

export const gonadConstants = {
  'testis.LH.reference': row(4.4, 'IU/L', 3, 6, 'fitted'),
  'testis.LH.half': row(fittedGonad['testis.LH.half'], 'IU/L', 5, 20, 'fitted'),
  'testis.LH.lagMinutes': row(35, 'min', 15, 60, 'veldhuis_rhlh'),
  'testis.LH.trophicExponent': row(
    fittedGonad['testis.LH.trophicExponent'],
    '–',
    0.2,
    0.7,
    'fitted',
  ),
  'testis.LH.trophicDays': row(14, 'd', 5, 30, 'fitted'),
  'testis.LH.trophicFloor': row(0.02, '×', 0.005, 0.1, 'assumed'),
  'testis.gain': row(fittedGonad['testis.gain'], '×', 0.5, 1.5, 'fitted'),
  'testis.testosterone.production': row(20800, 'nmol/d', 13000, 26000, 'saez1972'),
  'testis.testosterone.diurnal': row(0.16, '×', 0, 0.3, 'brambilla2009'),
  'testis.testosterone.adrenalShare': row(
    fittedGonad['testis.testosterone.adrenalShare'],
    '×',
    0.01,
    0.042,
    'fitted',
  ),
  'testis.intratesticular': row(1200, 'nmol/L', 600, 1700, 'coviello2005'),
  'testis.inhibinB.level': row(190, 'ng/L', 80, 320, 'hayes2001'),
  'testis.inhibinB.basal': row(0.25, '×', 0, 0.6, 'fitted'),
  'testis.inhibinB.cap': row(2, '×', 1.2, 4, 'assumed'),
  'testis.inhibinB.days': row(2.5, 'd', 1, 4, 'fitted'),
  'testis.inhibinB.fatExponent': row(0.15, '–', 0, 0.4, 'chavarro2010'),
  'testis.aromatase.trophicExponent': row(
    fittedGonad['testis.aromatase.trophicExponent'],
    '–',
    0.3,
    1.2,
    'fitted',
  ),

  'spermatogenesis.pool.days': row(45, 'd', 15, 60, 'fitted'),
  'spermatogenesis.pool.halfFSH': row(0.35, '×', 0.1, 0.8, 'fitted'),
  'spermatogenesis.pool.floor': row(0.01, '×', 0.005, 0.1, 'fitted'),
  'spermatogenesis.stage1.days': row(14, 'd', 10, 18, 'amann2008'),
  'spermatogenesis.stage2.days': row(12, 'd', 8, 16, 'amann2008'),
  'spermatogenesis.stage3.days': row(12, 'd', 8, 16, 'amann2008'),
  'spermatogenesis.stage4.days': row(12, 'd', 8, 16, 'amann2008'),
  'spermatogenesis.stage5.days': row(14, 'd', 10, 18, 'amann2008'),
  'spermatogenesis.epididymis.days': row(6, 'd', 2, 14, 'misell2006'),
  'spermatogenesis.testosterone.half': row(0.35, '×', 0.15, 0.5, 'fitted'),
  'spermatogenesis.testosterone.days': row(3, 'd', 0.5, 7, 'assumed'),
  'spermatogenesis.spermiation.basal': row(0.2, '×', 0, 0.5, 'fitted'),
  'spermatogenesis.concentration': row(66, '10⁶/mL', 60, 75, 'campbell2021'),

  'bone.gain': row(0.8, '%/y', 0, 2, 'burnettbowie2009b'),
  'bone.loss': row(5, '%/y', 2, 10, 'fitted'),
  'bone.threshold': row(55, 'pmol/L', 40, 110, 'rochira2015'),
} as const;
