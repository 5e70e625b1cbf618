// Pins: kept with their curves, on this device by their scenarios; whatever is in the store, the page lives.
import { describe, expect, it } from 'vitest';
import { simulate } from '../../workers/simulate';
import { Checkpoints } from '../../workers/checkpoints';
import { standard } from '../../workers/contract/scenario';
import { Pins } from '../../src/state/pins.svelte';
import { revive } from '../../src/revive';
import { lived } from '../acts/lived';

function store(text: string | null = null) {
  const kept = { text };
  return {
    kept,
    storage: {
      getItem: () => kept.text,
      setItem: (_: string, value: string) => void (kept.text = value),
    },
  };
}
const run = lived({ ...standard(), days: 8 });

describe('pins', () => {
  it('keep a copy of the curves, three at most, each in its place', () => {
    const pins = new Pins(store().storage);
    for (const slot of ['B', 'A', 'C', 'A'] as const) pins.keep(slot, `run ${slot}`, run);
    expect(pins.list.map(({ slot }) => slot)).toEqual(['A', 'B', 'C']);
    expect(pins.in('A')?.trajectory?.values.LH).toEqual(run.values.LH);
    expect(pins.in('A')?.trajectory?.values.LH).not.toBe(run.values.LH);
    pins.rename('B', '  ');
    expect(pins.in('B')?.name).toBe('B');
    pins.drop('B');
    expect(pins.in('B')).toBeUndefined();
  });
  it('of an earlier visit come back, and are lived again to the same bits', async () => {
    const { storage } = store();
    new Pins(storage).keep('A', 'kept', run);
    const later = new Pins(storage);
    expect(later.list).toMatchObject([{ slot: 'A', name: 'kept', trajectory: null }]);
    let closed = 0;
    await revive(later, {
      whole: (scenario) => Promise.resolve([...simulate(0, scenario, 0, new Checkpoints())]),
      close: () => void (closed += 1),
    });
    const ticks = run.filledTo;
    expect(later.list[0]?.trajectory?.values.LH.slice(0, ticks)).toEqual(
      run.values.LH.slice(0, ticks),
    );
    expect(closed).toBe(1);
  });
  it.each([
    '',
    '{',
    'null',
    '7',
    '[1,null]',
    '[{"slot":"A","scenario":{"version":1}}]',
    '[{"slot":"Q"}]',
  ])('survive a store that holds %s', (text) =>
    expect(new Pins(store(text).storage).list).toEqual([]),
  );
  it('survive a store that is forbidden', () => {
    const forbidden = (): never => {
      throw new Error('forbidden');
    };
    const pins = new Pins({ getItem: forbidden, setItem: forbidden });
    pins.keep('A', 'a', run);
    expect(pins.list).toHaveLength(1);
    expect(new Pins(null).list).toEqual([]);
  });
});
