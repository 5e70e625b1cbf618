/** The body's own numerics against an independent adaptive integrator: the place of rest, and the road of a treatment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKS_PER_HOUR, TICKS_PER_WATCH, tickOf } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { Timeline } from '../../workers/controls';
import { bodyOf, type Body } from '../../workers/body';
import { meanBodyAtRest } from '../../workers/steady';
import {
  integrate,
  integrateScenario,
  meanEquationsOf,
  type MeanEquations,
} from '../bench/mean-equations';
import { anySubject } from './arbitrary';
import { scenarioOf, type Plan } from './man';

const HOURS_PER_DAY = 24;
const tolerance = { relative: 1e-7, absolute: 1e-9 };

/**
 * Every flowing slot of the body against the same slot by odex, sums (which have no rest) apart: relative to its value
 * or, where little is left of it, to a share of the reference man's.
 */
function expectAgreement(
  body: Body,
  equations: MeanEquations,
  { within, least, without }: { within: number; least: number; without?: string },
): void {
  for (const at of equations.flowing) {
    const { id = '', kind, start = 0 } = equations.body.slots[at] ?? {};
    if (kind === 'sum' || (without !== undefined && id.startsWith(without))) continue;
    const [found, truth] = [body.state[at] ?? NaN, equations.body.state[at] ?? NaN];
    const miss = Math.abs(found - truth) / Math.max(Math.abs(truth), start * least, 1e-5);
    expect(miss, `${id}: ${found}, by odex ${truth}`).toBeLessThan(within);
  }
}

describe('a man at rest is where odex brings him from the reference man, to 0.1 %', () => {
  const men: Record<string, Plan> = {
    'the reference man': {},
    '40 % fat': { bodyFat: 40 },
    '50 % fat': { bodyFat: 50 },
    '40 % fat, hypothesis B': { bodyFat: 40, adiposityHypothesis: 'B' },
    'much aromatase': { cyp19a1: 5 },
    'no aromatase': { cyp19a1: 0 },
    'few Leydig and Sertoli cells': { leydigReserve: 0.3, testicularReserve: 0.3 },
    'no GnRH of his own': { endogenousGnRH: false },
    'another man': { variant: 12 },
  };
  it.each(Object.entries(men))('%s', (_, subject) => {
    const scenario = scenarioOf({ subject });
    const equations = meanEquationsOf(scenario);
    integrate(equations, 0, 700, tolerance);
    expectAgreement(meanBodyAtRest(scenario), equations, { within: 1e-3, least: 0.05 });
  });
});

describe('any man at rest', () => {
  /** How far the slot furthest from its place of rest is from it, and its name. */
  function unrest({ body, derivative, flowing, read }: MeanEquations): [miss: number, id: string] {
    const moves = derivative(0, read());
    const found = flowing.map((at, index): [number, string] => {
      const { id = '', kind, start = 0 } = body.slots[at] ?? {};
      if (typeof kind !== 'object' && kind !== 'cleared') return [0, id];
      // what is cleared at a changing rate moves within the hour or so
      const own = typeof kind === 'object' ? Object.values(kind)[0] : HOURS_PER_DAY;
      const level = Math.max(body.state[at] ?? NaN, start / 20, 1e-6);
      return [own ? Math.abs((moves[index] ?? NaN) / own / level) : 0, id];
    });
    return found.reduce((most, one) => (one[0] > most[0] ? one : most));
  }

  it('does not move', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const scenario = scenarioOf({ subject });
        const equations = meanEquationsOf(scenario);
        equations.body.state.set(meanBodyAtRest(scenario).state);
        const [miss, id] = unrest(equations);
        expect(miss, id).toBeLessThan(1e-3);
      }),
      { numRuns: 60 },
    );
  });
});

/** The mean equations walked as the engine walks: five-minute steps, attuned by the hour, slow slots by the watch. */
function walked(scenario: Scenario): Body {
  const body = bodyOf(scenario, 'mean');
  body.state.set(meanBodyAtRest(scenario).state);
  const timeline = new Timeline(scenario);
  const end = tickOf(scenario.days);
  const doses = timeline.dosesIn(0, end);
  for (let tick = 0; tick < end; tick += TICKS_PER_HOUR) {
    timeline.apply(body.controls, tick);
    body.attune(tick);
    if (tick % TICKS_PER_WATCH === 0) body.liveSlowly();
    for (const due of doses) if (due.tick === tick) body.dose(due.drug, due.amount);
    body.live(tick, TICKS_PER_HOUR);
  }
  return body;
}

// three weeks in: while things move fast, the body may run late by the three hours at which slow slots are stepped
describe('a treatment takes the road that odex takes, to 0.5 %', () => {
  const plans: Record<string, readonly Plan[]> = {
    'anastrozole 1 mg a day': [{ type: 'dose', drug: 'anastrozole', amount: 1, from: 0 }],
    'letrozole 2.5 mg every other day': [
      { type: 'dose', drug: 'letrozole', amount: 2.5, everyDays: 2, from: 0 },
    ],
    'estradiol held at 40, then let go': [
      { type: 'clamp', hormone: 'estradiol', value: 40, from: 0, to: 10 },
    ],
    'testosterone 15 mg a day': [{ type: 'exogenousTestosterone', mgPerDay: 15, from: 2 }],
    orchidectomy: [{ type: 'orchidectomy', from: 1 }],
  };
  it.each(Object.entries(plans))('%s', (_, interventions) => {
    const scenario = scenarioOf({ days: 25, interventions });
    const equations = meanEquationsOf(scenario);
    equations.body.state.set(meanBodyAtRest(scenario).state);
    integrateScenario(equations, scenario, tolerance);
    // germ cells take 15 compartments, each stepped every three hours: they come through about a day late in seventy
    expectAgreement(walked(scenario), equations, {
      within: 5e-3,
      least: 0.1,
      without: 'spermatogenesis.',
    });
  });
});
