/** What acts on each number in the loop, nearest first: what there is to say of a level that nothing has moved. */
import type { QuantityId } from '../../workers/contract/channels';
import type { PathwayId } from '../../workers/contract/pathways';

/** One that acts. */
interface Actor {
  readonly quantity: QuantityId;
  /** The arrow of the diagram through which it does. */
  readonly pathway?: PathwayId;
}

const bound: readonly Actor[] = [{ quantity: 'SHBG' }];
const leydig: readonly Actor[] = [{ quantity: 'LH', pathway: 'lh-leydig' }];
const aromatised: readonly Actor[] = [
  { quantity: 'freeTestosterone', pathway: 'testosterone-aromatase' },
  { quantity: 'aromataseActivity', pathway: 'testosterone-aromatase' },
  { quantity: 'LH', pathway: 'estradiol-testis' },
];
const gonadotropes: readonly Actor[] = [
  { quantity: 'GnRHpulseRate', pathway: 'gnrh-pituitary' },
  { quantity: 'freeEstradiol', pathway: 'estradiol-pituitary' },
];

const actors: Readonly<Partial<Record<QuantityId, readonly Actor[]>>> = {
  LH: gonadotropes,
  FSH: [...gonadotropes, { quantity: 'inhibinB', pathway: 'inhibinB-pituitary' }],
  testosterone: [...leydig, ...bound],
  freeTestosterone: leydig,
  intratesticularTestosterone: leydig,
  estradiol: [...aromatised, ...bound],
  freeEstradiol: aromatised,
  testosteroneEstradiolRatio: [{ quantity: 'testosterone' }, { quantity: 'estradiol' }],
  SHBG: [{ quantity: 'freeEstradiol' }, { quantity: 'freeTestosterone' }],
  inhibinB: [{ quantity: 'FSH', pathway: 'fsh-sertoli' }],
  GnRHpulseRate: [
    { quantity: 'freeTestosterone', pathway: 'testosterone-hypothalamus' },
    { quantity: 'freeEstradiol', pathway: 'estradiol-hypothalamus' },
  ],
  spermConcentration: [
    { quantity: 'FSH', pathway: 'fsh-sertoli' },
    { quantity: 'intratesticularTestosterone' },
  ],
  spineBMDchangePct: [{ quantity: 'estradiol', pathway: 'estradiol-bone' }],
};

/** What acts on a quantity; nothing on what is given from outside. */
export const actorsOn = (quantity: QuantityId): readonly Actor[] => actors[quantity] ?? [];
