/** Files of numbers: what is in them is what the page shows, and says where it is from. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/rim/csv';
import { provenanceOf } from '../../src/rim/provenance';
import { runJsonOf } from '../../src/rim/run-json';
import { allQuantities, cell, rowTicks, type Cut } from '../../src/rim/sheet';
import { channelIds } from '../../workers/contract/channels';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { modelVersion } from '../../workers/contract/version';
import { made } from '../charts/made';

const scenario: Scenario = { ...standard(), seed: 77, days: 3 };
const run = made(3, (tick) => 5 + (tick % 288) / 100, { scenario });
const from = provenanceOf(scenario, 'si', 'https://example.org/#s=1.1');
const cut = (more: Partial<Cut> = {}): Cut => ({
  from: 0,
  to: 3,
  pace: 'tick',
  units: 'si',
  ...more,
});
const linesOf = (text: string): string[] => text.trimEnd().split('\r\n');
const csv = (more: Partial<Cut> = {}): string[] =>
  linesOf([...csvOf(run, cut(more), from)].join(''));

describe('rows', () => {
  it('cover a span once, as far as it is simulated', () => {
    expect(rowTicks(run, cut())).toHaveLength(864);
    expect(rowTicks(run, cut({ from: 1, to: 2, pace: 'hour' }))).toEqual(
      Array.from({ length: 24 }, (_, hour) => 288 + 12 * hour),
    );
    const half = made(3, () => 1, { scenario, filledDays: 1.5 });
    expect(rowTicks(half, cut()).at(-1)).toBe(431);
  });

  it('of days are whole days', () => {
    expect(rowTicks(run, cut({ pace: 'day' }))).toEqual([0, 288, 576]);
    const half = made(3, () => 1, { scenario, filledDays: 1.5 });
    expect(rowTicks(half, cut({ pace: 'day' }))).toEqual([0]);
  });

  it('hold moments, or means of days, in the unit asked for', () => {
    expect(cell(run, 'LH', 100, cut())).toBe(6);
    expect(cell(run, 'LH', 288, cut({ pace: 'day' }))).toBeCloseTo(5 + 2.87 / 2, 4);
    expect(cell(run, 'estradiol', 5, cut({ units: 'conventional' }))).toBeCloseTo(27.24, 3);
    const none = made(3, () => 1, { scenario, estradiol: 0 });
    expect(cell(none, 'testosteroneEstradiolRatio', 5, cut())).toBeNull();
  });

  it('know every recorded quantity', () => {
    expect(new Set(allQuantities).size).toBe(channelIds.length + 1);
  });
});

describe('a CSV file', () => {
  it('says in comments what it is, from which model, seed and scenario', () => {
    const head = csv().filter((line) => line.startsWith('#'));
    const text = head.join('\n');
    expect(text).toContain('not medical advice');
    expect(text).toContain(`model version ${modelVersion}, seed 77`);
    expect(text).toContain('units: SI');
    const plan = head.find((line) => line.startsWith('# scenario: ')) ?? '';
    expect(JSON.parse(plan.slice('# scenario: '.length))).toEqual(scenario);
  });

  it('has one cell per quantity in every row', () => {
    const [names = '', ...rows] = csv().filter((line) => !line.startsWith('#'));
    expect(rows).toHaveLength(864);
    for (const row of [names, ...rows])
      expect(row.split(',')).toHaveLength(allQuantities.length + 2);
    const at = names.split(',').indexOf('LH (IU/L)');
    expect(rows[100]?.split(',')[at]).toBe('6');
  });

  it('cannot be broken by what it says of itself', () => {
    const sly = { ...from, link: 'x\r\n1,2,3' };
    const lines = linesOf([...csvOf(run, cut({ pace: 'day' }), sly)].join(''));
    expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(4);
  });
});

describe('a JSON file', () => {
  it('is JSON, with the scenario, the numbers and the pulses', () => {
    const text = [...runJsonOf(run, cut({ pace: 'hour' }), from)].join('');
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(file).toMatchObject({ gonadostat: 1, seed: 77, modelVersion, scenario });
    expect(file['days']).toHaveLength(72);
    const columns = file['columns'] as Record<string, { unit: string; values: number[] }>;
    expect(Object.keys(columns)).toEqual([...allQuantities]);
    for (const { values } of Object.values(columns)) expect(values).toHaveLength(72);
    expect(columns['LH']).toMatchObject({ unit: 'IU/L' });
    expect(file['gnrhPulses']).toMatchObject({
      values: [
        [0.5, 4],
        [1.25, 6],
        [2.75, 9],
      ],
    });
  });

  it('is the same in however many pieces', () => {
    const long = made(30, (tick) => tick, { scenario: { ...scenario, days: 30 } });
    const text = [...runJsonOf(long, cut({ to: 30 }), from)].join('');
    const { columns } = JSON.parse(text) as { columns: Record<string, { values: number[] }> };
    expect(columns['LH']?.values).toHaveLength(30 * 288);
    expect(columns['LH']?.values[5000]).toBe(5000);
  });
});
