/** Two runs to compare and a moment to ask about: mostly what a clinic or a class would try, now and then all that the rim lets in. */
import fc from 'fast-check';
import { cuttablePathways } from '../../workers/contract/pathways';
import { drugIds, pharmacy } from '../../workers/contract/pharmacy';
import { untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import { scenarioUpTo } from '../body/arbitrary';
import { scenarioOf, type Plan } from '../body/man';

/** Evenly spread, in thousandths of the range: a double drawn by its bits is nearly always next to nothing. */
const evenly = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => low + ((high - low) * step) / 1000);
const DAYS = 60;

const subject = fc.record(
  {
    bodyFat: evenly(8, 50),
    cyp19a1: fc.oneof({ weight: 4, arbitrary: evenly(0.2, 4) }, fc.constant(0)),
    testicularReserve: evenly(0, 2),
    leydigReserve: evenly(0, 1.5),
    endogenousGnRH: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    adiposityHypothesis: fc.constantFrom('A', 'B'),
    variant: fc.nat({ max: 20 }),
  },
  { requiredKeys: [] },
);

/** What is done, and how often it is chosen. */
const acts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        type: fc.constant('dose'),
        drug: fc.constantFrom(...drugIds),
        share: evenly(0.02, 2),
        everyDays: fc.constantFrom(1, 0.5, 7 / 3, 7),
      })
      .map(({ share, ...dose }) => ({
        ...dose,
        amount: share * pharmacy[dose.drug].studiedMax,
      })),
  },
  fc.record({
    type: fc.constant('clamp'),
    hormone: fc.constant('estradiol'),
    value: evenly(0, 400),
  }),
  fc.record({
    type: fc.constant('clamp'),
    hormone: fc.constant('testosterone'),
    value: evenly(0, 60),
  }),
  fc.record({ type: fc.constant('cut'), pathway: fc.constantFrom(...cuttablePathways) }),
  fc.record({ type: fc.constant('exogenousTestosterone'), mgPerDay: evenly(0, 30) }),
  fc.record({ type: fc.constant('exogenousEstradiol'), ugPerDay: evenly(0, 200) }),
  fc.record({ type: fc.constant('steroidogenesisBlock'), fraction: evenly(0, 1) }),
  fc.record({ type: fc.constant('gnrhPump'), pulsesPerDay: evenly(2, 40), dose: evenly(0, 4) }),
  fc.record({ type: fc.constant('gnrhAntagonist'), block: evenly(0, 1) }),
  fc.record({ type: fc.constant('orchidectomy') }),
  fc.record({ type: fc.constant('weightChange'), bodyFat: evenly(8, 50) }),
);

/** Each kind at most once, so that nothing overlaps. */
const plan = fc
  .uniqueArray(fc.tuple(acts, evenly(0, 0.9), evenly(0.01, 1), fc.boolean()), {
    maxLength: 3,
    selector: ([act]) => act.type,
  })
  .map((chosen) =>
    chosen.map(([act, start, length, ends]): Plan => {
      const from = start * DAYS;
      if (act.type === 'orchidectomy') return { ...act, from };
      const to = Math.min(DAYS, from + 0.1 + length * (DAYS - from));
      return ends || act.type === 'weightChange' ? { ...act, from, to } : { ...act, from };
    }),
  );

const likely: fc.Arbitrary<Scenario> = fc
  .tuple(subject, plan, fc.nat({ max: 1000 }))
  .map(([man, interventions, seed]) =>
    scenarioOf({ seed, days: DAYS, subject: man, interventions }),
  );
const any = fc.oneof({ weight: 4, arbitrary: likely }, scenarioUpTo(20));

/** Two runs, often of the same man, and a moment within the first. */
export const comparison = fc
  .tuple(any, fc.option(any, { freq: 2, nil: undefined }), evenly(0, 1))
  .map(([run, other, where]) => ({
    run,
    against: other ?? untreatedTwin(run),
    moment: where * run.days,
  }));
