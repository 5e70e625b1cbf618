/** The words of the plan above the charts. */
import { plan as english } from './en/plan';
import { spoken } from './tongue';

export const plan = spoken('plan', english);
