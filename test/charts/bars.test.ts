// The plan as bars: each on a free line, the same thing while a hand moves it, and a hand that does only what is allowed.
import { describe, expect, it } from 'vitest';
import { standard, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { barsOf, idOf, recognise, widestGap } from '../../src/charts/bars';
import { PlanHand } from '../../src/charts/plan-hand';
import { linear } from '../../src/charts/linear';

const cut = (from: number, to?: number): Intervention => ({
  type: 'cut',
  pathway: 'inhibinB-pituitary',
  from,
  ...(to !== undefined && { to }),
});
const hold = (from: number, to: number): Intervention => ({
  ...{ type: 'clamp', hormone: 'estradiol', value: 40 },
  ...{ from, to },
});
const planned = (...interventions: Intervention[]): Scenario => ({ ...standard(), interventions });
const place = { x: (day: number) => day * 10, width: 1000, lanes: 3 };

describe('bars', () => {
  it('that do not overlap share a line; those that do have lines of their own', () => {
    const { bars, lanes, hidden } = barsOf(planned(cut(0, 10), hold(20, 40), cut(30)), place, 'si');
    expect(bars.map(({ lane }) => lane)).toEqual([0, 0, 1]);
    expect([lanes, hidden]).toEqual([2, 0]);
    expect(bars[2]).toMatchObject({
      left: 300,
      width: 700,
      lasts: true,
      hasStart: true,
      hasEnd: true,
    });
  });
  it('beyond the lines there are is counted, beyond the days shown left out', () => {
    const crowd = [0, 1, 2, 3, 4].map((from) => cut(from));
    expect(barsOf(planned(...crowd, hold(120, 130)), place, 'si').hidden).toBe(2);
  });
  it('are the same while a slider sets how much, others where it is another thing or another moment', () => {
    let before: readonly Intervention[] = [];
    const idsOf = (...plan: Intervention[]): number[] => {
      recognise(plan, before);
      before = plan;
      return barsOf(planned(...plan), place, 'si').bars.map(({ id }) => id);
    };
    const held = (value: number): Intervention => ({ ...hold(20, 40), value }) as Intervention;
    const [first] = idsOf(held(40));
    expect(idsOf(held(45))).toEqual([first]);
    expect(idsOf(held(50), cut(20))).toContain(first);
    expect(idsOf(hold(21, 40), cut(20))).not.toContain(first);
  });
  it('leave words the widest stretch that is free', () => {
    const laid = barsOf(planned(cut(0, 10), hold(60, 80)), place, 'si');
    const gap = widestGap(laid, 1000);
    expect(gap.from).toBeGreaterThan(100);
    expect(gap.to).toBeLessThan(600);
    expect(widestGap(barsOf(planned(), place, 'si'), 1000)).toEqual({ lane: 0, from: 0, to: 1000 });
  });
});

/** As much of a session as a hand on the plan needs. */
function stand(scenario: Scenario) {
  const session = {
    scenario,
    pulling: null as string | null,
    settled: 0,
    playhead: {
      playing: true,
      pause: () => (session.playhead.playing = false),
      play: () => (session.playhead.playing = true),
    },
    hold: (next: Scenario) => ((session.scenario = next), (session.pulling = 'plan')),
    settle: () => ((session.settled += 1), (session.pulling = null)),
    cancelPull: () => ((session.scenario = scenario), (session.pulling = null)),
    change: (next: Scenario) => (session.scenario = next),
  };
  const frame = { x: linear([0, 100], [0, 1000]), span: { from: 0, to: 100 } };
  const hand = new PlanHand(
    session as unknown as ConstructorParameters<typeof PlanHand>[0],
    frame as unknown as ConstructorParameters<typeof PlanHand>[1],
  );
  return { session, hand };
}

describe('a hand on the plan', () => {
  const one = hold(20, 40);
  it('drags a bar by whole days among months, while time stands; it stays the same thing', () => {
    const { session, hand } = stand(planned(one));
    hand.grab(one, 'whole', 250);
    expect(session.playhead.playing).toBe(false);
    hand.drag(303);
    expect(session.scenario.interventions).toMatchObject([{ from: 25, to: 45 }]);
    expect(idOf(session.scenario.interventions[0] as Intervention)).toBe(idOf(one));
    expect(hand.release()).toBe(false);
    expect([session.settled, session.playhead.playing]).toEqual([1, true]);
  });
  it('stretches an edge to where the pointer is', () => {
    const { session, hand } = stand(planned(one));
    hand.grab(one, 'end', 402);
    hand.drag(610);
    expect(session.scenario.interventions).toMatchObject([{ from: 20, to: 61 }]);
    hand.abandon();
    expect(session.scenario.interventions).toEqual([one]);
  });
  it('that hardly moves only presses', () => {
    const { session, hand } = stand(planned(one));
    hand.grab(one, 'whole', 250);
    hand.drag(252);
    expect(hand.release()).toBe(true);
    expect(session.scenario.interventions).toEqual([one]);
  });
  it('stops where the contract does: two holds of one hormone never overlap', () => {
    const next = hold(50, 60);
    const { session, hand } = stand(planned(one, next));
    hand.grab(one, 'whole', 250);
    hand.drag(340);
    hand.drag(380);
    expect(session.scenario.interventions).toMatchObject([{ from: 29, to: 49 }, { from: 50 }]);
  });
  it('steps by the keys, and takes away', () => {
    const { session, hand } = stand(planned(one));
    hand.step(one, 'start', 1);
    hand.settle();
    expect(session.scenario.interventions).toMatchObject([{ from: 21, to: 40 }]);
    hand.remove(session.scenario.interventions[0] as Intervention);
    expect(session.scenario.interventions).toEqual([]);
  });
});
