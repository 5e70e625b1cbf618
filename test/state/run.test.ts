/** Trajectories as they arrive: what is kept, what is overwritten, what stands until then. */
import { describe, expect, it, vi } from 'vitest';
import { dayOf, tickOf } from '../../workers/contract/quantities';
import { standard, type Scenario } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import { Checkpoints } from '../../workers/checkpoints';
import { simulate } from '../../workers/simulate';
import { Bodies } from '../../src/bodies';
import type { Connect } from '../../src/engine';
import { splicePairs } from '../../src/rim/pairs';
import { holdEstradiol, withBodyFat } from '../../src/state/pull';
import { Run } from '../../src/state/run.svelte';

const plain: Scenario = { ...standard(), days: 40 };
const held = holdEstradiol(plain, 20, 10);

const segmentsOf = (scenario: Scenario, since = 0): Segment[] => [
  ...simulate(1, scenario, since, new Checkpoints()),
];
function filled(scenario: Scenario): Run {
  const run = new Run();
  run.open(scenario);
  for (const segment of segmentsOf(scenario)) run.receive(segment);
  return run;
}
const deaf = { onWhole: () => undefined, onNotice: () => undefined, watchedTo: () => null };
const pulsesOf = (run: Run): number[] =>
  [...(run.trajectory?.pulses ?? [])].slice(0, 2 * (run.trajectory?.pulseCount ?? 0));

describe('a run', () => {
  it('fills from the left', () => {
    const run = new Run();
    expect(run.open(plain)).toBe(0);
    expect(run.trajectory).toBeNull();
    const [first, ...rest] = segmentsOf(plain);
    if (first) run.receive(first);
    expect(run.filledTo).toBe(first?.to);
    expect(run.complete).toBe(false);
    for (const segment of rest) run.receive(segment);
    expect(run.complete).toBe(true);
    expect(run.filledTo).toBe(tickOf(40));
    expect(run.revision).toBe(1 + rest.length);
  });

  it('is another life for another plan, and the same for a plan that comes to the same', () => {
    const run = filled(held);
    const { life } = run;
    run.open({ ...held, interventions: [...held.interventions] });
    expect(run.life).toBe(life);
    run.open(plain);
    expect(run.life).not.toBe(life);
  });

  it('keeps the old future in sight until the new one overwrites it', () => {
    const run = filled(plain);
    const before = run.trajectory?.values.LH.slice();
    expect(run.open(held)).toBe(tickOf(10));
    expect(run.trajectory?.scenario).toBe(plain);
    expect(run.complete).toBe(false);
    const segments = segmentsOf(held);
    const [first, second] = segments;
    if (first) run.receive(first);
    if (second) run.receive(second);
    expect(run.trajectory?.scenario).toBe(held);
    expect(run.filledTo).toBe(tickOf(40));
    const now = run.trajectory?.values.LH;
    const until = second?.to ?? 0;
    expect(now?.slice(until, tickOf(40))).toEqual(before?.slice(until, tickOf(40)));
    for (const segment of segments) run.receive(segment);
    const fresh = filled(held);
    expect(run.trajectory?.values.LH).toEqual(fresh.trajectory?.values.LH);
    expect(pulsesOf(run)).toEqual(pulsesOf(fresh));
  });

  it('needs nothing for a scenario it already holds', () => {
    const run = filled(plain);
    const { revision } = run;
    expect(run.open({ ...plain })).toBe(tickOf(40));
    expect(run.complete).toBe(true);
    expect(run.revision).toBe(revision + 1);
  });

  it('grows with the horizon and keeps what it has', () => {
    const run = filled(plain);
    const longer = { ...plain, days: 100 };
    expect(run.open(longer)).toBe(tickOf(40));
    expect(run.filledTo).toBe(tickOf(40));
    for (const segment of segmentsOf(longer)) run.receive(segment);
    expect(run.filledTo).toBe(tickOf(100));
    expect(pulsesOf(run)).toEqual(pulsesOf(filled(longer)));
    // and back: what lies beyond is not shown
    expect(run.open(plain)).toBe(tickOf(40));
    expect(run.filledTo).toBe(tickOf(40));
    expect(Math.max(...pulsesOf(run).filter((_, at) => at % 2 === 0))).toBeLessThan(40);
  });

  it('refuses a segment after a gap', () => {
    const run = new Run();
    run.open(plain);
    const [, second] = segmentsOf(plain);
    expect(second && run.receive(second)).toBe(false);
    expect(run.trajectory).toBeNull();
  });

  it('is of use for a day once it has got there', () => {
    const run = new Run();
    expect(run.upTo(0)).toBeNull();
    run.open(plain);
    const [first] = segmentsOf(plain);
    if (!first) throw new Error('no segment');
    run.receive(first);
    expect(run.upTo(dayOf(first.to))).toBe(run.trajectory);
    expect(run.upTo(dayOf(first.to + 1))).toBeNull();
  });

  it('starts from nothing for another man', () => {
    expect(filled(plain).open(withBodyFat(plain, 35))).toBe(0);
  });
});

describe('man and twin', () => {
  it('are asked for again after the worker died for good', () => {
    const told: string[] = [];
    let asked = 0;
    const crashes: (() => unknown)[] = [];
    const connect: Connect = (_onSegment, onCrash) => {
      crashes.push(onCrash);
      return {
        simulate: () => {
          asked += 1;
          return new Promise<never>(() => undefined);
        },
        explain: () => Promise.reject(new Error('not asked')),
        chain: () => Promise.reject(new Error('not asked')),
        cancel: () => Promise.resolve(),
        close: () => undefined,
      };
    };
    const onNotice = ({ kind }: { kind: string }): void => void told.push(kind);
    const bodies = new Bodies({ ...deaf, onNotice }, connect, () => 0);
    bodies.want(plain);
    crashes[0]?.();
    crashes[1]?.();
    expect(told).toEqual(['crashed']);
    expect(asked).toBe(2);
    bodies.want(plain);
    expect(asked).toBe(3);
    bodies.stop();
  });

  it('the man lends his curves to his twin when he is first treated', () => {
    const asked: [seed: number, since: number][] = [];
    const connect: Connect = () => ({
      simulate: (_run: number, scenario: Scenario, since: number) => {
        asked.push([scenario.interventions.length, since]);
        return new Promise<never>(() => undefined);
      },
      explain: () => Promise.reject(new Error('not asked')),
      chain: () => Promise.reject(new Error('not asked')),
      cancel: () => Promise.resolve(),
      close: () => undefined,
    });
    const bodies = new Bodies(deaf, connect, () => 0);
    bodies.want(plain);
    for (const segment of segmentsOf(plain)) bodies.man.receive(segment);
    const twinless = new Bodies(deaf, connect, () => 0);
    twinless.man.adopt(bodies.man);
    twinless.want(held);
    expect(twinless.twin.complete).toBe(true);
    expect(asked).toEqual([
      [0, 0],
      [1, tickOf(10)],
    ]);
    expect(twinless.twin.trajectory?.values.LH).toEqual(bodies.man.trajectory?.values.LH);
    expect(twinless.twin.trajectory?.values.LH).not.toBe(bodies.man.trajectory?.values.LH);
    bodies.stop();
    twinless.stop();
  });
});

describe('whom a man is held against', () => {
  /** Two runs whose worker a test plays. */
  function played() {
    let hear: ((segment: Segment) => void) | undefined;
    let inFlight = { run: 0, scenario: plain, since: 0 };
    let done: () => void = () => undefined;
    const connect: Connect = (onSegment) => {
      hear = onSegment;
      return {
        simulate: (run: number, scenario: Scenario, since: number) => {
          inFlight = { run, scenario, since };
          return new Promise((resolve) => {
            done = () => resolve({ kind: 'superseded' } as never);
          });
        },
        explain: () => Promise.reject(new Error('not asked')),
        chain: () => Promise.reject(new Error('not asked')),
        cancel: () => Promise.resolve(),
        close: () => undefined,
      };
    };
    const bodies = new Bodies(deaf, connect, () => 0);
    return {
      bodies,
      asked: () => inFlight,
      hand: (segment: Segment, { run } = inFlight): void => hear?.({ ...segment, run }),
      async end(): Promise<void> {
        done();
        await Promise.resolve();
        await Promise.resolve();
      },
    };
  }
  const fat = withBodyFat(plain, 40);

  it('is the reference man for another who is untreated, who was himself until then', async () => {
    const { bodies, asked, hand, end } = played();
    bodies.want(plain);
    for (const segment of segmentsOf(plain)) hand(segment);
    await end();
    bodies.want(fat);
    expect(bodies.twin.complete).toBe(true);
    expect(bodies.twin.trajectory?.scenario.subject.bodyFat).toBe(20);
    expect(asked().scenario).toBe(fat);
    bodies.stop();
  });

  it('is not given what was on its way of another: of the reference man to who is treated meanwhile', async () => {
    const { bodies, asked, hand, end } = played();
    bodies.want(fat);
    const own = segmentsOf(fat);
    for (const segment of own) hand(segment);
    await end();
    const { run, scenario, since } = asked();
    expect(scenario.subject.bodyFat).toBe(20);
    const [first, ...rest] = segmentsOf(scenario, since);
    if (first) hand(first, { run, scenario, since });
    bodies.want({ ...fat, interventions: held.interventions });
    for (const segment of rest) hand(segment, { run, scenario, since });
    expect(bodies.twin.scenario?.subject.bodyFat).toBe(40);
    const known = filled(fat).trajectory;
    expect(bodies.twin.trajectory?.values.LH).toEqual(known?.values.LH);
    bodies.stop();
  });
});

describe('a future under a hand', () => {
  /** A man whose segments a test hands over, at times of its own. */
  function pulled(watched: number | null) {
    let hear: ((segment: Segment) => void) | undefined;
    let run = 0;
    let now = 0;
    let whole = 0;
    const connect: Connect = (onSegment) => {
      hear = onSegment;
      return {
        simulate: (number) => {
          run = number;
          return new Promise<never>(() => undefined);
        },
        explain: () => Promise.reject(new Error('not asked')),
        chain: () => Promise.reject(new Error('not asked')),
        cancel: () => Promise.resolve(),
        close: () => undefined,
      };
    };
    const listener = { ...deaf, watchedTo: () => watched, onWhole: () => void (whole += 1) };
    const bodies = new Bodies(listener, connect, () => now);
    bodies.want(plain);
    return {
      man: bodies.man,
      whole: () => whole,
      hand(segment: Segment, at: number): void {
        now = at;
        hear?.({ ...segment, run });
      },
      stop: () => bodies.stop(),
    };
  }
  const segments = segmentsOf(plain);

  it('that is soon whole is shown whole, once, and told of with its last segment', () => {
    const { man, hand, whole, stop } = pulled(tickOf(40));
    segments.forEach((segment, index) => hand(segment, index));
    expect(segments.length).toBeGreaterThan(1);
    expect(man.revision).toBe(1);
    expect(man.filledTo).toBe(tickOf(40));
    expect(whole()).toBe(1);
    stop();
  });

  it('is shown at once as far as it is in sight', () => {
    const [first] = segments;
    const { man, hand, stop } = pulled(first?.to ?? 0);
    if (first) hand(first, 0);
    expect(man.filledTo).toBe(first?.to);
    for (const segment of segments.slice(1)) hand(segment, 1);
    expect(man.revision).toBe(2);
    stop();
  });

  it('that is long in coming is shown as far as it has come, and what was held back is not seen before', () => {
    vi.useFakeTimers();
    try {
      const { man, hand, whole, stop } = pulled(tickOf(40));
      const [first, ...rest] = segments;
      if (first) hand(first, 0);
      expect(man.trajectory).toBeNull();
      vi.advanceTimersByTime(100);
      expect(man.filledTo).toBe(first?.to);
      rest.forEach((segment, index) => hand(segment, 100 * (1 + index)));
      expect(man.revision).toBe(segments.length);
      expect(whole()).toBe(1);
      stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps what was held back when another plan is opened', () => {
    const run = new Run();
    run.open(plain);
    const [first] = segments;
    if (first) run.receive(first, true);
    expect(run.trajectory).toBeNull();
    expect(run.open(held)).toBe(first?.to);
    expect(run.filledTo).toBe(first?.to);
    expect(run.trajectory?.values.LH.slice(0, 9)).toEqual(first?.values.LH.slice(0, 9));
  });

  it('is lent to a twin with what was held back of it', () => {
    const [first] = segments;
    const [man, twin] = [new Run(), new Run()];
    man.open(plain);
    if (first) man.receive(first, true);
    twin.adopt(man);
    expect(twin.filledTo).toBe(first?.to);
    expect(twin.trajectory?.values.LH.slice(0, 9)).toEqual(first?.values.LH.slice(0, 9));
  });

  it('is shown segment by segment where no hand waits for it', () => {
    const { man, hand, stop } = pulled(null);
    segments.forEach((segment, index) => hand(segment, index));
    expect(man.revision).toBe(segments.length);
    stop();
  });
});

describe('pairs', () => {
  it('are replaced within a span only', () => {
    const pairs = new Float64Array([1, 10, 2, 20, 3, 30, 4, 40]);
    const held4 = { pairs, count: 4 };
    const grown = splicePairs(held4, {
      from: 2,
      to: 4,
      pairs: new Float64Array([2.5, 1, 3.5, 2, 3.9, 3]),
    });
    expect([...grown.pairs.subarray(0, 2 * grown.count)]).toEqual([
      1, 10, 2.5, 1, 3.5, 2, 3.9, 3, 4, 40,
    ]);
    const shrunk = splicePairs(grown, { from: dayOf(0), to: 4, pairs: new Float64Array(0) });
    expect([...shrunk.pairs.subarray(0, 2 * shrunk.count)]).toEqual([4, 40]);
  });
});
