/** Asking why, through the worker's loop: what it answers, and that runs are none the worse for being asked. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../workers/contract/explanation';
import { standard, untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import type { Segment } from '../../workers/contract/trajectory';
import { Runs } from '../../workers/runs';

const treated: Scenario = {
  ...standard(),
  days: 40,
  interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 2 }],
};
const twin = untreatedTwin(treated);
const question: Question = { quantity: 'testosterone', from: 29, to: 30 };

function runsHeard(): { runs: Runs; segments: Segment[] } {
  const segments: Segment[] = [];
  const runs = new Runs({
    post: (segment) => void segments.push(segment),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return { runs, segments };
}
const testosterone = (segments: readonly Segment[]): number[] =>
  segments.flatMap(({ values }) => [...values.testosterone]);

describe('why', () => {
  it('is answered the same, whether or not the runs were lived before', async () => {
    const { runs } = runsHeard();
    const cold = await runs.explain(question, treated, twin);
    await runs.simulate(1, treated, 0);
    await runs.simulate(2, twin, 0);
    expect(await runs.explain(question, treated, twin)).toEqual(cold);
    expect(cold.factors.length).toBeGreaterThan(0);
  });

  it('is answered about the means that the run has shown', async () => {
    const { runs, segments } = runsHeard();
    await runs.simulate(1, treated, 0);
    const day = testosterone(segments).slice(29 * 288, 30 * 288);
    const { value } = await runs.explain(question, treated, twin);
    expect(value).toBeCloseTo(day.reduce((sum, level) => sum + level, 0) / 288, 9);
  });

  it('is answered with a chain', async () => {
    const { runs } = runsHeard();
    const links = await runs.chain(question, treated, twin);
    expect(links[0]?.question).toEqual(question);
    expect(links.at(-1)?.by.role).toBe('cause');
  });

  it('leaves runs as they were: asked in between, they go on to the bit', async () => {
    const unasked = runsHeard();
    await unasked.runs.simulate(1, treated, 0);
    const asked = runsHeard();
    await asked.runs.explain({ ...question, from: 4, to: 5 }, treated, twin);
    const going = asked.runs.simulate(1, treated, 0);
    await asked.runs.explain({ ...question, from: 5, to: 6 }, treated, twin);
    await going;
    expect(testosterone(asked.segments)).toEqual(testosterone(unasked.segments));
  });

  it('can be sent between threads', async () => {
    const { runs } = runsHeard();
    const answer = await runs.explain(question, treated, twin);
    expect(structuredClone(answer)).toEqual(answer);
  });
});
