/** The mean model, organ by organ, and the constants that its formulas speak of. */
import { isParameter, type ParameterId } from '../contract/constants';
import { adipose } from './adipose';
import { blood } from './blood';
import { bone } from './bone';
import { conversions } from './conversions';
import { drugs } from './drugs';
import type { Equations } from './equations';
import { namesIn, treeOf } from './formula';
import { hypothalamus } from './hypothalamus';
import { man } from './man';
import { pituitary } from './pituitary';
import { spermatogenesis } from './spermatogenesis';
import { testis } from './testis';

/** Down the axis, out into the blood, through fat. */
const meanModel: readonly Equations[] = [
  conversions,
  man,
  ...drugs,
  hypothalamus,
  pituitary,
  testis,
  spermatogenesis,
  blood,
  adipose,
  bone,
];

type Kinds = Required<Omit<Equations, 'organ'>>;

/** Everything of one kind, of all organs, by id. */
export const allOf = <Kind extends keyof Kinds>(kind: Kind): [string, Kinds[Kind][string]][] =>
  meanModel.flatMap(
    (organ) => Object.entries(organ[kind] ?? {}) as [string, Kinds[Kind][string]][],
  );

const formulas = (): string[] => [
  ...allOf('assigned').map(([, { is }]) => is),
  ...allOf('moving').map(([, { perDay }]) => perDay),
  ...allOf('happenings').flatMap(([, { sets }]) => Object.values(sets)),
];

/** The physiological constants that some formula uses, in the order of their first use. */
export const constantsUsed = (): ParameterId[] => [
  ...new Set(formulas().flatMap((formula) => namesIn(treeOf(formula)).filter(isParameter))),
];
