/** Any scenario that may be asked for: the whole of what the rim lets in, for properties that must always hold. */
import fc from 'fast-check';
import { doseLimit } from '../../workers/contract/drug';
import { drugIds, pharmacy } from '../../workers/contract/pharmacy';
import { cuttablePathways } from '../../workers/contract/pathways';
import type { Scenario } from '../../workers/contract/scenario';
import { scenarioOf, type Plan } from './man';

// the same cases each time: a test that fails once in fifty runs tells nothing to whoever meets it
fc.configureGlobal({ seed: 20 });

/** Evenly spread: a double drawn by its bits is nearly always next to nothing. */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((step) => min + ((max - min) * step) / 1000);
/** Now and then exactly an end of the range. */
const ofRange = (min: number, max: number) =>
  fc.oneof({ weight: 6, arbitrary: between(min, max) }, fc.constantFrom(min, max));

/** Any man. */
export const anySubject = fc.record(
  {
    age: ofRange(18, 90),
    bodyFat: ofRange(5, 60),
    cyp19a1: ofRange(0, 10),
    testicularReserve: ofRange(0, 2),
    leydigReserve: ofRange(0, 2),
    endogenousGnRH: fc.boolean(),
    adiposityHypothesis: fc.constantFrom('A', 'B'),
    variant: fc.nat({ max: 1000 }),
  },
  { requiredKeys: [] },
);

/** What may run side by side. */
const additive = fc.oneof(
  fc.constantFrom(...drugIds).chain((drug) =>
    fc.record({
      type: fc.constant('dose'),
      drug: fc.constant(drug),
      amount: ofRange(0, doseLimit(pharmacy[drug])),
      everyDays: fc.oneof(ofRange(0.04, 10), fc.constant(365)),
    }),
  ),
  fc.record({ type: fc.constant('cut'), pathway: fc.constantFrom(...cuttablePathways) }),
  fc.record({ type: fc.constant('exogenousTestosterone'), mgPerDay: ofRange(0, 600) }),
  fc.record({ type: fc.constant('exogenousEstradiol'), ugPerDay: ofRange(0, 1000) }),
  fc.record({ type: fc.constant('steroidogenesisBlock'), fraction: ofRange(0, 1) }),
  fc.record({ type: fc.constant('gnrhAntagonist'), block: ofRange(0, 1) }),
);

/** Of which one at a time is allowed. */
const exclusive = [
  fc.record({
    type: fc.constant('clamp'),
    hormone: fc.constant('estradiol'),
    value: ofRange(0, 4000),
  }),
  fc.record({
    type: fc.constant('clamp'),
    hormone: fc.constant('testosterone'),
    value: ofRange(0, 1000),
  }),
  fc.record({
    type: fc.constant('gnrhPump'),
    pulsesPerDay: ofRange(1, 100),
    dose: ofRange(0, 10),
  }),
  fc.record({ type: fc.constant('weightChange'), bodyFat: ofRange(5, 60) }),
];

/** Shares of the horizon, in order, at least a hundredth apart. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 0, max: 100 }))
  .map(([from, length]) => ({ from: from / 100, to: Math.min(100, from + 1 + length) / 100 }));

/** An intervention on a horizon of so many days. */
export const interventionOn = (days: number): fc.Arbitrary<Plan> =>
  fc.tuple(additive, span, fc.boolean()).map(([what, { from, to }, ends]) => ({
    ...what,
    from: from * days,
    ...(ends && { to: to * days }),
  }));

const exclusiveOn = (days: number) =>
  fc.tuple(...exclusive.map((what) => fc.option(fc.tuple(what, span)))).map((found) =>
    found.flatMap((one) => {
      if (one === null) return [];
      const [what, { from, to }] = one;
      return [{ ...what, from: from * days, to: to * days }];
    }),
  );

const castrationOn = (days: number) =>
  fc.option(
    span.map(({ from }) => ({ type: 'orchidectomy', from: from * days })),
    { freq: 5 },
  );

/** A valid scenario of up to so many days. */
export const scenarioUpTo = (mostDays: number): fc.Arbitrary<Scenario> =>
  ofRange(1, mostDays).chain((days) =>
    fc
      .record({
        seed: fc.nat({ max: 4_294_967_295 }),
        subject: anySubject,
        together: fc.array(interventionOn(days), { maxLength: 4 }),
        alone: exclusiveOn(days),
        castration: castrationOn(days),
      })
      .map(({ seed, subject: man, together, alone, castration }) =>
        scenarioOf({
          seed,
          days,
          subject: man,
          interventions: [...together, ...alone, ...(castration ? [castration] : [])],
        }),
      ),
  );
