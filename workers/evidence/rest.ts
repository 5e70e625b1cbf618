/** Where a man comes to rest under the mean equations, treated or not: a smooth answer in milliseconds, where pulses would take a second and chance. */
import { bodyOf, type Body } from '../body';
import type { Levels } from '../contract/evidence';
import { pharmacy } from '../contract/pharmacy';
import { isWorn } from '../contract/drug';
import { testosteroneEstradiolRatio, type Day } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { paces, restless } from '../steady';

/** What is told of a man; each is a course or a slot of the body. */
const told = [
  'LH',
  'FSH',
  'testosterone',
  'freeTestosterone',
  'estradiol',
  'SHBG',
  'spermConcentration',
] as const;
/** What still moves less than this in a step moves by less than a reader is shown. */
const STILL = 1e-5;
/** Below this there is none; a level that only ever falls by half never quite ends. */
const NONE = 1e-6;
/** Told together: each message costs, and so does silence. */
const AT_ONCE = 24;

/** Doses a day, as they flow in where tablets would come one by one. */
function flowOf({ interventions }: Scenario): (body: Body, days: Day) => void {
  const doses = interventions.flatMap((one) =>
    one.type === 'dose' && !isWorn(pharmacy[one.drug]) ? [one] : [],
  );
  return (body, days) => {
    for (const { drug, amount, everyDays } of doses)
      if (amount > 0) body.dose(drug, (amount * days) / everyDays);
  };
}

/** The body at rest under the mean equations and what flows in; the untreated one of steady.ts is found the same way. */
function bodyAtRest(scenario: Scenario): Body {
  const flow = flowOf(scenario);
  let last: Body | undefined;
  for (const { quick, slow, steps } of paces) {
    const dtOf = (rate: number): number => (rate < 1 ? slow : quick);
    const body = bodyOf(scenario, 'mean', { tick: dtOf, watch: dtOf });
    if (last !== undefined) body.state.set(last.state);
    const before = new Float64Array(body.state.length);
    for (let count = 1; count <= steps; count += 1) {
      before.set(body.state);
      flow(body, quick);
      body.attune(0);
      body.live(0, 1);
      body.liveSlowly();
      if (count % 10 === 0 && restless(body.state, before, body.slots) < STILL) return body;
    }
    last = body;
  }
  return last ?? bodyOf(scenario, 'mean');
}

/** The levels of one man at rest. */
export function restOf(scenario: Scenario): Levels {
  const body = bodyAtRest(scenario);
  const levelOf = (id: string): number =>
    body.courses.get(id)?.[0] ?? body.state[body.slots.findIndex((slot) => slot.id === id)] ?? NaN;
  const levels = Object.fromEntries(
    told.map((id) => [id, levelOf(id) < NONE ? 0 : levelOf(id)] as const),
  );
  const { testosterone = 0, estradiol = 0 } = levels;
  return {
    ...levels,
    testosteroneEstradiolRatio: testosteroneEstradiolRatio(testosterone, estradiol),
  };
}

/** Many men, a few at a time. */
export function* resting(
  scenarios: readonly Scenario[],
): Generator<{ from: number; levels: Levels[] }> {
  for (let from = 0; from < scenarios.length; from += AT_ONCE)
    yield { from, levels: scenarios.slice(from, from + AT_ONCE).map(restOf) };
}
