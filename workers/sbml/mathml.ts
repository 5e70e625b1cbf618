/** A formula in the MathML of SBML, and the names that SBML allows. */
import { treeOf, type Tree } from './formula';
import { around, element } from './xml';

/** The body's names have dots, those of SBML may not. */
export const sbmlId = (id: string): string => id.replaceAll('.', '_');

/** A name as MathML. */
export const named = (id: string): string[] => around('ci', {}, sbmlId(id));

// what is written as a bare number in a formula has no unit: what has one has a name
function linesOf(tree: Tree): string[] {
  if ('number' in tree) {
    return around('cn', { 'sbml:units': 'dimensionless' }, String(tree.number));
  }
  if ('name' in tree) return named(tree.name);
  return element('apply', {}, element(tree.apply, {}), ...tree.to.map(linesOf));
}

/** The math element around MathML. */
export const math = (inside: string[]): string[] =>
  element(
    'math',
    {
      xmlns: 'http://www.w3.org/1998/Math/MathML',
      'xmlns:sbml': 'http://www.sbml.org/sbml/level3/version2/core',
    },
    inside,
  );

/** A formula as a math element. */
export const mathOf = (formula: string): string[] => math(linesOf(treeOf(formula)));
