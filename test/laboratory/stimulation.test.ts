/** The GnRH stimulation test: a bolus is one pulse on top of his own, and nothing else is disturbed. */
import { describe, expect, it } from 'vitest';
import { bolusTick, LARGEST_BOLUS, withBolus } from '../../workers/contract/bolus';
import { constants } from '../../workers/contract/constants';
import { parseScenario } from '../../workers/contract/parse';
import { isBolus } from '../../workers/contract/plan';
import { dayOf, TICKS_PER_DAY, tickOf } from '../../workers/contract/quantities';
import { standard, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { Checkpoints } from '../../workers/checkpoints';
import { simulate } from '../../workers/simulate';
import { Stimulator } from '../../workers/stimulate';

const man: Scenario = { ...standard(), days: 12 };
const pulsesOf = (scenario: Scenario, from: number, to: number): number[] =>
  [...simulate(-1, scenario, 0, new Checkpoints())]
    .flatMap(({ pulses }) => [...pulses].filter((_, at) => at % 2 === 0))
    .filter((day) => day >= from && day < to);
const pump: Intervention = { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 1 };

describe('a bolus', () => {
  it('is one pulse more, at its moment, and leaves the pulses before it as they were', () => {
    const day = 6.3;
    const at = dayOf(bolusTick(day));
    const given = withBolus(man, day, 1);
    expect(parseScenario(JSON.parse(JSON.stringify(given)))).toMatchObject({ ok: true });
    expect(given.interventions.every(isBolus)).toBe(true);
    expect(pulsesOf(given, 0, at)).toEqual(pulsesOf(man, 0, at));
    const [first] = pulsesOf(given, at, at + 0.1);
    expect(first).toBeCloseTo(at, 12);
  });
  it('is never on the hour, where what organs do for hours is settled', () => {
    for (let tick = 0; tick < TICKS_PER_DAY; tick += 1)
      expect(bolusTick(dayOf(tick)) % 12).not.toBe(0);
  });
  it('lets a pump go on after it, also when it comes twice', () => {
    const pumped: Scenario = { ...man, interventions: [pump] };
    const once = withBolus(pumped, 5.23, 3);
    expect(parseScenario(JSON.parse(JSON.stringify(once)))).toMatchObject({ ok: true });
    expect(once.interventions).toHaveLength(3);
    expect(once.interventions.at(-1)).toEqual({ ...pump, from: dayOf(tickOf(5.23) + 1) });
    expect(withBolus(once, 5.23, 3)).toEqual(once);
  });
});

describe('the test', () => {
  const stimulator = new Stimulator();
  const answer = (scenario: Scenario, dose: number) => {
    const { drawn } = stimulator.stimulate(scenario, 10.4, dose);
    return Math.max(...drawn.map(({ LH }) => LH)) - (drawn[0]?.LH ?? NaN);
  };

  it('begins at his own LH, rises, and is more the larger the dose, within what saturates', () => {
    const test = stimulator.stimulate(man, 10.4, 1);
    expect(test.drawn[0]?.LH).toBe(test.drawn[0]?.own);
    expect(test.drawn.map(({ minutes }) => minutes)).toEqual([0, 15, 30, 45, 60, 90, 120]);
    expect(answer(man, 1)).toBeGreaterThan(1);
    const soon = (dose: number) => stimulator.stimulate(man, 10.4, dose).drawn[1]?.LH ?? NaN;
    const half = constants['pituitary.pump.halfDose'].value;
    const saturated = (LARGEST_BOLUS * (1 + half)) / (LARGEST_BOLUS + half);
    expect((soon(LARGEST_BOLUS) - soon(0)) / (soon(1) - soon(0))).toBeCloseTo(saturated, 5);
  });
  it('finds little where the pituitary has never heard GnRH, and nothing behind an antagonist', () => {
    const deaf: Scenario = { ...man, subject: { ...man.subject, endogenousGnRH: false } };
    expect(answer(deaf, 1)).toBeLessThan(0.3 * answer(man, 1));
    const blocked: Intervention = { type: 'gnrhAntagonist', block: 1, from: 0 };
    expect(answer({ ...man, interventions: [blocked] }, 10)).toBeLessThanOrEqual(0);
  });
  it('is what the timeline shows when the same bolus is put on it', () => {
    const { LH, from } = stimulator.stimulate(man, 10.4, 3);
    const given = withBolus(man, 10.4, 3);
    const lived = [...simulate(-1, given, 0, new Checkpoints())];
    const all = lived.flatMap(({ values }) => [...values.LH]);
    expect([...LH]).toEqual(all.slice(from, from + LH.length));
  });
});
