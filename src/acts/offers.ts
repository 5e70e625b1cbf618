/** What can be done at each organ and arrow of the diagram. */
import {
  cuttablePathways,
  type CuttablePathway,
  type PathwayId,
} from '../../workers/contract/pathways';
import { inhibitorIds } from '../../workers/contract/inhibitors';
import type { Draft, KindId } from './kinds';

/** One thing to do: its kind, and what is already filled in. */
export interface Offer {
  readonly kind: KindId;
  readonly given: Draft;
}

type OrganPart = 'hypothalamus' | 'pituitary' | 'blood' | 'testis' | 'fat' | 'bone';
/** Whatever of the diagram can be pressed. */
export type PartId = OrganPart | PathwayId;

const offer = (kind: KindId, given: Draft = {}): Offer => ({ kind, given });
const cut = (pathway: CuttablePathway): Offer => offer('cut', { pathway });
const dose = (drug: string): Offer => offer('dose', { drug });
const hold = (hormone: string): Offer => offer('clamp', { hormone });
const inhibit = inhibitorIds.map(dose);
const serms = ['enclomiphene', 'clomiphene', 'tamoxifen'].map(dose);

const offers: Readonly<Record<PartId, readonly Offer[]>> = {
  hypothalamus: [
    cut('estradiol-hypothalamus'),
    cut('testosterone-hypothalamus'),
    offer('gnrhPump'),
    offer('gnrhAntagonist'),
    ...serms,
  ],
  pituitary: [
    cut('estradiol-pituitary'),
    cut('inhibinB-pituitary'),
    offer('gnrhAntagonist'),
    ...serms,
  ],
  blood: [
    hold('testosterone'),
    hold('estradiol'),
    offer('exogenousTestosterone'),
    offer('exogenousEstradiol'),
    ...['testosteroneGel', 'testosteroneEnanthate', 'estradiolPatch'].map(dose),
  ],
  testis: [offer('orchidectomy'), offer('steroidogenesisBlock'), dose('hCG')],
  fat: [...inhibit, offer('weightChange')],
  bone: [hold('estradiol'), dose('estradiolPatch')],
  'gnrh-pituitary': [offer('gnrhAntagonist'), offer('gnrhPump')],
  'lh-leydig': [dose('hCG')],
  'fsh-sertoli': [offer('gnrhAntagonist')],
  'testosterone-blood': [offer('steroidogenesisBlock'), offer('orchidectomy')],
  'testosterone-aromatase': inhibit,
  'estradiol-testis': [...inhibit, offer('orchidectomy')],
  'estradiol-hypothalamus': [cut('estradiol-hypothalamus'), hold('estradiol')],
  'estradiol-pituitary': [cut('estradiol-pituitary'), hold('estradiol')],
  'testosterone-hypothalamus': [cut('testosterone-hypothalamus'), hold('testosterone')],
  'inhibinB-pituitary': [cut('inhibinB-pituitary')],
  'estradiol-bone': [hold('estradiol'), dose('estradiolPatch')],
};

const isPart = (id: string): id is PartId => Object.hasOwn(offers, id);

/** The part of the diagram that a tool was opened about, if it was one. */
export const partOf = (about: string | null): PartId | null =>
  about !== null && isPart(about) ? about : null;

/** What can be done there. */
export const offersAt = (part: PartId): readonly Offer[] => offers[part];

/** The arrow that a part is, if it can be cut. */
export const cuttable = (part: PartId | null): CuttablePathway | undefined =>
  cuttablePathways.find((id) => id === part);

/** The menu: everything, by what it is done to. Drugs have a list of their own in their form. */
export const menu = {
  loop: [offer('cut'), hold('estradiol'), hold('testosterone')],
  brain: [offer('gnrhPump'), offer('gnrhAntagonist')],
  testis: [offer('orchidectomy'), offer('steroidogenesisBlock')],
  hormones: [offer('exogenousTestosterone'), offer('exogenousEstradiol')],
  body: [offer('dose'), offer('weightChange')],
} as const satisfies Record<string, readonly Offer[]>;
