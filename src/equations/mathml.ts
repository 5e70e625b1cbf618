/** Typesets formulas as MathML: with letters, or with a man's numbers in their places. */
import { digits } from '../rim/units';
import type { Equation } from './equation';
import { evaluate, type Formula, type Values } from './formula';
import { signs } from './signs';
import { termOf, type Sign } from './terms';

const row = (inside: string): string => `<mrow>${inside}</mrow>`;
const number = (value: number): string => `<mn>${digits(value)}</mn>`;
const op = (sign: string): string => `<mo>${sign}</mo>`;
const times = op('·');

/** One letter stands upright only where it is a word. */
const letter = (text: string): string =>
  text.length > 1 ? `<mi mathvariant="normal">${text}</mi>` : `<mi>${text}</mi>`;
function signed({ letter: main, sub }: Sign): string {
  if (sub === undefined) return letter(main);
  const below =
    /^[\d½]/.test(sub) && sub.length === 1 ? `<mn>${sub}</mn>` : `<mtext>${sub}</mtext>`;
  return `<msub>${letter(main)}${below}</msub>`;
}

const isSum = ({ kind }: Formula): boolean => kind === 'sum' || kind === 'difference';
const isLong = (one: Formula): boolean =>
  isSum(one) || one.kind === 'product' || one.kind === 'ratio';
const bracketed = (inside: string): string => row(op('(') + inside + op(')'));

/** Typesets formulas, with numbers where a man is given. */
function typesetter(values: Values | undefined): (one: Formula) => string {
  const set = (one: Formula): string => {
    switch (one.kind) {
      case 'number':
        return `<mn>${String(one.value).replace('-', '−')}</mn>`;
      case 'constant':
        return values
          ? number(values.constant(one.id))
          : signed(signs[one.id] ?? { letter: one.id });
      case 'term':
        return values ? number(values.term(one.id)) : signed(termOf(one.id));
      case 'cycle':
        return values
          ? number(evaluate(one, values))
          : row(
              `<mi>cos</mi><mspace width="0.2em"/><mn>2π</mn>${bracketed(`<mi>t</mi>${op('−')}<mtext>${one.hour}</mtext>`)}`,
            );
      case 'product':
        return row(negated(one.of) ?? one.of.map(factor).join(times));
      case 'sum':
        return row(one.of.map(set).join(op('+')));
      case 'difference':
        return row(
          set(one.of[0]) +
            op('−') +
            (isSum(one.of[1]) ? bracketed(set(one.of[1])) : set(one.of[1])),
        );
      case 'ratio':
        return `<mfrac>${row(set(one.of[0]))}${row(set(one.of[1]))}</mfrac>`;
      case 'power':
        return `<msup>${isLong(one.of[0]) || one.of[0].kind === 'larger' ? bracketed(set(one.of[0])) : row(set(one.of[0]))}${row(set(one.of[1]))}</msup>`;
      case 'root':
        return `<msqrt>${set(one.of[0])}</msqrt>`;
      case 'exponential':
        return `<msup><mi>e</mi>${row(set(one.of[0]))}</msup>`;
      case 'smaller':
      case 'larger':
        return row(
          `<mi>${one.kind === 'smaller' ? 'min' : 'max'}</mi>${bracketed(set(one.of[0]) + op(',') + set(one.of[1]))}`,
        );
    }
  };
  const factor = (one: Formula): string => (isSum(one) ? bracketed(set(one)) : set(one));
  /** −x instead of −1·x. */
  const negated = ([first, ...rest]: readonly Formula[]): string | undefined =>
    first?.kind === 'number' && first.value === -1
      ? op('−') + rest.map(factor).join(times)
      : undefined;
  return set;
}

/** An equation in letters; with a man's numbers, its right side and what it comes to. */
export function mathmlOf({ left, right, within }: Equation, values?: Values): string {
  const set = typesetter(values);
  const sign = left ? signed(termOf(left)) : '';
  const relation = left ? op(within ? '→' : '=') : '';
  const inside = values
    ? op('=') + set(right) + op('=') + number(evaluate(right, values))
    : sign + relation + set(right);
  return `<math display="block" xmlns="http://www.w3.org/1998/Math/MathML">${row(inside)}</math>`;
}

/** A sign by itself, in a line of text. */
export const mathmlOfSign = (sign: Sign): string => `<math>${signed(sign)}</math>`;
