/** Every arrow of the axis: where it starts and ends, what it does, how well it is known, whether it can be cut. */
import type { ReferenceId } from './citations';

/** How well an arrow is known; drawn as solid, long dash, dotted and double. */
export type EvidenceGrade = 'measured' | 'inferred' | 'assumed' | 'contested';
export type NodeId = 'hypothalamus' | 'pituitary' | 'blood' | 'testis' | 'fat' | 'bone';

interface PathwayRow {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: 'drives' | 'brakes' | 'makes';
  readonly grade: EvidenceGrade;
  readonly sources: readonly ReferenceId[];
  readonly cuttable: boolean;
}

export const pathways = {
  'gnrh-pituitary': {
    from: 'hypothalamus',
    to: 'pituitary',
    kind: 'drives',
    grade: 'inferred',
    sources: ['keenan2001'],
    cuttable: false,
  },
  'lh-leydig': {
    from: 'pituitary',
    to: 'testis',
    kind: 'drives',
    grade: 'measured',
    sources: ['veldhuis_rhlh', 'tornoe2007'],
    cuttable: false,
  },
  'fsh-sertoli': {
    from: 'pituitary',
    to: 'testis',
    kind: 'drives',
    grade: 'measured',
    sources: ['hayes2001'],
    cuttable: false,
  },
  'testosterone-blood': {
    from: 'testis',
    to: 'blood',
    kind: 'makes',
    grade: 'measured',
    sources: ['saez1972'],
    cuttable: false,
  },
  'testosterone-aromatase': {
    from: 'blood',
    to: 'fat',
    kind: 'makes',
    grade: 'contested',
    sources: ['longcope1969', 'schneider1979', 'dhindsa2011'],
    cuttable: false,
  },
  'estradiol-testis': {
    from: 'testis',
    to: 'blood',
    kind: 'makes',
    grade: 'measured',
    sources: ['kelch1972'],
    cuttable: false,
  },
  'estradiol-hypothalamus': {
    from: 'blood',
    to: 'hypothalamus',
    kind: 'brakes',
    grade: 'measured',
    sources: ['hayes2000', 'pitteloud2008'],
    cuttable: true,
  },
  'estradiol-pituitary': {
    from: 'blood',
    to: 'pituitary',
    kind: 'brakes',
    grade: 'measured',
    sources: ['pitteloud2008', 'finkelstein1991'],
    cuttable: true,
  },
  'testosterone-hypothalamus': {
    from: 'blood',
    to: 'hypothalamus',
    kind: 'brakes',
    grade: 'measured',
    sources: ['pitteloud2008'],
    cuttable: true,
  },
  'inhibinB-pituitary': {
    from: 'testis',
    to: 'pituitary',
    kind: 'brakes',
    grade: 'inferred',
    sources: ['hayes2001'],
    cuttable: true,
  },
  'estradiol-bone': {
    from: 'blood',
    to: 'bone',
    kind: 'drives',
    grade: 'measured',
    sources: ['burnettbowie2009b', 'finkelstein2016'],
    cuttable: false,
  },
} as const satisfies Record<string, PathwayRow>;

export type PathwayId = keyof typeof pathways;
export type CuttablePathway =
  | 'estradiol-hypothalamus'
  | 'estradiol-pituitary'
  | 'testosterone-hypothalamus'
  | 'inhibinB-pituitary';

export const pathwayIds = Object.keys(pathways) as readonly PathwayId[];
export const cuttablePathways = pathwayIds.filter(
  (id): id is CuttablePathway => pathways[id].cuttable,
);
