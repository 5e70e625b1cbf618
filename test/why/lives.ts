/** Men to ask about, and the worker's own answers. */
import { daysBehind, type Explanation, type Link } from '../../workers/contract/explanation';
import type { QuantityId } from '../../workers/contract/channels';
import { commonPast } from '../../workers/contract/plan';
import {
  standard,
  untreatedTwin,
  type Intervention,
  type Scenario,
} from '../../workers/contract/scenario';
import { Runs } from '../../workers/runs';
import { othersOf, type Other } from '../../src/why/others';

const runs = new Runs({ post: () => undefined, pause: () => Promise.resolve() });
/** Lived once, so that any day of them is near a state that is kept. */
const lived = new Map<Scenario, Promise<unknown>>();
const againsts = new Map<Scenario, Scenario>();

const treated = (...interventions: Intervention[]): Scenario => ({
  ...standard(),
  days: 60,
  interventions,
});

/** What is done to a man, by name. */
export const lives: Readonly<Record<string, Scenario>> = {
  anastrozole: treated({ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 2 }),
  'estradiol held': treated({ type: 'clamp', hormone: 'estradiol', value: 30, from: 5 }),
  castration: treated({ type: 'orchidectomy', from: 5 }),
  'testosterone given': treated({ type: 'exogenousTestosterone', mgPerDay: 10, from: 2, to: 20 }),
  pump: treated({ type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: 3 }),
  obesity: { ...standard(), days: 60, subject: { ...standard().subject, bodyFat: 40 } },
};

/** The factors and the chain behind a level, as the page asks for them. */
export async function asked(
  scenario: Scenario,
  quantity: QuantityId,
  day: number,
  other: Other | undefined = othersOf(scenario)[0],
): Promise<{ explanation: Explanation; chain: Link[] }> {
  const known = againsts.get(scenario);
  const life = other?.life ?? untreatedTwin(scenario);
  const against = known && commonPast(known, life) === Infinity ? known : life;
  againsts.set(scenario, against);
  for (const one of [scenario, against])
    if (!lived.has(one)) lived.set(one, runs.simulate(lived.size, one, 0));
  await Promise.all([lived.get(scenario), lived.get(against)]);
  const question = daysBehind(quantity, day, 1, 0);
  return {
    explanation: await runs.explain(question, scenario, against),
    chain: await runs.chain(question, scenario, against),
  };
}
