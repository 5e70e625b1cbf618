/** Where on the diagram a factor acts: its arrow, or its organ. */
import type { OrganId, QuantityId } from '../../workers/contract/channels';
import { channels } from '../../workers/contract/channels';
import type { Factor } from '../../workers/contract/explanation';
import type { Lit, PlateOrgan } from '../diagram/light.svelte';

const organs: Readonly<Record<OrganId, PlateOrgan>> = {
  hypothalamus: 'hypothalamus',
  pituitary: 'pituitary',
  testis: 'testis',
  spermatogenesis: 'testis',
  adipose: 'fat',
  blood: 'blood',
  drugs: 'fat',
  bone: 'bone',
};

/** The part of the diagram that a factor speaks of. */
export const placeOf = ({ pathway, organ }: Factor): Lit => pathway ?? organs[organ];

/** The organ a quantity belongs to. */
export const organOf = (quantity: QuantityId): PlateOrgan =>
  quantity === 'testosteroneEstradiolRatio' ? 'blood' : organs[channels[quantity].organ];
