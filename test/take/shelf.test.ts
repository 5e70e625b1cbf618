/** The shelf of scenes against stores as they are: shared with other tabs, full, forbidden, broken. */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/rim/scenes';
import type { Store } from '../../src/rim/storage';
import { Shelf } from '../../src/take/shelf.svelte';
import { standard } from '../../workers/contract/scenario';

function memory(text: string | null = null): Store & { text: string | null } {
  const store = {
    text,
    getItem: () => store.text,
    setItem: (_: string, value: string) => void (store.text = value),
  };
  return store;
}
const forbidden: Store = {
  getItem() {
    throw new Error('forbidden');
  },
  setItem() {
    throw new Error('full');
  },
};
const scene = (name: string): Scene => ({
  ...{ name, scenario: standard(), model: 1 },
  view: { day: 2, tempo: 'pulses', playing: true },
});
const names = ({ scenes }: Shelf): string[] => scenes.map(({ name }) => name);

describe('the shelf', () => {
  it('keeps scenes for the next visit', () => {
    const store = memory();
    new Shelf(store, 'x').add(scene('A'));
    expect(names(new Shelf(store, 'x'))).toEqual(['A']);
  });

  it('does not overwrite what another tab has kept meanwhile', () => {
    const store = memory();
    const [here, there] = [new Shelf(store, 'x'), new Shelf(store, 'x')];
    here.add(scene('A'));
    there.add(scene('B'));
    expect(names(there)).toEqual(['B', 'A']);
  });

  it('renames to a free name, removes, and brings back', () => {
    const shelf = new Shelf(memory(), 'x');
    shelf.add(scene('A'), scene('B'));
    const [a] = shelf.scenes;
    if (a) shelf.rename(a, ' B ');
    expect(names(shelf)).toEqual(['B 2', 'B']);
    const [first] = shelf.scenes;
    if (first) shelf.remove(first);
    expect(names(shelf)).toEqual(['B']);
    shelf.restore();
    expect(names(shelf)).toEqual(['B 2', 'B']);
  });

  it.each([
    ['none', null],
    ['a forbidden or full one', forbidden],
  ])('works for one visit with %s, and says so', (_, store) => {
    const shelf = new Shelf(store, 'x');
    shelf.add(scene('A'));
    expect(names(shelf)).toEqual(['A']);
    expect(shelf.refused).toBe(true);
  });

  it('reads what can be read of a broken one', () => {
    expect(names(new Shelf(memory('{"scenes":[7'), 'x'))).toEqual([]);
  });
});
