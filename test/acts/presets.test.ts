// The published experiments: each is a scenario, each number is as printed, and the model gives one beside it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../workers/contract/parse';
import { references } from '../../workers/contract/references';
import { isRunning, scenarioOf } from '../../src/acts/experiment';
import { modelled } from '../../src/acts/findings';
import {
  experimentGroups,
  experimentOf,
  experiments,
  type ExperimentId,
} from '../../src/acts/presets';
import { lived } from './lived';

interface Measure {
  readonly quantity: string;
  readonly on_treatment?: number | null;
  readonly change_pct?: number | null;
  readonly note?: string;
}
interface Arm {
  readonly id: string;
  readonly study: string;
  readonly measures: readonly Measure[];
}
const trials = JSON.parse(
  readFileSync(new URL('../data/trials.json', import.meta.url), 'utf8'),
) as readonly Arm[];
const ids = Object.keys(experiments) as ExperimentId[];

it('every experiment is offered once', () => {
  expect(Object.values(experimentGroups).flat().sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const experiment = experimentOf(id);
  const scenario = scenarioOf(experiment);

  it('is a scenario that the contract allows, and knows itself again', () => {
    const parsed = parseScenario(scenario);
    expect(parsed).toMatchObject({ ok: true });
    expect(isRunning(experiment, { ...scenario, days: scenario.days + 30 })).toBe(true);
    expect(isRunning(experiment, { ...scenario, interventions: [] })).toBe(false);
  });

  it('has sources that are on record', () => {
    for (const source of experiment.sources) expect(references[source]).toBeDefined();
    if (experiment.findings.length > 0) expect(experiment.sources.length).toBeGreaterThan(0);
  });

  it('tells what was printed', () => {
    for (const { arm, measure, published } of experiment.findings) {
      const record = trials.find((one) => one.id === arm);
      const measures = record?.measures.filter(({ quantity }) => quantity === measure) ?? [];
      expect(measures.length, `${arm} ${measure}`).toBeGreaterThan(0);
      if ('change' in published) {
        expect(measures.map(({ change_pct }) => change_pct)).toContain(published.change);
      } else if ('level' in published && measure === 'E2/T_ratio') {
        // printed as estradiol over testosterone, both by mass, in thousandths; read here as ng/dL per pg/mL
        const [printed] = measures.map(({ on_treatment }) => on_treatment);
        expect(published.level).toBeCloseTo(100 / (printed ?? NaN), 2);
      } else if ('level' in published) {
        expect(measures.map(({ on_treatment }) => on_treatment)).toContain(published.level);
      } else {
        const said = measures.map(({ note = '' }) => note).join();
        expect(said).toMatch(
          published.went === 'down' ? /decreased/ : /low at baseline, normalised/,
        );
      }
    }
  });

  it('gives a number of its own beside each', () => {
    const trajectory = lived(scenario);
    for (const finding of experiment.findings) {
      const value = modelled(finding, experiment.begins, trajectory);
      expect(value, `${id} ${finding.read}`).not.toBeNull();
      expect(Number.isFinite(value)).toBe(true);
      const { published } = finding;
      if ('went' in published) expect(Math.sign(value ?? 0)).toBe(published.went === 'up' ? 1 : -1);
      // at least the direction is that of the trial
      else if ('change' in published && Math.abs(published.change) > 10)
        expect(Math.sign(value ?? 0)).toBe(Math.sign(published.change));
    }
  });
});
