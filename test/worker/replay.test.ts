/** Same scenario, same bits: run again, run from a checkpoint, run beside another; and a past is shared exactly where it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checkpoints } from '../../workers/checkpoints';
import { channelIds, strideOf } from '../../workers/contract/channels';
import { amend, commonPast } from '../../workers/contract/plan';
import { TICK, tickOf, type Tick } from '../../workers/contract/quantities';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import { untreatedTwin } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import { hashOf } from '../../workers/hash';
import { simulate } from '../../workers/simulate';
import { interventionOn, scenarioUpTo } from '../body/arbitrary';
import { scenarioOf, segmentsOf } from '../body/man';

/** A run's values by tick, whatever its segments: `LH@17` → bits. */
function bitsOf(segments: readonly Segment[], from: Tick, to: Tick): Map<string, Uint32Array> {
  const found = new Map<string, Uint32Array>();
  for (const id of channelIds) {
    const stride = strideOf(id);
    const parts = segments.flatMap((segment) =>
      [...segment.values[id]].filter((_, index) => {
        const tick = segment.from + index * stride;
        return tick >= from && tick < to;
      }),
    );
    found.set(id, new Uint32Array(Float32Array.from(parts).buffer));
  }
  const pulses = segments.flatMap(({ pulses: pairs }) =>
    [...pairs].filter((_, at) => {
      const day = pairs[at - (at % 2)] ?? NaN;
      return day >= from * TICK && day < to * TICK;
    }),
  );
  return found.set('pulses', new Uint32Array(Float64Array.from(pulses).buffer));
}

function expectSame(
  one: readonly Segment[],
  other: readonly Segment[],
  from: Tick,
  to: Tick,
): void {
  const [a, b] = [bitsOf(one, from, to), bitsOf(other, from, to)];
  for (const [id, words] of a) {
    const same =
      b.get(id)?.length === words.length && words.every((word, at) => word === b.get(id)?.[at]);
    expect(same, `${id} from tick ${from} to ${to}`).toBe(true);
  }
}

const oneMore = (scenario: Scenario): fc.Arbitrary<Intervention> =>
  interventionOn(scenario.days).map(
    (plan) =>
      scenarioOf({ days: scenario.days, interventions: [plan] }).interventions[0] as Intervention,
  );

describe('a run', () => {
  it('has the same bits each time', () => {
    fc.assert(
      fc.property(scenarioUpTo(12), (scenario) => {
        expect(hashOf(segmentsOf(scenario))).toBe(hashOf(segmentsOf(structuredClone(scenario))));
      }),
      { numRuns: 15 },
    );
  });

  it('has other bits for another seed', () => {
    expect(hashOf(segmentsOf(scenarioOf({ seed: 1, days: 2 })))).not.toBe(
      hashOf(segmentsOf(scenarioOf({ seed: 2, days: 2 }))),
    );
  });

  it('from a checkpoint is the run from day 0', () => {
    const cases = scenarioUpTo(40).chain((scenario) =>
      fc.tuple(fc.constant(scenario), oneMore(scenario)),
    );
    fc.assert(
      fc.property(cases, ([scenario, one]) => {
        const checkpoints = new Checkpoints();
        expect([...simulate(1, scenario, 0, checkpoints)].length).toBeGreaterThan(0);
        const edited = amend(scenario, one);
        const since = tickOf(one.from);
        const replayed = [...simulate(2, edited, since, checkpoints)];
        const first = replayed[0]?.from ?? Infinity;
        expect(first).toBeLessThanOrEqual(since);
        expectSame(replayed, segmentsOf(edited), first, tickOf(scenario.days));
      }),
      { numRuns: 25 },
    );
  });

  it('begins near the edit, not at day 0', () => {
    const scenario = scenarioOf({ days: 60 });
    const checkpoints = new Checkpoints();
    for (const segment of simulate(1, scenario, 0, checkpoints)) expect(segment.run).toBe(1);
    const cut: Intervention = { type: 'cut', pathway: 'inhibinB-pituitary', from: 50 };
    const [first] = simulate(2, amend(scenario, cut), tickOf(50), checkpoints);
    expect(first?.from).toBeGreaterThan(tickOf(45));
  });

  it('of another man starts from his own day 0, not from the last man’s', () => {
    const checkpoints = new Checkpoints();
    const men = [{}, { seed: 2 }, { subject: { bodyFat: 40 } }, { subject: { variant: 3 } }, {}];
    for (const man of men) {
      const scenario = scenarioOf({ days: 3, ...man });
      const fresh = segmentsOf(scenario);
      expectSame([...simulate(1, scenario, 0, checkpoints)], fresh, 0, tickOf(3));
    }
  });

  it('is not disturbed by another that takes turns with it', () => {
    const scenario = scenarioOf({ days: 50 });
    const treated = scenarioOf({
      days: 50,
      interventions: [
        { type: 'clamp', hormone: 'estradiol', value: 30, from: 10, to: 20 },
        { type: 'dose', drug: 'letrozole', amount: 2.5, from: 5 },
      ],
    });
    const checkpoints = new Checkpoints();
    const runs = [scenario, treated].map((one, run) => simulate(run, one, 0, checkpoints));
    const heard: Segment[][] = [[], []];
    for (let open = true; open;) {
      const turns = runs.map((run) => run.next());
      turns.forEach(({ value }, at) => value && heard[at]?.push(value));
      open = turns.some(({ done }) => !done);
    }
    expectSame(heard[0] ?? [], segmentsOf(scenario), 0, tickOf(50));
    expectSame(heard[1] ?? [], segmentsOf(treated), 0, tickOf(50));
  });

  it('left half-way spoils nothing for the next', () => {
    const checkpoints = new Checkpoints();
    const scenario = scenarioOf({ days: 50 });
    simulate(1, scenario, 0, checkpoints).next();
    expectSame([...simulate(2, scenario, 0, checkpoints)], segmentsOf(scenario), 0, tickOf(50));
  });
});

describe('twins', () => {
  it('share every bit until something is done to one of them', () => {
    fc.assert(
      fc.property(scenarioUpTo(15), (scenario) => {
        const until = Math.min(
          ...scenario.interventions.map(({ from }) => tickOf(from)),
          tickOf(scenario.days),
        );
        expectSame(segmentsOf(scenario), segmentsOf(untreatedTwin(scenario)), 0, until);
      }),
      { numRuns: 20 },
    );
  });

  it('share their pulses afterwards, where only the testis was touched', () => {
    const pump = { type: 'gnrhPump', pulsesPerDay: 12, from: 0 };
    const block = { type: 'exogenousTestosterone', mgPerDay: 6, from: 2 };
    const days = (interventions: object[]) =>
      segmentsOf(scenarioOf({ days: 6, interventions })).flatMap(({ pulses }) =>
        [...pulses].filter((_, at) => at % 2 === 0),
      );
    expect(days([pump, block])).toEqual(days([pump]));
  });
});

describe('the common past of two scenarios', () => {
  it('is the same to the bit', () => {
    const cases = scenarioUpTo(12).chain((scenario) =>
      fc.tuple(
        fc.constant(scenario),
        oneMore(scenario),
        oneMore(scenario),
        fc.integer({ min: 0, max: 3 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([scenario, one, other, change]) => {
        const a = amend(scenario, one);
        const b = [
          (): Scenario => scenario,
          (): Scenario => amend(scenario, other),
          (): Scenario => amend(amend(scenario, other), one),
          // the same but for its end
          (): Scenario =>
            amend(scenario, { ...one, to: (one.from + scenario.days) / 2 } as Intervention),
        ][change]?.() as Scenario;
        const shared = Math.min(commonPast(a, b), tickOf(scenario.days));
        expect(shared).toBeGreaterThanOrEqual(
          Math.min(
            tickOf(one.from),
            tickOf(change === 0 ? one.from : Math.min(one.from, other.from)),
          ),
        );
        expectSame(segmentsOf(a), segmentsOf(b), 0, shared);
      }),
      { numRuns: 40 },
    );
  });
});
