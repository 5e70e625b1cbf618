/** Formulas as data: one tree that is typeset, evaluated and checked against the model. */
import type { Constant, ParameterId } from '../../workers/contract/constants';
import type { TermId } from './terms';

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly id: ParameterId }
  | { readonly kind: 'term'; readonly id: TermId }
  | { readonly kind: 'product' | 'sum'; readonly of: readonly Formula[] }
  | { readonly kind: 'difference' | 'ratio' | 'power'; readonly of: readonly [Formula, Formula] }
  | { readonly kind: 'smaller' | 'larger'; readonly of: readonly [Formula, Formula] }
  | { readonly kind: 'root' | 'exponential'; readonly of: readonly [Formula] }
  /** cos 2π(t − hour), t in days. */
  | { readonly kind: 'cycle'; readonly hour: string; readonly share: number };

/** What formulas are written with: a number, a constant by its id, or a term by its own. */
export type Written = number | Formula;
const formula = (one: Written): Formula =>
  typeof one === 'number' ? { kind: 'number', value: one } : one;

export const constant = (id: ParameterId): Formula => ({ kind: 'constant', id });
export const term = (id: TermId): Formula => ({ kind: 'term', id });
export const product = (...of: Written[]): Formula => ({ kind: 'product', of: of.map(formula) });
export const sum = (...of: Written[]): Formula => ({ kind: 'sum', of: of.map(formula) });
export const minus = (a: Written, b: Written): Formula => ({
  kind: 'difference',
  of: [formula(a), formula(b)],
});
export const over = (a: Written, b: Written): Formula => ({
  kind: 'ratio',
  of: [formula(a), formula(b)],
});
export const power = (a: Written, b: Written): Formula => ({
  kind: 'power',
  of: [formula(a), formula(b)],
});
export const smaller = (a: Written, b: Written): Formula => ({
  kind: 'smaller',
  of: [formula(a), formula(b)],
});
export const larger = (a: Written, b: Written): Formula => ({
  kind: 'larger',
  of: [formula(a), formula(b)],
});
export const root = (a: Written): Formula => ({ kind: 'root', of: [formula(a)] });
export const exponential = (a: Written): Formula => ({ kind: 'exponential', of: [formula(a)] });
export const cycle = (hour: string, share: number): Formula => ({ kind: 'cycle', hour, share });

/** Where numbers come from. */
export interface Values {
  readonly constant: Constant;
  term(id: TermId): number;
  /** The hour that counts, as a share of the day. */
  readonly timeOfDay: number;
}

/** What a formula comes to. */
export function evaluate(one: Formula, values: Values): number {
  const value = (part: Formula): number => evaluate(part, values);
  switch (one.kind) {
    case 'number':
      return one.value;
    case 'constant':
      return values.constant(one.id);
    case 'term':
      return values.term(one.id);
    case 'product':
      return one.of.reduce((all, part) => all * value(part), 1);
    case 'sum':
      return one.of.reduce((all, part) => all + value(part), 0);
    case 'difference':
      return value(one.of[0]) - value(one.of[1]);
    case 'ratio':
      return value(one.of[0]) / value(one.of[1]);
    case 'power':
      return value(one.of[0]) ** value(one.of[1]);
    case 'smaller':
      return Math.min(value(one.of[0]), value(one.of[1]));
    case 'larger':
      return Math.max(value(one.of[0]), value(one.of[1]));
    case 'root':
      return Math.sqrt(value(one.of[0]));
    case 'exponential':
      return Math.exp(value(one.of[0]));
    case 'cycle':
      return Math.cos(2 * Math.PI * (values.timeOfDay - one.share));
  }
}

/** Every constant and term of a formula, in the order in which they are read. */
export function partsOf(one: Formula): { constants: ParameterId[]; terms: TermId[] } {
  const constants = new Set<ParameterId>();
  const terms = new Set<TermId>();
  const visit = (part: Formula): void => {
    if (part.kind === 'constant') constants.add(part.id);
    else if (part.kind === 'term') terms.add(part.id);
    else if ('of' in part) part.of.forEach(visit);
  };
  visit(one);
  return { constants: [...constants], terms: [...terms] };
}
