/** Arbitrary valid scenarios, as links, files and properties meet them. */
import fc from 'fast-check';
import { constants, parameterIds } from '../workers/contract/constants';
import { subjectRanges } from '../workers/contract/limits';
import { parseScenario } from '../workers/contract/parse';
import { cuttablePathways } from '../workers/contract/pathways';
import { doseLimit } from '../workers/contract/drug';
import { drugIds, pharmacy } from '../workers/contract/pharmacy';
import type { Day } from '../workers/contract/quantities';
import type { Scenario } from '../workers/contract/scenario';

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });
const ranged = (field: keyof typeof subjectRanges): fc.Arbitrary<number> =>
  number(subjectRanges[field].low, subjectRanges[field].high);

const subject = fc.record(
  {
    age: ranged('age'),
    bodyFat: ranged('bodyFat'),
    cyp19a1: ranged('cyp19a1'),
    testicularReserve: ranged('testicularReserve'),
    leydigReserve: ranged('leydigReserve'),
    endogenousGnRH: fc.boolean(),
    adiposityHypothesis: fc.constantFrom('A', 'B'),
    variant: fc.nat(),
  },
  { requiredKeys: [] },
);

const doses = drugIds.map((drug) =>
  fc.record({
    type: fc.constant('dose'),
    drug: fc.constant(drug),
    amount: number(0, doseLimit(pharmacy[drug])),
    everyDays: fc.oneof(fc.constantFrom(1, 2, 7 / 3, 3.5, 7), number(0.04, 365)),
  }),
);

const acts = fc.oneof(
  ...doses,
  fc.record({
    type: fc.constant('clamp'),
    hormone: fc.constantFrom('estradiol', 'testosterone'),
    value: number(0, 400),
  }),
  fc.record({ type: fc.constant('cut'), pathway: fc.constantFrom(...cuttablePathways) }),
  fc.record({ type: fc.constant('exogenousTestosterone'), mgPerDay: number(0, 600) }),
  fc.record({ type: fc.constant('exogenousEstradiol'), ugPerDay: number(0, 1000) }),
  fc.record({ type: fc.constant('steroidogenesisBlock'), fraction: number(0, 1) }),
  fc.record({
    type: fc.constant('gnrhPump'),
    pulsesPerDay: number(1, 100),
    dose: number(0, 10),
  }),
  fc.record({ type: fc.constant('gnrhAntagonist'), block: number(0, 1) }),
  fc.record({ type: fc.constant('orchidectomy') }),
  fc.record({ type: fc.constant('weightChange'), bodyFat: ranged('bodyFat') }),
);

/** A span within so many days: whole ticks as a hand makes them, or any numbers. */
const spanIn = (days: Day): fc.Arbitrary<{ from: Day; to: Day }> => {
  const ticks = Math.round(days * 288);
  const whole = fc.nat(ticks).map((tick) => tick / 288);
  return fc
    .tuple(fc.oneof(whole, number(0, days)), fc.oneof(whole, number(0, days)))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.min(Math.max(a, b), days) }));
};

const parameters = fc
  .constantFrom(...parameterIds)
  .chain((id) => number(constants[id].low, constants[id].high).map((value) => ({ [id]: value })));

/** What a parser would take, give or take an overlap. */
const candidate = fc
  .tuple(fc.nat(4_294_967_295), fc.oneof(fc.integer({ min: 1, max: 7300 }), number(0.1, 7300)))
  .chain(([seed, days]) => {
    const span = spanIn(days);
    const one = fc
      .tuple(acts, span, fc.boolean())
      .map(([act, { from, to }, open]) =>
        act.type === 'orchidectomy' || (open && act.type !== 'weightChange')
          ? { ...act, from }
          : { ...act, from, to },
      );
    return fc.record({
      version: fc.constant(1),
      seed: fc.constant(seed),
      days: fc.constant(days),
      subject,
      interventions: fc.array(one, { maxLength: 12 }),
      parameters: fc.oneof(fc.constant({}), parameters),
    });
  });

/** The scenario without what a parser refuses: interventions that are empty or overlap another of their kind. */
function accepted(given: { interventions: readonly unknown[] }): Scenario | null {
  let interventions: unknown[] = [];
  for (const one of given.interventions) {
    const more = [...interventions, one];
    if (parseScenario({ ...given, interventions: more }).ok) interventions = more;
  }
  const parsed = parseScenario({ ...given, interventions });
  return parsed.ok ? parsed.value : null;
}

/** Any valid scenario. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = candidate
  .map(accepted)
  .filter((scenario) => scenario !== null);
