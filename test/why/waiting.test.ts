/** A number that has hardly moved though something was done: whole sentences always, and what is on its way. */
import { describe, expect, it } from 'vitest';
import type { QuantityId } from '../../workers/contract/channels';
import { daysBehind } from '../../workers/contract/explanation';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { othersOf } from '../../src/why/others';
import { waitingFor } from '../../src/why/waiting';
import { clausesOf } from '../../src/why/words';
import { pairOf } from '../diagram/trajectories';
import { asked, lives } from './lives';

const BEGUN = 22 + 9 / 24;
const dosed: Scenario = {
  ...standard(),
  days: 26,
  interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: BEGUN }],
};
const [twinOf] = othersOf(dosed);
if (!twinOf) throw new Error('he has a twin');

const { trajectory: run, twin } = pairOf(dosed);
const waiting = (quantity: QuantityId, day: number, other = twinOf): string => {
  const page = {
    ...{ run: { trajectory: run }, twin: { trajectory: twin }, playhead: { day } },
    against: 'untreated' as const,
  };
  const question = daysBehind(quantity, day, 1, 0);
  return waitingFor(page, { question, scenario: dosed, other });
};
const sentence = async (scenario: Scenario, quantity: QuantityId, day: number): Promise<string> => {
  const { explanation, chain } = await asked(scenario, quantity, day);
  const clauses = clausesOf(explanation, chain, othersOf(scenario)[0] ?? { than: '' });
  return clauses.map(({ text }) => text).join('');
};

describe('hours after a drug is begun', () => {
  it('the sentence is whole, and says that testosterone has hardly moved', async () => {
    for (const hours of [0.5, 2, 3])
      expect(await sentence(dosed, 'testosterone', BEGUN + hours / 24)).toMatch(
        /^Against himself untreated, testosterone has hardly moved: ×(1\.00|0\.99\d)\./,
      );
  });
  it('what has moved further up is said', () => {
    expect(waiting('testosterone', BEGUN + 6 / 24)).toMatch(
      /^Further up aromatase at work outside the testis is ×0\.\d+ already; .*weeks\.$/,
    );
  });
  it('within the first hour, that it only began', () => {
    expect(waiting('testosterone', BEGUN + 1 / 100)).toMatch(/began only on day 22, 09:00/);
  });
  it('before it, nothing is', () => {
    expect(waiting('testosterone', BEGUN - 1 / 24)).toBe('');
  });
  it('nothing is said of a life that is not at hand', () => {
    expect(waiting('testosterone', BEGUN + 6 / 24, { ...twinOf, id: 'reference' })).toBe('');
  });
});

it.each(Object.entries(lives))('the sentence is always whole: %s', async (_, scenario) => {
  for (const quantity of ['testosterone', 'LH', 'estradiol', 'spermConcentration', 'SHBG'] as const)
    for (const day of [0.5, 2.2, 5.3, 12]) {
      const { explanation } = await asked(scenario, quantity, day);
      if (explanation.factors.length === 0) continue;
      const text = await sentence(scenario, quantity, day);
      expect(text).toMatch(/^Against [^.]+, [^.]*\w.*\.$/);
      expect(text).not.toMatch(/\.\.|\. [a-z,.]|\(\)/);
    }
});
