/** What the written equations come to: their formulas worked out in plain numbers. */
import { constants } from '../../workers/contract/constants';
import { treeOf, type Operation, type Tree } from '../../workers/sbml/formula';
import { allOf, constantsUsed } from '../../workers/sbml/model';

type Lookup = (name: string) => number;

const operations: Record<Operation, (a: number, b: number) => number> = {
  plus: (a, b) => a + b,
  minus: (a, b) => (Number.isNaN(b) ? -a : a - b),
  times: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => a ** b,
  exp: (a) => Math.exp(a),
  max: (a, b) => Math.max(a, b),
  min: (a, b) => Math.min(a, b),
  root: (a) => Math.sqrt(a),
};

/** The value of a formula's tree. */
export function valueOf(tree: Tree, lookup: Lookup): number {
  if ('number' in tree) return tree.number;
  if ('name' in tree) return lookup(tree.name);
  const [a = NaN, b = NaN] = tree.to.map((part) => valueOf(part, lookup));
  return operations[tree.apply](a, b);
}

const assigned = new Map(allOf('assigned').map(([id, { is }]) => [id, treeOf(is)]));
const usual = new Map<string, number>([
  ...constantsUsed().map((id) => [id, constants[id].value] as const),
  ...allOf('settings').map(([id, { value }]) => [id, value] as const),
]);

/** Every slot's change per day at a state, under some settings. */
export function changesAt(
  state: ReadonlyMap<string, number>,
  settings: Readonly<Record<string, number>>,
): Map<string, number> {
  const known = new Map([...usual, ...Object.entries(settings), ...state]);
  const lookup: Lookup = (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const rule = assigned.get(name);
    if (!rule) throw new Error(`nothing is named ${name}`);
    const value = valueOf(rule, lookup);
    known.set(name, value);
    return value;
  };
  return new Map(
    allOf('moving').map(([id, { perDay }]) => [id, valueOf(treeOf(perDay), lookup)] as const),
  );
}
