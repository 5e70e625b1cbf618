/** The exported equations are the body's own: the same change of every slot, wherever the body is and whoever the man. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { molarMass } from '../../workers/contract/quantities';
import { allOf } from '../../workers/sbml/model';
import { scenarioOf } from '../body/man';
import { meanEquationsOf } from '../bench/mean-equations';
import { changesAt } from './evaluate';

const moving = allOf('moving').map(([id]) => id);
const ofBody = meanEquationsOf(scenarioOf());

describe('what moves', () => {
  it('is all that flows in the body, but for drugs that are not exported', () => {
    const flowing = ofBody.flowing.map((at) => ofBody.body.slots[at]?.id ?? '');
    const left =
      /^(drugs\.)?(exemestane|testosteroneGel|testosteroneEnanthate|hCG|enclomiphene|clomiphene|tamoxifen)/;
    expect([...moving].sort()).toEqual(flowing.filter((id) => !left.test(id)).sort());
  });
});

describe('at any state', () => {
  const times = fc.integer({ min: 0, max: 1000 }).map((step) => 0.2 + (1.8 * step) / 1000);
  const share = fc.integer({ min: 0, max: 100 }).map((step) => step / 100);
  const man = fc.record({
    bodyFat: fc.integer({ min: 5, max: 60 }),
    hypothesisB: fc.constantFrom(0, 1),
    cyp19a1: times,
    leydigReserve: times,
    testicularReserve: times,
  });
  const done = fc.record({
    testes: fc.constantFrom(0, 1),
    steroidogenesis: share,
    gnrhHeard: share,
  });
  const given = fc.record({ testosterone: share, estradiol: share, drug: share });

  it('every slot moves as it does in the body', () => {
    const states = fc.array(times, { minLength: moving.length, maxLength: moving.length });
    fc.assert(
      fc.property(man, done, given, states, (who, what, from, factors) => {
        const { hypothesisB, ...subject } = who;
        const adiposityHypothesis = hypothesisB === 1 ? 'B' : 'A';
        const equations = meanEquationsOf(
          scenarioOf({ subject: { ...subject, adiposityHypothesis } }),
        );
        const { body, flowing } = equations;
        for (const drug of ['anastrozole', 'letrozole', 'testolactone'] as const)
          body.dose(drug, 1);
        Object.assign(body.controls, what);
        body.controls.testosteroneInfusion =
          (from.testosterone * 20 * 1e6) / molarMass.testosterone;
        body.controls.estradiolInfusion = (from.estradiol * 100 * 1e3) / molarMass.estradiol;
        const x = flowing.map((at) => {
          const { id = '', start = 0 } = body.slots[at] ?? {};
          // drugs start from nothing: some is put into plasma and gut
          const level = start === 0 ? from.drug * 100 : start;
          const which = moving.indexOf(id);
          return which < 0 ? start : level * (factors[which] ?? 1);
        });
        const idOf = (index: number): string => body.slots[flowing[index] ?? 0]?.id ?? '';
        const state = new Map(x.map((value, index) => [idOf(index), value]));
        const settings = {
          ...who,
          ...what,
          'testosterone.given': from.testosterone * 20,
          'estradiol.given': from.estradiol * 100,
        };
        const changes = changesAt(state, settings);
        equations.derivative(0, x).forEach((truth, index) => {
          const id = idOf(index);
          const change = changes.get(id);
          if (change === undefined) return;
          const size = Math.abs(truth) + Math.abs(x[index] ?? 0);
          expect(Math.abs(change - truth), `${id}: ${change}, in the body ${truth}`).toBeLessThan(
            1e-5 * size + 1e-6,
          );
        });
      }),
      { numRuns: 100 },
    );
  });
});
