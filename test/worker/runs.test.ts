/** The worker's loop without a worker: segments, cancelling, newer runs, and failures that are data. */
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { tickOf } from '../../workers/contract/quantities';
import { standard, type Scenario } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import { Runs } from '../../workers/runs';

/** How many lives were begun. */
const begun = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../workers/simulate', async (original) => {
  const own = await original<typeof import('../../workers/simulate')>();
  const simulate: typeof own.simulate = (...asked) => {
    begun.count += 1;
    return own.simulate(...asked);
  };
  return { ...own, simulate };
});

/** Runs whose pauses are a turn of the event loop, and what they have posted. */
function heard(between: (segments: readonly Segment[]) => void = () => undefined) {
  const segments: Segment[] = [];
  const runs = new Runs({
    post: (segment) => void segments.push(segment),
    pause: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      between(segments);
    },
  });
  return { runs, segments };
}
const lasting = (days: number): Scenario => ({ ...standard(), days });
const held: Scenario = {
  ...lasting(90),
  interventions: [{ type: 'clamp', hormone: 'estradiol', value: 20, from: 50 }],
};

/** Where each begins, and a digest of all its numbers. */
const bytesOf = (segments: readonly Segment[]): unknown[] =>
  segments.map(({ run, from, to, values, pulses }) => {
    const digest = createHash('sha256');
    for (const series of [...Object.values(values), pulses]) digest.update(series);
    return [run, from, to, digest.digest('hex')];
  });

describe('a run', () => {
  it('streams contiguous segments to the end, each on one buffer', async () => {
    const { runs, segments } = heard();
    const outcome = await runs.simulate(1, lasting(90), 0);
    expect(outcome).toEqual({ kind: 'done', until: tickOf(90) });
    expect(segments[0]?.from).toBe(0);
    segments.forEach((segment, at) => {
      expect(segment.run).toBe(1);
      expect(segment.from).toBe(at === 0 ? 0 : segments[at - 1]?.to);
      const buffers = new Set(Object.values(segment.values).map(({ buffer }) => buffer));
      expect(buffers).toEqual(new Set([segment.values.LH.buffer]));
      expect(segment.pulses.buffer).not.toBe(segment.values.LH.buffer);
    });
    expect(segments.at(-1)?.to).toBe(tickOf(90));
  });

  it('begins at or before the tick it was asked from, and says the same as from the start', async () => {
    const { runs, segments } = heard();
    await runs.simulate(1, lasting(90), 0);
    segments.length = 0;
    await runs.simulate(2, held, tickOf(50));
    const [first] = segments;
    expect(first?.from).toBeGreaterThan(0);
    expect(first?.from).toBeLessThanOrEqual(tickOf(50));
    const fresh = heard();
    await fresh.runs.simulate(1, held, 0);
    const whole = new Float32Array(tickOf(90));
    for (const { from, values } of fresh.segments) whole.set(values.LH, from);
    for (const { from, to, values } of segments) {
      expect(values.LH).toEqual(whole.slice(from, to));
    }
  });

  it('stops between segments when it is cancelled', async () => {
    const { runs, segments } = heard((all) => all.length === 1 && runs.cancel(1));
    const outcome = await runs.simulate(1, lasting(180), 0);
    expect(outcome).toEqual({ kind: 'superseded', until: segments[0]?.to });
    expect(segments).toHaveLength(1);
  });

  it('does not begin when it is cancelled first', async () => {
    const { runs, segments } = heard();
    const answer = runs.simulate(1, lasting(180), 0);
    runs.cancel(1);
    expect(await answer).toEqual({ kind: 'superseded', until: 0 });
    expect(segments).toEqual([]);
  });

  it('gives way to a newer one', async () => {
    const { runs, segments } = heard();
    const [older, newer] = await Promise.all([
      runs.simulate(1, lasting(180), 0),
      runs.simulate(2, lasting(30), 0),
    ]);
    expect(older.kind).toBe('superseded');
    expect(newer).toEqual({ kind: 'done', until: tickOf(30) });
    expect(segments.filter(({ run }) => run === 1)).toHaveLength(0);
  });

  it('is not hindered by a cancel that came too late', async () => {
    const { runs } = heard();
    await runs.simulate(1, lasting(7), 0);
    runs.cancel(1);
    expect((await runs.simulate(2, lasting(7), 0)).kind).toBe('done');
  });

  it('lived before anybody asked is the same to the bit, be it lived whole, in part or for another', async () => {
    const plain = heard();
    await plain.runs.simulate(1, lasting(180), 0);
    const turns = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
    };
    for (const [prepared, head, lives] of [
      [180, 0, 1],
      [180, 2, 1],
      [180, 99, 1],
      [90, 99, 2],
    ] as const) {
      const { runs, segments } = heard();
      begun.count = 0;
      const whole = runs.prepare(lasting(prepared));
      await turns(head);
      expect(await runs.simulate(1, lasting(180), 0)).toEqual({ kind: 'done', until: tickOf(180) });
      await whole;
      expect(begun.count).toBe(lives);
      expect(bytesOf(segments)).toEqual(bytesOf(plain.segments));
      // and once only
      segments.length = 0;
      await runs.simulate(1, lasting(180), 0);
      expect(bytesOf(segments)).toEqual(bytesOf(plain.segments));
    }
  });

  it('that no body can live is data: where it failed, and what', async () => {
    const { runs } = heard();
    const impossible = { ...standard(), parameters: { 'testis.gain': NaN } };
    const outcome = await runs.simulate(1, impossible, 0);
    expect(outcome).toMatchObject({ kind: 'failed', at: 0 });
    expect(outcome.kind === 'failed' && outcome.message).toMatch(/became NaN on day 0/);
  });
});
