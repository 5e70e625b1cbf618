/** Where a man comes to rest under the mean equations, treated or not: a smooth answer in milliseconds, where pulses would take a second and chance. */
import type { Body } from '../body';
import type { Levels } from '../contract/evidence';
import { pharmacy } from '../contract/pharmacy';
import { isWorn } from '../contract/drug';
import { testosteroneEstradiolRatio, type Day } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { meanBodyAtRest } from '../steady';

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

/** The levels of one man at rest. */
export function restOf(scenario: Scenario): Levels {
  const body = meanBodyAtRest(scenario, { befalls: flowOf(scenario), movement: STILL });
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
