/** The page's side of the door, with a stand-in for the worker. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../workers/contract/api';
import { tickOf, type Tick } from '../../workers/contract/quantities';
import { standard, type Scenario } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import type { Connect } from '../../src/engine';
import { Scheduler, type Asker, type Track } from '../../src/scheduler';

interface Call {
  readonly run: number;
  readonly scenario: Scenario;
  readonly since: Tick;
  answer(outcome: Outcome): void;
}

/** A worker that does only what it is told, and an asker that writes everything down. */
function bench(since: (track: Track, scenario: Scenario) => Tick = () => 0) {
  const calls: Call[] = [];
  const cancelled: number[] = [];
  const told: string[] = [];
  const workers: { post(segment: Segment): void; crash(): void; closed: boolean }[] = [];
  const connect: Connect = (onSegment, onCrash) => {
    const worker = { post: onSegment, crash: () => void onCrash(), closed: false };
    workers.push(worker);
    return {
      simulate: (run: number, scenario: Scenario, from: Tick) =>
        new Promise<Outcome>((answer) => calls.push({ run, scenario, since: from, answer })),
      explain: () => Promise.reject(new Error('not asked')),
      chain: () => Promise.reject(new Error('not asked')),
      cancel: (run: number) => Promise.resolve(void cancelled.push(run)),
      close: () => void (worker.closed = true),
    };
  };
  const asker: Asker = {
    begin(track, scenario) {
      told.push(`begin ${track} ${scenario.seed}`);
      return since(track, scenario);
    },
    onSegment: (track, { from, to }) => void told.push(`segment ${track} ${from} ${to}`),
    onOutcome: (track, { kind }) => void told.push(`${kind} ${track}`),
    onCrash: () => void told.push('crash'),
  };
  const engine = new Scheduler(asker, connect);
  const segment = (run: number, from: Tick, to: Tick): void =>
    workers.at(-1)?.post({ run, from, to } as Segment);
  const last = (): Call => {
    const call = calls.at(-1);
    if (!call) throw new Error('nothing was asked');
    return call;
  };
  return { engine, calls, cancelled, told, workers, segment, last };
}
const seeded = (seed: number): Scenario => ({ ...standard(), days: 10, seed });
const END = tickOf(10);
/** Lets promises that are settled be heard. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe('the scheduler', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks for what is missing and passes on what arrives', async () => {
    const { engine, told, segment, last } = bench(() => 288);
    engine.want('man', seeded(1));
    expect(last().since).toBe(288);
    segment(last().run, 0, END);
    last().answer({ kind: 'done', until: END });
    await settled();
    expect(told).toEqual(['begin man 1', `segment man 0 ${END}`, 'done man']);
  });

  it('asks for nothing when nothing is missing', () => {
    const { engine, told, calls } = bench(() => END);
    engine.want('man', seeded(1));
    expect(calls).toEqual([]);
    expect(told).toEqual(['begin man 1', 'done man']);
  });

  it('keeps one run in flight and one wish waiting: the newest', async () => {
    const { engine, calls, last } = bench();
    for (const seed of [1, 2, 3, 4]) engine.want('man', seeded(seed));
    expect(calls).toHaveLength(1);
    last().answer({ kind: 'superseded', until: 0 });
    await settled();
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([1, 4]);
  });

  it('lets a man’s run finish, however quickly newer wishes follow', async () => {
    const { engine, calls, cancelled, segment, last } = bench();
    engine.want('man', seeded(1));
    engine.want('man', seeded(2));
    segment(1, 0, END);
    last().answer({ kind: 'done', until: END });
    await settled();
    engine.want('man', seeded(3));
    engine.want('man', seeded(4));
    expect(cancelled).toEqual([]);
    last().answer({ kind: 'done', until: END });
    await settled();
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([1, 2, 4]);
  });

  it('drops the segments of a run that nobody holds', async () => {
    const { engine, told, segment, last } = bench();
    engine.want('man', seeded(1));
    engine.want('man', seeded(2));
    last().answer({ kind: 'superseded', until: 0 });
    await settled();
    told.length = 0;
    segment(1, 0, 288);
    expect(told).toEqual([]);
  });

  it('serves the man before his twin, who stands aside and is taken up again', async () => {
    const { engine, calls, cancelled, last } = bench();
    engine.want('twin', seeded(9));
    engine.want('man', seeded(1));
    expect(cancelled).toEqual([1]);
    last().answer({ kind: 'superseded', until: 0 });
    await settled();
    expect(last().scenario.seed).toBe(1);
    last().answer({ kind: 'done', until: 0 });
    await settled();
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([9, 1, 9]);
  });

  it('forgets a twin for good', async () => {
    const { engine, calls, cancelled, last } = bench();
    engine.want('twin', seeded(9));
    engine.forget('twin');
    expect(cancelled).toEqual([1]);
    last().answer({ kind: 'superseded', until: 0 });
    await settled();
    expect(calls).toHaveLength(1);
  });

  it('passes a failure on as data and goes on', async () => {
    const { engine, told, calls, last } = bench();
    engine.want('man', seeded(1));
    last().answer({ kind: 'failed', at: 3, organ: 'testis', message: 'x' });
    await settled();
    expect(told).toContain('failed man');
    engine.want('man', seeded(2));
    expect(calls).toHaveLength(2);
  });

  it('starts a crashed worker again once, with what was wanted', async () => {
    const { engine, told, calls, workers, last, segment } = bench();
    engine.want('man', seeded(1));
    workers[0]?.crash();
    expect(workers).toHaveLength(2);
    expect(workers[0]?.closed).toBe(true);
    expect(calls.map(({ scenario }) => scenario.seed)).toEqual([1, 1]);
    workers[0]?.crash(); // the dead one's echo
    expect(workers).toHaveLength(2);
    workers[1]?.crash();
    expect(told).toContain('crash');
    expect(workers).toHaveLength(2);
    engine.want('man', seeded(2));
    expect(workers).toHaveLength(3);
    segment(last().run, 0, END);
    last().answer({ kind: 'done', until: END });
    await settled();
    workers[2]?.crash();
    expect(workers).toHaveLength(4); // it had recovered: once more
  });

  it('takes silence for a crash', () => {
    const { engine, workers, segment, last } = bench();
    engine.want('man', seeded(1));
    vi.advanceTimersByTime(14_000);
    segment(last().run, 0, 288);
    vi.advanceTimersByTime(14_000);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(1_500);
    expect(workers).toHaveLength(2);
  });
});
