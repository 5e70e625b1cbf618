/** Every arrow of the axis: where it starts and ends, what it does, how well it is known, whether it can be cut. */

/** How well an arrow is known; drawn as solid, long dash, dotted and double. */
export type EvidenceGrade = 'measured' | 'inferred' | 'assumed' | 'contested';
type NodeId = 'hypothalamus' | 'pituitary' | 'blood' | 'testis' | 'fat' | 'bone';

interface PathwayRow {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: 'drives' | 'brakes' | 'makes';
  readonly grade: EvidenceGrade;
  readonly cuttable: boolean;
}

export const pathways = {
  'gnrh-pituitary': {
    from: 'hypothalamus',
    to: 'pituitary',
    kind: 'drives',
    grade: 'inferred',
    cuttable: false,
  },
  'lh-leydig': {
    from: 'pituitary',
    to: 'testis',
    kind: 'drives',
    grade: 'measured',
    cuttable: false,
  },
  'fsh-sertoli': {
    from: 'pituitary',
    to: 'testis',
    kind: 'drives',
    grade: 'measured',
    cuttable: false,
  },
  'testosterone-blood': {
    from: 'testis',
    to: 'blood',
    kind: 'makes',
    grade: 'measured',
    cuttable: false,
  },
  'testosterone-aromatase': {
    from: 'blood',
    to: 'fat',
    kind: 'makes',
    grade: 'contested',
    cuttable: false,
  },
  'estradiol-testis': {
    from: 'testis',
    to: 'blood',
    kind: 'makes',
    grade: 'measured',
    cuttable: false,
  },
  'estradiol-hypothalamus': {
    from: 'blood',
    to: 'hypothalamus',
    kind: 'brakes',
    grade: 'measured',
    cuttable: true,
  },
  'estradiol-pituitary': {
    from: 'blood',
    to: 'pituitary',
    kind: 'brakes',
    grade: 'measured',
    cuttable: true,
  },
  'testosterone-hypothalamus': {
    from: 'blood',
    to: 'hypothalamus',
    kind: 'brakes',
    grade: 'measured',
    cuttable: true,
  },
  'inhibinB-pituitary': {
    from: 'testis',
    to: 'pituitary',
    kind: 'brakes',
    grade: 'inferred',
    cuttable: true,
  },
  'estradiol-bone': {
    from: 'blood',
    to: 'bone',
    kind: 'drives',
    grade: 'measured',
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
