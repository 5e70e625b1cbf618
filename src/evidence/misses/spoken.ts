/** The likely reasons of misses, in the page's language. */
import { translated } from '../../lang/translation';
import { other } from '../tongue';
import { reasons, type Reason } from './reasons';

const told: readonly Reason[] = Object.values(other ? translated(reasons, other.reasons) : reasons);

/** The likely reason of a miss, where one was found. */
export const reasonOf = (arm: string, quantity: string): Reason | undefined =>
  told.find(({ arms, quantities }) => arms.test(arm) && quantities.test(quantity));
