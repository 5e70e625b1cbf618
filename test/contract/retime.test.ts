// Moving what is done along its time: always a plan that is allowed, and always a way back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../workers/contract/parse';
import { amend } from '../../workers/contract/plan';
import { TICK, tickOf } from '../../workers/contract/quantities';
import {
  endOf,
  exchange,
  hasEdge,
  retimed,
  withdraw,
  type Edge,
} from '../../workers/contract/retime';
import { standard, type Intervention } from '../../workers/contract/scenario';
import { arbitraryScenario as anyScenario } from '../arbitrary';

const edges: readonly Edge[] = ['start', 'end', 'whole'];
const hold: Intervention = { type: 'clamp', hormone: 'estradiol', value: 40, from: 10, to: 30 };
const lasting: Intervention = { type: 'cut', pathway: 'estradiol-pituitary', from: 10 };

describe('retimed', () => {
  it('moves an edge, or the whole', () => {
    expect(retimed(hold, 'start', 5, 180)).toMatchObject({ from: 15, to: 30 });
    expect(retimed(hold, 'end', -5, 180)).toMatchObject({ from: 10, to: 25 });
    expect(retimed(hold, 'whole', 5, 180)).toMatchObject({ from: 15, to: 35 });
  });
  it('stops at the ends of time and keeps a tick', () => {
    expect(retimed(hold, 'whole', -50, 180)).toMatchObject({ from: 0, to: 20 });
    expect(retimed(hold, 'whole', 500, 180)).toMatchObject({ from: 160, to: 180 });
    expect(tickOf(retimed(hold, 'start', 50, 180).from)).toBe(tickOf(30 - TICK));
    expect(tickOf(endOf(retimed(hold, 'end', -50, 180)))).toBe(tickOf(10 + TICK));
  });
  it('gives what lasts an end by pulling it back, and takes it away again at the horizon', () => {
    const ended = retimed(lasting, 'end', -100, 180);
    expect(ended).toEqual({ ...lasting, to: 80 });
    expect(retimed(ended, 'end', 100, 180)).toEqual(lasting);
    expect(retimed(lasting, 'whole', 5, 180)).toEqual({ ...lasting, from: 15 });
  });
  it('gives no end to what has none', () => {
    const removed: Intervention = { type: 'orchidectomy', from: 10 };
    expect(hasEdge(removed, 'end')).toBe(false);
    expect(retimed(removed, 'end', -5, 180)).toEqual(removed);
  });
  it('of any plan leads to an intervention the contract allows by itself', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.constantFrom(...edges),
        fc.double({ min: -400, max: 400, noNaN: true }),
        (scenario, edge, by) => {
          for (const one of scenario.interventions) {
            const moved = retimed(one, edge, by, scenario.days);
            const alone = { ...scenario, interventions: [moved] };
            expect(parseScenario(alone)).toMatchObject({ ok: true });
          }
        },
      ),
    );
  });
});

describe('an edit', () => {
  it('has an inverse: what is exchanged is exchanged back, what is withdrawn is amended', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, at) => {
        const one = scenario.interventions[at % Math.max(scenario.interventions.length, 1)];
        if (!one) return;
        const moved = retimed(one, 'whole', 1, scenario.days);
        const back = exchange(exchange(scenario, one, moved), moved, one);
        const sorted = (list: readonly Intervention[]): string[] =>
          list.map((each) => JSON.stringify(each)).sort();
        expect(sorted(back.interventions)).toEqual(sorted(scenario.interventions));
        const again = amend(withdraw(scenario, one), one);
        expect(sorted(again.interventions)).toEqual(sorted(scenario.interventions));
      }),
    );
    expect(exchange(standard(), hold, lasting).interventions).toEqual([lasting]);
  });
});
