/** Every other language against English: every key said, each in its own kind, with every number in it; nothing said twice, nothing left in English. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/lang/speech';
import { translated } from '../../src/lang/translation';
import { both, joined } from './same';

type Tree = Readonly<Record<string, unknown>>;
const english: Tree = Object.assign(
  {},
  ...Object.values(import.meta.glob<Tree>('../../src/lang/en/*.ts', { eager: true })),
  import.meta.glob<Tree>('../../workers/contract/constants/meanings.ts', { eager: true })[
    '../../workers/contract/constants/meanings.ts'
  ],
) as Tree;
const languages = import.meta.glob<Language>('../../src/lang/[a-z][a-z].ts', {
  eager: true,
  import: 'default',
});

type Leaf = string | ((...told: readonly unknown[]) => unknown);
const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'string' || typeof value === 'function';

/** Every text of a tree, by its path. */
function leaves(tree: unknown, path = ''): [string, Leaf][] {
  if (isLeaf(tree)) return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key));
}
const originals = leaves(english).filter(([path]) => !both.keys.test(path));

/** A marker for every argument that a text may take; a text that takes one object gets one of markers. */
const marks = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧', '⟦e⟧', '⟦f⟧'];
const marked = new Proxy({}, { get: (_, key) => `⟦${String(key)}⟧` });
/** What a function says of markers, and which of them are in it; empty where it wants something else. */
function said(text: Exclude<Leaf, string>, told: readonly unknown[]): string {
  try {
    return String(text(...told));
  } catch {
    return '';
  }
}
const found = (text: string): string[] => [...new Set(text.match(/⟦\w+⟧/g) ?? [])].sort();

describe.each(Object.entries(languages))('%s', (_, { words }) => {
  const told = new Map(leaves(words));

  it('says everything', () => {
    expect(originals.map(([path]) => path).filter((path) => !told.has(path))).toEqual([]);
  });

  it('says nothing that English does not', () => {
    const known = new Set(leaves(english).map(([path]) => path));
    expect([...told.keys()].filter((path) => !known.has(path))).toEqual([]);
  });

  it('says texts with texts, and functions with functions of as many things', () => {
    const kind = (leaf: Leaf | undefined): string =>
      typeof leaf === 'function' ? `function of ${leaf.length}` : typeof leaf;
    const others = originals.filter(([path, leaf]) => kind(leaf) !== kind(told.get(path)));
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['strings', marks],
    ['one object', [marked]],
  ])('puts every argument into its words: %s', (_kind, given) => {
    const lost = originals.flatMap(([path, leaf]) => {
      const other = told.get(path);
      if (typeof leaf !== 'function' || typeof other !== 'function') return [];
      const [here, there] = [found(said(leaf, given)), found(said(other, given))];
      return here.join() === there.join() ? [] : [`${path}: ${here.join()} / ${there.join()}`];
    });
    expect(lost).toEqual([]);
  });

  it('is not English where English is not the same', () => {
    const same = originals.filter(
      ([path, leaf]) =>
        typeof leaf === 'string' &&
        told.get(path) === leaf &&
        /[a-z]{3}/i.test(leaf) &&
        !both.texts.has(leaf),
    );
    expect(same.map(([path, leaf]) => `${path}: ${String(leaf)}`)).toEqual([]);
  });

  it('says the same word for two English ones only where it is meant', () => {
    const sources = new Map<string, Set<string>>();
    for (const [path, leaf] of originals) {
      const other = told.get(path);
      if (typeof leaf !== 'string' || typeof other !== 'string' || other.length < 4) continue;
      sources.set(other, (sources.get(other) ?? new Set()).add(leaf.toLowerCase()));
    }
    const merged = [...sources].filter(([text, from]) => from.size > 1 && !joined.has(text));
    expect(merged.map(([text, from]) => `${text}: ${[...from].join(' | ')}`)).toEqual([]);
  });

  it('has no numbers of its own: a text has the digits that English has', () => {
    const digits = (text: string): string =>
      (text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []).sort().join(' ');
    const others = originals.filter(([path, leaf]) => {
      const other = told.get(path);
      return (
        typeof leaf === 'string' && typeof other === 'string' && digits(leaf) !== digits(other)
      );
    });
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it('lies over English whole', () => {
    expect(leaves(translated(english, words as never)).length).toBe(leaves(english).length);
  });
});

describe('English', () => {
  it('has one text for one thing: none is written out twice within an area', () => {
    const doubled = Object.entries(english).flatMap(([area, tree]) => {
      const seen = new Map<string, string>();
      return leaves(tree, area).flatMap(([path, leaf]) => {
        if (typeof leaf !== 'string' || leaf.length < 12) return [];
        const first = seen.get(leaf);
        seen.set(leaf, path);
        return first === undefined || both.doubled.has(leaf) ? [] : [`${first} = ${path}: ${leaf}`];
      });
    });
    expect(doubled).toEqual([]);
  });
});
