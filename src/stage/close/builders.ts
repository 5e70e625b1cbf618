/** What builds each close view. */
import type { Kit } from '../kit';
import { bloodNear } from './blood';
import { fatNear } from './fat';
import { hypothalamusNear } from './hypothalamus';
import { pituitaryNear } from './pituitary';
import type { Close } from './scene';
import { testisNear } from './testis';
import type { CloseId } from './views';

/** By organ. */
export const builders: Readonly<Record<CloseId, (kit: Kit) => Close>> = {
  hypothalamus: hypothalamusNear,
  pituitary: pituitaryNear,
  testis: testisNear,
  fat: fatNear,
  blood: bloodNear,
};
