/** Buffers of segments are used again, and what was on them leaves no trace. */
import { describe, expect, it } from 'vitest';
import { BufferPool } from '../../workers/buffer-pool';
import { Checkpoints } from '../../workers/checkpoints';
import { standard } from '../../workers/contract/scenario';
import { bufferOf } from '../../workers/contract/trajectory';
import { simulate } from '../../workers/simulate';
import { Run } from '../../src/state/run.svelte';

const scenario = { ...standard(), days: 8 };
const lived = (pool?: BufferPool) => [...simulate(0, scenario, 0, new Checkpoints(), pool)];

describe('a pool', () => {
  it('gives clean room of the length asked for', () => {
    const pool = new BufferPool();
    const used = pool.take(4).fill(7);
    pool.giveBack(used.buffer);
    expect(pool.take(3)).toHaveLength(3);
    const again = pool.take(4);
    expect(again.buffer).toBe(used.buffer);
    expect([...again]).toEqual([0, 0, 0, 0]);
    expect(pool.take(4).buffer).not.toBe(used.buffer);
  });
  it('keeps those of a few moves only', () => {
    const pool = new BufferPool();
    const many = [1, 2, 3, 4, 5, 6, 7].map((length) => new ArrayBuffer(4 * length));
    for (const buffer of many) pool.giveBack(buffer);
    expect(pool.take(1).buffer).not.toBe(many[0]);
    expect(pool.take(2).buffer).toBe(many[1]);
  });
  it('has another man’s buffers lead to the same bytes as new ones', () => {
    const pool = new BufferPool();
    const fresh = lived(pool);
    const copies = fresh.map(({ values }) => structuredClone(values));
    for (const segment of fresh) {
      for (const series of Object.values(segment.values)) series.fill(NaN);
      pool.giveBack(bufferOf(segment));
    }
    const again = lived(pool);
    expect(new Set(again.map(bufferOf))).toEqual(new Set(fresh.map(bufferOf)));
    expect(again.map(({ values }) => values)).toEqual(copies);
  });
});

it('segments are given back once they have been read, not while they are held back', () => {
  const given: number[] = [];
  const [run, kept] = [new Run(), new Run()];
  for (const one of [run, kept]) one.open(scenario);
  const segments = lived();
  segments.forEach((segment, at) => {
    kept.receive(segment);
    const discard = (): void => {
      const buffer = bufferOf(segment);
      structuredClone(buffer, { transfer: [buffer] });
      given.push(at);
    };
    run.receive({ ...segment, discard }, at === 0);
    expect(given).toEqual(at === 0 ? [] : [0, 1]);
  });
  expect(segments).toHaveLength(2);
  expect(run.trajectory?.values).toEqual(kept.trajectory?.values);
});
