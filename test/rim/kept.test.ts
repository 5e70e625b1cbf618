/** What is kept on the device is told, forgotten when somebody asks, and costs another page on the same address nothing. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forgetIn, keptIn } from '../../src/rim/kept';
import { keptKinds } from '../../src/rim/kept-key';
import { isOn, turn } from '../../src/rim/switches';

/** A storage in memory. */
function shelfOf(first: Readonly<Record<string, string>> = {}) {
  const all = new Map(Object.entries(first));
  return {
    getItem: (name: string) => all.get(name) ?? null,
    setItem: (name: string, value: string) => void all.set(name, value),
    removeItem: (name: string) => void all.delete(name),
    key: (at: number) => [...all.keys()][at] ?? null,
    get length() {
      return all.size;
    },
    all,
  };
}

describe('what is kept', () => {
  it('is told kind by kind, and a list that is empty again is nothing', () => {
    const shelf = shelfOf({
      'gonadostat.pins': '{"A":1}',
      'gonadostat.switches': '[]',
      other: '1',
    });
    expect(keptIn(shelf)).toEqual(['pins']);
    expect(keptIn(null)).toEqual([]);
  });

  it('is forgotten whole, older names included, and nothing else is', () => {
    const kinds = keptKinds.map((kind) => [`gonadostat.${kind}`, 'x']);
    const shelf = shelfOf({ ...Object.fromEntries(kinds), 'gonadostat.old': 'x', other: '1' });
    forgetIn(shelf);
    expect([...shelf.all.keys()]).toEqual(['other']);
    expect(() => forgetIn(null)).not.toThrow();
  });
});

describe('every kind', () => {
  const root = new URL('../../src/', import.meta.url);
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), root), 'utf8'));
  const said = (pattern: RegExp): (string | undefined)[] =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)).sort();

  it('has one keeper', () => {
    expect(said(/\bkeyOf\('(\w+)'\)/g)).toEqual([...keptKinds].sort());
  });

  it('is kept under its name by no other way: what is carried in a tab is not kept', () => {
    expect(said(/'gonadostat\.(\w+)'/g)).toEqual(['luggage']);
  });
});

describe('a switch', () => {
  it('is on until it is switched off, and then stays off', () => {
    const shelf = shelfOf();
    expect(isOn('keys', shelf)).toBe(true);
    turn('keys', true, shelf);
    expect(shelf.all.size).toBe(0); // nobody chose anything
    turn('keys', false, shelf);
    turn('voice', false, shelf);
    expect([isOn('keys', shelf), isOn('voice', shelf)]).toEqual([false, false]);
    turn('keys', true, shelf);
    expect([isOn('keys', shelf), isOn('voice', shelf)]).toEqual([true, false]);
  });

  it('is on where the store is broken or forbidden', () => {
    for (const kept of ['{', '7', '{"keys":true}', '["other"]'])
      expect(isOn('keys', shelfOf({ 'gonadostat.switches': kept }))).toBe(true);
    expect(isOn('voice', null)).toBe(true);
    expect(() => turn('voice', false, null)).not.toThrow();
  });
});
