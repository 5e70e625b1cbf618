/** The equations of blood, fat and bone, as workers/organs has them. */
import type { Equation } from './equation';
import {
  constant as c,
  larger,
  minus,
  over,
  power,
  product,
  root,
  sum,
  term as t,
} from './formula';

const spread = sum(
  1,
  over(product(c('blood.binding.albumin.testosterone'), c('blood.albumin')), 1000),
);
const affinity = c('blood.binding.SHBG.testosterone');
const half = sum(spread, product(affinity, minus(t('SHBG'), t('testosterone'))));
const lean = power(c('blood.SHBG.leanFat'), 2);

export const blood: readonly Equation[] = [
  {
    id: 'freeShare',
    left: 'freeShare',
    right: over(
      2,
      sum(half, root(sum(power(half, 2), product(4, affinity, spread, t('testosterone'))))),
    ),
  },
  {
    id: 'SHBG',
    left: 'SHBG',
    right: product(
      c('blood.SHBG.level'),
      power(
        over(sum(power(t('fatMass'), 2), lean), sum(1, lean)),
        over(product(-1, c('blood.SHBG.fatExponent')), 2),
      ),
      power(larger(0.05, t('sensedE')), c('blood.SHBG.estradiolExponent')),
      power(larger(0.05, t('sensedT')), product(-1, c('blood.SHBG.testosteroneExponent'))),
    ),
    within: 'blood.SHBG.days',
  },
];

/** Fat's equations; how its aromatase grows goes by the hypothesis in use. */
export const fat = (hypothesis: 'A' | 'B'): readonly Equation[] => {
  const slope = c(`adipose.fatSlope.${hypothesis}`);
  return [
    {
      id: 'fromFat',
      left: 'fromFat',
      right: product(
        ...[c('adipose.estradiol.production'), c('adipose.gain'), t('gene')],
        sum(minus(1, slope), product(slope, t('fatMass'))),
        t('open'),
        sum(
          product(minus(1, sum(c('adipose.testisShare'), c('adipose.adrenalShare'))), t('freeT')),
          product(c('adipose.adrenalShare'), t('unblocked')),
        ),
      ),
    },
    { id: 'open', left: 'open', right: over(1, sum(1, t('inhibition'))) },
    {
      id: 'fatMass',
      left: 'fatMass',
      right: over(over(t('fat'), minus(100, t('fat'))), 0.25),
    },
  ];
};

export const bone: readonly Equation[] = [
  {
    id: 'boneRate',
    right: minus(
      c('bone.gain'),
      product(c('bone.loss'), larger(0, minus(1, over(t('estradiol'), c('bone.threshold'))))),
    ),
    unit: '%/y',
  },
];
