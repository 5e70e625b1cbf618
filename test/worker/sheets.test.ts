/** What segments are written on is used again, and leaves no trace. */
import { describe, expect, it } from 'vitest';
import { Checkpoints } from '../../workers/checkpoints';
import { standard } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import { Sheets } from '../../workers/sheets';
import { simulate } from '../../workers/simulate';
import { Run } from '../../src/state/run.svelte';

const scenario = { ...standard(), days: 8 };
const bufferOf = ({ values }: Segment): ArrayBufferLike => values.LH.buffer;

describe('sheets', () => {
  it('come clean, at the length asked for', () => {
    const sheets = new Sheets();
    const used = sheets.take(4).fill(7);
    sheets.giveBack(used.buffer);
    expect(sheets.take(3)).toHaveLength(3);
    const again = sheets.take(4);
    expect(again.buffer).toBe(used.buffer);
    expect([...again]).toEqual([0, 0, 0, 0]);
    expect(sheets.take(4).buffer).not.toBe(used.buffer);
  });
  it('are kept for a few moves only', () => {
    const sheets = new Sheets();
    const many = [1, 2, 3, 4, 5, 6, 7].map((length) => new ArrayBuffer(4 * length));
    for (const sheet of many) sheets.giveBack(sheet);
    expect(sheets.take(1).buffer).not.toBe(many[0]);
    expect(sheets.take(2).buffer).toBe(many[1]);
  });
  it('on which another man was written give the same bytes as new ones', () => {
    const sheets = new Sheets();
    const fresh = [...simulate(0, scenario, 0, new Checkpoints(), sheets)];
    const copies = fresh.map(({ values }) => structuredClone(values));
    for (const { values } of fresh) {
      for (const series of Object.values(values)) series.fill(NaN);
      sheets.giveBack(values.LH.buffer as ArrayBuffer);
    }
    const again = [...simulate(0, scenario, 0, new Checkpoints(), sheets)];
    expect(new Set(again.map(bufferOf))).toEqual(new Set(fresh.map(bufferOf)));
    expect(again.map(({ values }) => values)).toEqual(copies);
  });
});

it('a segment is given back once it has been read, not while it is held back', () => {
  const given: number[] = [];
  const run = new Run();
  run.open(scenario);
  const segments = [...simulate(0, scenario, 0, new Checkpoints())];
  segments.forEach((segment, at) => {
    run.receive({ ...segment, discard: () => given.push(at) }, at === 0);
    expect(given).toEqual(at === 0 ? [] : [0, 1]);
  });
  expect(segments).toHaveLength(2);
});
