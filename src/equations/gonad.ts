/** The equations of the testis, of its Leydig and Sertoli cells and its germ cells, as workers/organs has them. */
import type { Equation } from './equation';
import {
  constant as c,
  cycle,
  larger,
  minus,
  over,
  power,
  product,
  root,
  smaller,
  sum,
  term as t,
} from './formula';

const swing = sum(1, product(c('testis.testosterone.diurnal'), cycle('08:00', 8 / 24)));
const weeksOfLH = larger(
  c('testis.LH.trophicFloor'),
  over(t('fortnightLH'), c('testis.LH.reference')),
);
/** What weeks of LH keep up. */
const keptUp = (exponent: 'testis.LH.trophicExponent' | 'testis.aromatase.trophicExponent') =>
  power(weeksOfLH, c(exponent));
/** What weeks of much LH leave of the Leydig cells' hearing. */
const hearing = over(
  sum(1, power(over(1, c('testis.LH.deafening')), 2)),
  sum(1, power(over(weeksOfLH, c('testis.LH.deafening')), 2)),
);
const shield = sum(1, product(c('adipose.testisProtection'), t('output')));

export const testis: readonly Equation[] = [
  {
    id: 'output',
    left: 'output',
    right: product(
      c('testis.gain'),
      over(sum(c('testis.LH.reference'), c('testis.LH.half')), c('testis.LH.reference')),
      over(t('heardLH'), sum(t('heardLH'), c('testis.LH.half'))),
      ...[t('leydigCapacity'), t('leydigReserve'), t('unblocked'), t('testes')],
    ),
  },
  {
    id: 'leydigCapacity',
    left: 'leydigCapacity',
    right: product(keptUp('testis.LH.trophicExponent'), hearing),
  },
  {
    id: 'secretion',
    left: 'secretion',
    right: product(
      c('testis.testosterone.production'),
      minus(1, c('testis.testosterone.adrenalShare')),
      t('output'),
      swing,
    ),
  },
  {
    id: 'insideTestis',
    left: 'insideTestis',
    right: product(c('testis.intratesticular'), t('output')),
  },
  {
    id: 'fromTestis',
    left: 'fromTestis',
    right: product(
      c('adipose.estradiol.production'),
      ...[c('adipose.gain'), c('adipose.testisShare'), t('gene')],
      ...[t('testisOpen'), t('output'), t('trophicAromatase')],
    ),
  },
  { id: 'testisOpen', left: 'testisOpen', right: over(shield, sum(shield, t('inhibition'))) },
  {
    id: 'trophicAromatase',
    left: 'trophicAromatase',
    right: keptUp('testis.aromatase.trophicExponent'),
  },
  {
    id: 'inhibinB',
    left: 'inhibinB',
    right: product(
      c('testis.inhibinB.level'),
      smaller(
        c('testis.inhibinB.cap'),
        sum(
          c('testis.inhibinB.basal'),
          product(
            minus(1, c('testis.inhibinB.basal')),
            root(over(t('FSH'), c('pituitary.FSH.level'))),
          ),
        ),
      ),
      t('testicularReserve'),
      power(t('fatMass'), product(-1, c('testis.inhibinB.fatExponent'))),
      t('testes'),
    ),
    within: 'testis.inhibinB.days',
  },
];

const relativeFSH = over(t('FSH'), c('pituitary.FSH.level'));
const third = (of: ReturnType<typeof c>) => power(of, 3);

export const spermatogenesis: readonly Equation[] = [
  {
    id: 'pool',
    left: 'pool',
    right: product(
      t('testes'),
      sum(
        c('spermatogenesis.pool.floor'),
        product(
          minus(1, c('spermatogenesis.pool.floor')),
          over(
            product(sum(1, c('spermatogenesis.pool.halfFSH')), relativeFSH),
            sum(relativeFSH, c('spermatogenesis.pool.halfFSH')),
          ),
        ),
      ),
    ),
    within: 'spermatogenesis.pool.days',
  },
  {
    id: 'supported',
    left: 'supported',
    right: over(t('insideTestis'), c('testis.intratesticular')),
    within: 'spermatogenesis.testosterone.days',
  },
  {
    id: 'support',
    left: 'support',
    right: over(
      product(sum(1, third(c('spermatogenesis.testosterone.half'))), third(t('supported'))),
      sum(third(t('supported')), third(c('spermatogenesis.testosterone.half'))),
    ),
  },
  {
    id: 'release',
    right: sum(
      c('spermatogenesis.spermiation.basal'),
      product(minus(1, c('spermatogenesis.spermiation.basal')), t('support')),
    ),
    unit: '',
  },
  {
    id: 'sperm',
    left: 'sperm',
    right: product(
      c('spermatogenesis.concentration'),
      ...[t('testicularReserve'), t('testes'), t('epididymis')],
    ),
  },
];
