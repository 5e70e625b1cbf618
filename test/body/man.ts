/** What the tests ask of a man: his figures over a span of days, averaged over five seeds. */
import { vi } from 'vitest';
import { Checkpoints } from '../../workers/checkpoints';
import { channelIds, strideOf, type ChannelId } from '../../workers/contract/channels';
import { parseScenario } from '../../workers/contract/parse';
import { tickOf } from '../../workers/contract/quantities';
import type { ReportSpan, Scenario } from '../../workers/contract/scenario';
import { emptyValues, type Segment } from '../../workers/contract/trajectory';
import { reportsOn, type Report } from '../../workers/report';
import { simulate } from '../../workers/simulate';

// five seeds of half a year, on a machine that may be busy with other things
vi.setConfig({ testTimeout: 60_000 });

/** A scenario as the tests write it: what is left out is the reference man's, for thirty days. */
export type Plan = Readonly<Record<string, unknown>>;

/** Reads a plan; one that is refused is a mistake in the test. */
export function scenarioOf(plan: Plan = {}): Scenario {
  const parsed = parseScenario({ version: 1, seed: 1, days: 30, ...plan });
  if (!parsed.ok) throw new Error(`${parsed.error.field} ${parsed.error.message}`);
  return parsed.value;
}

/** Every segment of a run, from day 0. */
export const segmentsOf = (scenario: Scenario): Segment[] => [
  ...simulate(0, scenario, 0, new Checkpoints()),
];

/** A run's channels in one piece. */
export function valuesOf(scenario: Scenario): Record<ChannelId, Float32Array> {
  const whole = emptyValues(tickOf(scenario.days)) as Record<ChannelId, Float32Array>;
  for (const { from, values } of segmentsOf(scenario)) {
    for (const id of channelIds) whole[id].set(values[id], from / strideOf(id));
  }
  return whole;
}

/** The reports of one run. */
const reportOf = (plan: Plan, ...spans: readonly ReportSpan[]): Report[] =>
  reportsOn(spans, simulate(0, scenarioOf(plan), 0, new Checkpoints()));

/** A man's figures: the reported means, and his pulses. */
export type Figures = Readonly<Record<string, number>>;

const SEEDS = [1, 2, 3, 4, 5];
const known = new Map<string, Figures>();

function average(rows: readonly Figures[]): Figures {
  const names = Object.keys(rows[0] ?? {});
  const mean = (name: string): number =>
    rows.reduce((sum, row) => sum + (row[name] ?? NaN), 0) / rows.length;
  return Object.fromEntries(names.map((name) => [name, mean(name)]));
}

/** Means over from ≤ t < to and over five seeds. */
export function over(from: number, to: number, plan: Plan = {}): Figures {
  const days = Number(plan.days ?? Math.ceil(to));
  const key = JSON.stringify([from, to, plan]);
  const found = known.get(key);
  if (found) return found;
  const rows = SEEDS.flatMap((seed) => reportOf({ ...plan, days, seed }, { from, to })).map(
    ({ mean, LHpulsesPerDay, LHpulseAmplitude, truePulsesPerDay }): Figures => ({
      ...(mean as Record<string, number>),
      LHpulsesPerDay,
      LHpulseAmplitude,
      truePulsesPerDay,
    }),
  );
  const figures = average(rows);
  known.set(key, figures);
  return figures;
}

/** One figure, which must exist. */
export function figure(figures: Figures, name: string): number {
  const value = figures[name];
  if (value === undefined) throw new Error(`no figure is called ${name}`);
  return value;
}

/** A figure relative to the same figure of another time or another man. */
export const times = (figures: Figures, before: Figures, name: string): number =>
  figure(figures, name) / figure(before, name);
