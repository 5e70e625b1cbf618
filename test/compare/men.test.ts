// A hundred men: seeded, different, told day by day, and broken off by the next move.
import { describe, expect, it } from 'vitest';
import { asMan, liveAs, liveMen } from '../../workers/cohort';
import type { DayMeans } from '../../workers/contract/cohort-api';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { HundredMen, MEN, type Living } from '../../src/compare/hundred.svelte';
import { spreadOn, topOf } from '../../src/compare/spread';
import { meanOver } from '../../src/rim/mean';
import { lived } from '../acts/lived';

const scenario: Scenario = { ...standard(), days: 12 };
function live(variant: number): DayMeans {
  const life = liveAs(scenario, variant);
  for (let stretch = life.next(); ; stretch = life.next()) if (stretch.done) return stretch.value;
}

describe('one of many men', () => {
  it('is told by the mean of each of his days', () => {
    const man = live(3);
    const run = lived(asMan(scenario, 3));
    for (const id of ['LH', 'FSH', 'testosterone', 'spermConcentration'] as const) {
      expect(man.means[id]).toHaveLength(12);
      for (const day of [0, 5, 6, 11]) {
        expect(man.means[id][day]).toBeCloseTo(meanOver(run, id, day, day + 1) ?? NaN, 3);
      }
    }
  });
  it('is himself each time, and another than the next', () => {
    expect(live(3).means.LH).toEqual(live(3).means.LH);
    expect(live(3).means.LH).not.toEqual(live(4).means.LH);
  });
});

it('men are lived one by one until nobody wants them', async () => {
  const told: number[] = [];
  const around = {
    tell: (man: DayMeans) => void told.push(man.variant),
    pause: () => Promise.resolve(),
  };
  expect(await liveMen(scenario, [1, 2], { ...around, goesOn: () => true })).toBe(true);
  expect(await liveMen(scenario, [3, 4], { ...around, goesOn: () => told.length < 3 })).toBe(false);
  expect(told).toEqual([1, 2, 3]);
});

/** A worker that answers when it is told to. */
function idle() {
  const asked: { variants: readonly number[]; hear: (man: DayMeans) => void }[] = [];
  let cancelled = 0;
  const living: Living = {
    men: (_, variants, hear) => (asked.push({ variants, hear }), Promise.resolve(true)),
    cancel: () => ((cancelled += 1), Promise.resolve()),
  };
  return { living, asked, cancels: () => cancelled };
}

describe('a hundred men', () => {
  it('are shared out among the workers, each once', () => {
    const [a, b] = [idle(), idle()];
    new HundredMen([a.living, b.living]).ask(scenario);
    const all = [...(a.asked[0]?.variants ?? []), ...(b.asked[0]?.variants ?? [])];
    expect(all.sort((x, y) => x - y)).toEqual(Array.from({ length: MEN }, (_, at) => at + 1));
  });
  it('of the next plan take the place of the last one’s; who comes late is not heard', () => {
    const worker = idle();
    const hundred = new HundredMen([worker.living]);
    hundred.ask(scenario);
    hundred.ask({ ...scenario, days: 42 }); // the same plan, seen further ahead
    expect(worker.asked).toHaveLength(1);
    worker.asked[0]?.hear(live(1));
    expect(hundred.list).toHaveLength(1);
    hundred.halt();
    expect([worker.cancels(), hundred.isOld]).toEqual([1, true]);
    worker.asked[0]?.hear(live(2));
    expect(hundred.list).toHaveLength(1);
    hundred.ask(scenario);
    worker.asked[1]?.hear(live(5));
    expect(hundred.list.map(({ variant }) => variant)).toEqual([5]);
    expect(hundred.isOld).toBe(false);
  });
  it('are summed up by ranks', () => {
    const men = [1, 2, 3, 4, 5].map(live);
    const spread = spreadOn(men, 'testosterone', 4.5);
    const values = men.map(({ means }) => means.testosterone[4] ?? NaN).sort((a, b) => a - b);
    expect(spread?.median).toBe(values[2]);
    expect(spread?.low).toBeGreaterThanOrEqual(values[0] ?? NaN);
    expect(spread?.inside).toBe(values.filter((one) => one >= 10.6 && one <= 31.9).length);
    expect(spreadOn(men, 'testosterone', 99)).toBeNull();
    expect(topOf(men, 'testosterone')).toBeGreaterThan(31.9);
  });
});
