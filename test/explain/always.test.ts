/** What holds of every explanation, of any quantity, on any day, of any two runs: factors multiply back, and nothing is beyond number. */
import { env } from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Checkpoints } from '../../workers/checkpoints';
import { channelIds, type QuantityId } from '../../workers/contract/channels';
import { daysBehind, type Explanation, type Factor } from '../../workers/contract/explanation';
import type { Scenario } from '../../workers/contract/scenario';
import { Inquiry } from '../../workers/explain/inquiry';
import { simulate } from '../../workers/simulate';
import { comparison } from './arbitrary';

/** With `LONG=1` a thousand comparisons, each asked about every quantity; else three hundred, each about every third. */
const LONG = Boolean(env['LONG']);
const COMPARISONS = LONG ? 1000 : 300;
/** How far a product of factors may miss the change that is shown. */
const WITHIN = 0.01;

const quantities: readonly QuantityId[] = [...channelIds, 'testosteroneEstradiolRatio'];
const askedOf = ({ seed }: Scenario): readonly QuantityId[] =>
  quantities.filter((_, index) => LONG || (index + seed) % 3 === 0);
const leaves = (factor: Factor): Factor[] => factor.parts?.flatMap(leaves) ?? [factor];

/** What the factors come to, taken together, beside the change that is shown. */
function missOf({ change, factors }: Explanation): number {
  const all = factors.flatMap(leaves);
  if (change.kind === 'times') {
    const product = all.reduce(
      (so, { effect }) => so * (effect.kind === 'times' ? effect.ratio : NaN),
      1,
    );
    return Math.abs(product / change.ratio - 1);
  }
  if (change.kind !== 'adds') return 0;
  const sum = all.reduce(
    (so, { effect }) => so + (effect.kind === 'adds' ? effect.difference : NaN),
    0,
  );
  return Math.abs(sum - change.difference) / (Math.abs(change.difference) + 1e-6);
}

function expectSound(explanation: Explanation): void {
  const { question, change, factors } = explanation;
  const all = factors.flatMap(leaves);
  for (const { id, share, value, against, effect } of all) {
    const numbers = [share, value, against, effect.kind === 'times' ? effect.ratio : 1];
    expect(numbers.every(Number.isFinite), `${question.quantity} ${id}`).toBe(true);
  }
  if (all.length > 0) {
    const shares = all.reduce((sum, { share }) => sum + Math.abs(share), 0);
    expect(shares, question.quantity).toBeCloseTo(1, 4);
  }
  const moves = change.kind === 'vanishes' || change.kind === 'appears';
  if (moves) expect(all.length, question.quantity).toBeGreaterThan(0);
  expect(Math.abs(explanation.remainder - 1), question.quantity).toBeLessThan(WITHIN);
  expect(missOf(explanation), question.quantity).toBeLessThan(WITHIN);
}

/** A run as far as it is asked about. */
const livedUntil = (scenario: Scenario, day: number, checkpoints: Checkpoints): void => {
  const asked = { ...scenario, days: Math.min(scenario.days, day + 1) };
  for (const _ of simulate(0, asked, 0, checkpoints)) void _;
};

it(
  `multiplies back to the change within 1 %, in ${COMPARISONS} comparisons`,
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(comparison, ({ run, against, moment }) => {
        const checkpoints = new Checkpoints();
        livedUntil(run, moment, checkpoints);
        livedUntil(against, moment, checkpoints);
        const inquiry = new Inquiry(run, against, checkpoints);
        for (const quantity of askedOf(run)) {
          expectSound(inquiry.explain(daysBehind(quantity, moment, run.seed % 2 === 0 ? 7 : 1, 0)));
        }
      }),
      { numRuns: COMPARISONS, seed: 20 },
    );
  },
);

it('finds nothing to tell between a run and itself', () => {
  fc.assert(
    fc.property(comparison, ({ run, moment }) => {
      const inquiry = new Inquiry(run, { ...run }, new Checkpoints());
      for (const quantity of quantities) {
        const question = daysBehind(quantity, moment, 1, 0);
        const { change, factors } = inquiry.explain(question);
        expect(factors, quantity).toEqual([]);
        if (change.kind === 'times') expect(change.ratio, quantity).toBe(1);
        expect(inquiry.chain(question), quantity).toEqual([]);
      }
    }),
    { numRuns: 5, seed: 20 },
  );
});
