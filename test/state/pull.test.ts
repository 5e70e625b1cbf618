/** The three controls, as pure functions and under a hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../workers/contract/parse';
import { dayOf, tickOf } from '../../workers/contract/quantities';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { Hand } from '../../src/hand.svelte';
import { History } from '../../src/state/history.svelte';
import * as plan from '../../src/state/pull';
import { arbitraryScenario } from '../arbitrary';

const daily = (drug: 'anastrozole' | 'letrozole', amount: number): plan.Regimen => ({
  drug,
  amount,
  everyDays: 1,
});

/** A hand over a history, with a clock and a playhead to set. */
function handAt(day: number, scenario: Scenario = standard()) {
  const place = { today: day, jumps: 0 };
  const clock = { at: 0 };
  const history = new History(scenario);
  const hand = new Hand(history, place, () => clock.at);
  return { hand, history, place, clock };
}

describe('a control', () => {
  it('always leaves a valid scenario', () => {
    const day = fc.double({ min: 0, max: 7300, noNaN: true });
    const value = fc.oneof(fc.double(), fc.double({ min: 0, max: 500, noNaN: true }));
    fc.assert(
      fc.property(arbitraryScenario, day, value, (scenario, at, given) => {
        const results = [
          plan.holdEstradiol(scenario, given, at),
          plan.releaseEstradiol(scenario, at),
          plan.give(scenario, daily('letrozole', given), at),
          plan.switchDrug(scenario, daily('anastrozole', 10), 'letrozole', at),
          plan.withBodyFat(scenario, given),
        ];
        for (const result of results) {
          expect(parseScenario(JSON.parse(JSON.stringify(result)))).toMatchObject({ ok: true });
        }
      }),
    );
  });

  it('is read back at the moment it was set', () => {
    const day = fc.double({ min: 0, max: 7299, noNaN: true });
    fc.assert(
      fc.property(arbitraryScenario, day, (scenario, at) => {
        const held = plan.holdEstradiol(scenario, 40, at);
        expect(plan.heldEstradiolOn(held, at)).toBe(40);
        expect(plan.heldEstradiolOn(plan.releaseEstradiol(held, at), at)).toBeNull();
        const given = plan.give(scenario, daily('anastrozole', 1), at);
        expect(plan.doseOn(given, 'anastrozole', at)?.amount).toBe(1);
      }),
    );
  });

  it('gives as many usual doses of another drug, as far as its slider goes', () => {
    const amounts = [0.5, 1, 10].map((amount) => {
      const given = plan.give(standard(), daily('anastrozole', amount), 2);
      const switched = plan.switchDrug(given, daily('anastrozole', amount), 'letrozole', 9);
      expect(plan.doseOn(switched, 'anastrozole', 9)).toBeUndefined();
      return plan.doseOn(switched, 'letrozole', 9)?.amount;
    });
    expect(amounts).toEqual([1.25, 2.5, 5]);
  });

  it('gives way to a later plan', () => {
    const later = plan.holdEstradiol(standard(), 20, 50);
    const both = plan.holdEstradiol(later, 90, 10);
    expect(both.interventions).toEqual([
      { type: 'clamp', hormone: 'estradiol', value: 90, from: 10, to: 50 },
      { type: 'clamp', hormone: 'estradiol', value: 20, from: 50 },
    ]);
  });

  it('ends a dose at nothing', () => {
    const given = plan.give(standard(), daily('anastrozole', 1), 5);
    expect(plan.give(given, daily('anastrozole', 0), 9).interventions).toMatchObject([{ to: 9 }]);
    expect(plan.give(given, daily('anastrozole', 0), 5).interventions).toEqual([]);
  });

  it('is no finer than six digits', () => {
    expect(plan.heldEstradiolOn(plan.holdEstradiol(standard(), 110.13215859, 3), 3)).toBe(110.132);
  });
});

describe('the hand', () => {
  it('acts from the moment a drag began, and is one step', () => {
    const { hand, history, place } = handAt(dayOf(600));
    for (const value of [90, 70, 50]) {
      hand.pull('estradiol', value);
      place.today += 0.25;
    }
    hand.settle();
    expect(history.present.interventions).toEqual([
      { type: 'clamp', hormone: 'estradiol', value: 50, from: dayOf(600) },
    ]);
    history.undo();
    expect(history.present.interventions).toEqual([]);
  });

  it('takes key presses within two seconds as one act, from the first on', () => {
    const { hand, history, place, clock } = handAt(dayOf(600));
    for (const value of [1, 2, 3]) {
      hand.pull('dose', value);
      hand.settle();
      place.today += 0.02;
      clock.at += 1500;
    }
    expect(history.present.interventions).toMatchObject([{ amount: 3, from: dayOf(600) }]);
    clock.at += 3000;
    hand.pull('dose', 4);
    hand.settle();
    expect(history.present.interventions).toHaveLength(2);
    history.undo();
    expect(history.present.interventions).toMatchObject([{ amount: 3 }]);
    history.undo();
    expect(history.present.interventions).toEqual([]);
  });

  it('begins a new act after a jump, another control, or a press that changed nothing', () => {
    const { hand, history, place } = handAt(10);
    hand.pull('adiposity', 30);
    hand.settle();
    hand.pull('estradiol', 40);
    hand.settle();
    place.jumps += 1;
    place.today = 20;
    hand.pull('estradiol', 80);
    hand.settle();
    expect(history.present.interventions).toMatchObject([{ to: 20 }, { from: 20 }]);
    hand.pull('adiposity', 30);
    hand.settle();
    hand.pull('adiposity', 31);
    hand.settle();
    history.undo();
    expect(history.present.subject.bodyFat).toBe(30);
    expect(history.present.interventions).toHaveLength(2);
  });

  it('without the lock frees estradiol where it lets go', () => {
    const { hand, history, place } = handAt(10);
    hand.lock = false;
    hand.pull('estradiol', 40);
    place.today = 12;
    hand.settle();
    expect(history.present.interventions).toMatchObject([{ from: 10, to: 12, value: 40 }]);
    history.undo();
    expect(history.present.interventions).toEqual([]);
  });

  it('without the lock and without time passing does nothing', () => {
    const { hand, history } = handAt(10);
    hand.lock = false;
    hand.pull('estradiol', 40);
    hand.settle();
    expect(history.present.interventions).toEqual([]);
    expect(history.canUndo).toBe(false);
  });

  it('thinks better of it', () => {
    const { hand, history } = handAt(10);
    hand.pull('dose', 5);
    hand.cancel();
    expect(hand.pulling).toBeNull();
    expect(history.present).toEqual(standard());
    hand.settle();
    expect(history.canUndo).toBe(false);
  });

  it('remembers drug and schedule while nothing is given', () => {
    const { hand, history } = handAt(10);
    hand.setDrug('letrozole');
    hand.setSchedule(7);
    expect(history.canUndo).toBe(false);
    expect(hand.regimenOn(history.present, 10)).toEqual({
      drug: 'letrozole',
      amount: 0,
      everyDays: 7,
    });
    hand.pull('dose', 2.5);
    hand.pull('dose', 0);
    hand.pull('dose', 1);
    hand.settle();
    expect(history.present.interventions).toEqual([
      { type: 'dose', drug: 'letrozole', amount: 1, everyDays: 7, from: 10 },
    ]);
  });

  it('changes drug and schedule of what runs from now on, within the other drug’s span', () => {
    const { hand, history, place } = handAt(10);
    hand.pull('dose', 8);
    hand.settle();
    place.today = 20;
    hand.setDrug('letrozole');
    hand.setSchedule(2);
    expect(history.present.interventions).toEqual([
      { type: 'dose', drug: 'anastrozole', amount: 8, everyDays: 1, from: 10, to: 20 },
      { type: 'dose', drug: 'letrozole', amount: 5, everyDays: 2, from: 20 },
    ]);
    history.undo();
    history.undo();
    // what runs is shown, whatever was chosen since
    expect(hand.regimenOn(history.present, 20)).toMatchObject({ drug: 'anastrozole', amount: 8 });
  });

  it('meets an opened scenario with its own drug', () => {
    const { hand, history } = handAt(0, plan.give(standard(), daily('letrozole', 1), 30));
    hand.meet(history.present);
    expect(hand.regimenOn(history.present, 0)).toEqual({ ...daily('letrozole', 0) });
  });

  it('acts on whole ticks', () => {
    const from = plan.holdEstradiol(standard(), 50, 3.3333).interventions[0]?.from ?? 0;
    expect(from).toBe(dayOf(tickOf(3.3333)));
  });
});
