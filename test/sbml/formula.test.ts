/** Formulas are read as they are on paper, and what cannot be read is quoted. */
import { describe, expect, it } from 'vitest';
import { namesIn, treeOf } from '../../workers/sbml/formula';
import { mathOf } from '../../workers/sbml/mathml';
import { sbmlDocument } from '../../workers/sbml/document';
import { valueOf } from './evaluate';

const worth = (formula: string, names: Readonly<Record<string, number>> = {}): number =>
  valueOf(treeOf(formula), (name) => names[name] ?? NaN);

describe('a formula', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['2 - 3 - 4', -5],
    ['12 / 3 / 2', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['4 ^ -0.5', 0.5],
    ['(2 + 3) * -(1 + 1)', -10],
    ['max(1, min(5, 3)) + root(16)', 7],
    ['exp(0)', 1],
  ])('%s is %d', (formula, value) => {
    expect(worth(formula)).toBeCloseTo(value, 12);
  });

  it('speaks of constants by their id', () => {
    expect(worth('a.b * 2 + c', { 'a.b': 3, c: 1 })).toBe(7);
    expect(namesIn(treeOf('max(a.b, c) / a.b'))).toEqual(['a.b', 'c', 'a.b']);
  });

  it.each([
    ['2 +', 'a name'],
    ['(2', 'expected )'],
    ['2 3', '“3”'],
    ['2 & 3', '& 3'],
    ['max 3', 'expected ('],
  ])('%s is refused', (formula, reason) => {
    expect(() => treeOf(formula)).toThrow(reason);
  });

  it('becomes MathML, with names that SBML allows', () => {
    expect(
      mathOf('a.b / 2')
        .map((line) => line.trim())
        .slice(1, -1),
    ).toEqual([
      '<apply>',
      '<divide/>',
      '<ci>a_b</ci>',
      '<cn sbml:units="dimensionless">2</cn>',
      '</apply>',
    ]);
  });
});

describe('the document', () => {
  const ids = [...sbmlDocument().matchAll(/<parameter id="([^"]*)"/g)].map(([, id]) => id);
  it('gives every quantity a name of its own', () => {
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('speaks of nothing that it does not have', () => {
    const spoken = [...sbmlDocument().matchAll(/<ci>([^<]*)<\/ci>/g)].map(([, id]) => id);
    expect(spoken.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
