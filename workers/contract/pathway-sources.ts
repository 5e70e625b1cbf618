/** Where it is written that each arrow is there: apart from the arrows themselves, which every page needs at once. */
import type { ReferenceId } from './citations';
import type { PathwayId } from './pathways';

export const pathwaySources: Readonly<Record<PathwayId, readonly ReferenceId[]>> = {
  'gnrh-pituitary': ['keenan2001'],
  'lh-leydig': ['veldhuis_rhlh', 'tornoe2007'],
  'fsh-sertoli': ['hayes2001'],
  'testosterone-blood': ['saez1972'],
  'testosterone-aromatase': ['longcope1969', 'schneider1979', 'dhindsa2011'],
  'estradiol-testis': ['kelch1972'],
  'estradiol-hypothalamus': ['hayes2000', 'pitteloud2008'],
  'estradiol-pituitary': ['pitteloud2008', 'finkelstein1991'],
  'testosterone-hypothalamus': ['pitteloud2008'],
  'inhibinB-pituitary': ['hayes2001'],
  'estradiol-bone': ['burnettbowie2009b', 'finkelstein2016'],
};
