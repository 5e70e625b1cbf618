/** What holds for any valid scenario: nothing turns negative or stops being a number, and nothing is made of or lost into nothing. */
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { channelIds, channels, strideOf, type ChannelId } from '../../workers/contract/channels';
import { constants } from '../../workers/contract/constants';
import type { DrugRow } from '../../workers/contract/drug';
import { drugIds, pharmacy, type DrugId } from '../../workers/contract/pharmacy';
import { dayOf, TICKS_PER_HOUR, TICKS_PER_WATCH, tickOf } from '../../workers/contract/quantities';
import { samplesIn } from '../../workers/contract/trajectory';
import { scenarioUpTo } from './arbitrary';
import { scenarioOf, segmentsOf, valuesOf, type Plan } from './man';

/** `LONG=1 npx vitest run --project unit test/body/always.test.ts` asks ten thousand. */
const SCENARIOS = env['LONG'] ? 10_000 : 300;
vi.setConfig({ testTimeout: SCENARIOS * 200 });

describe('any valid scenario', () => {
  it('has no value that is negative or no number, bone density’s change apart', () => {
    fc.assert(
      fc.property(scenarioUpTo(12), (scenario) => {
        for (const { values } of segmentsOf(scenario)) {
          for (const id of channelIds) {
            const worst = values[id].find((value) =>
              id === 'spineBMDchangePct'
                ? !Number.isFinite(value)
                : !(value >= 0 && value < Infinity),
            );
            expect(worst, id).toBeUndefined();
          }
        }
      }),
      { numRuns: SCENARIOS },
    );
  });

  it('has segments that follow on each other to its last tick, each channel as long as it should be', () => {
    fc.assert(
      fc.property(scenarioUpTo(70), (scenario) => {
        let reached = 0;
        for (const { from, to, values } of segmentsOf(scenario)) {
          expect(from).toBe(reached);
          expect(from % TICKS_PER_WATCH).toBe(0);
          for (const id of channelIds) expect(values[id].length, id).toBe(samplesIn(id, to - from));
          reached = to;
        }
        expect(reached).toBe(tickOf(scenario.days));
      }),
      { numRuns: 10 },
    );
  });

  it('has pulses in order, inside its span, each with a burst', () => {
    fc.assert(
      fc.property(scenarioUpTo(10), (scenario) => {
        let before = 0;
        for (const { from, to, pulses } of segmentsOf(scenario)) {
          for (let at = 0; at < pulses.length; at += 2) {
            const day = pulses[at] ?? NaN;
            expect(day).toBeGreaterThanOrEqual(Math.max(before, dayOf(from) - 1e-9));
            expect(day).toBeLessThanOrEqual(dayOf(to) + 1e-9);
            expect(pulses[at + 1]).toBeGreaterThanOrEqual(0);
            before = day;
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('blood', () => {
  const level = (id: keyof typeof constants): number => constants[id].value;
  const affinityT = level('blood.binding.SHBG.testosterone');
  const affinityE = level('blood.binding.SHBG.estradiol');
  const albumin = level('blood.albumin') / 1000;
  const albuminT = level('blood.binding.albumin.testosterone') * albumin;
  const albuminE = level('blood.binding.albumin.estradiol') * albumin;

  it('carries all of its steroids: bound and free add up to the total', () => {
    fc.assert(
      fc.property(scenarioUpTo(6), (scenario) => {
        const values = valuesOf(scenario);
        const carried = (shbg: number, at: (id: ChannelId) => number): [number, number] => {
          const empty = shbg / (1 + affinityT * at('freeTestosterone'));
          return [
            at('freeTestosterone') * (1 + albuminT + affinityT * empty),
            at('freeEstradiol') * (1 + albuminE + affinityE * empty),
          ];
        };
        // SHBG is kept every three hours: what the others met is this value or the next
        values.SHBG.slice(0, -1).forEach((shbg, watch) => {
          const tick = watch * TICKS_PER_WATCH;
          const at = (id: ChannelId): number => values[id][tick / strideOf(id)] ?? NaN;
          const [now, next] = [carried(shbg, at), carried(values.SHBG[watch + 1] ?? NaN, at)];
          [at('testosterone'), at('estradiol')].forEach((total, which) => {
            const miss = Math.min(
              Math.abs((now[which] ?? NaN) - total),
              Math.abs((next[which] ?? NaN) - total),
            );
            expect(miss).toBeLessThanOrEqual(1e-5 * total + 1e-30);
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a drug', () => {
  const MINUTE = 1 / 1440;
  /** Drugs with a level of their own; the others are the hormone itself. */
  type LevelledDrug = DrugId & ChannelId;
  const levelled = drugIds.filter((id): id is LevelledDrug => id in channels);
  const hormones = drugIds.filter((id) => !(id in channels));

  /** Plasma level, nmol/L, hour by hour, of a body that is depot and plasma alone: all that is given is absorbed, then cleared. */
  function expected(
    drug: LevelledDrug,
    amount: number,
    doseDays: readonly number[],
    days: number,
  ): number[] {
    const { absorption, perUnit, acts }: DrugRow = pharmacy[drug];
    if (!('volume' in acts)) throw new Error(`${drug} has no level of its own`);
    const { volume, clearance } = acts;
    const levels: number[] = [];
    let [depot, plasma] = [0, 0];
    for (let minute = 0; minute < days * 1440; minute += 1) {
      if (minute % 60 === 0) levels.push(plasma / volume);
      if (doseDays.some((day) => Math.round(day * 1440) === minute)) depot += amount * perUnit;
      const level = plasma / volume;
      const litres = 24 * (clearance.floor + clearance.spare / (1 + level / clearance.half));
      const absorbed = depot * (1 - Math.exp(-absorption * MINUTE));
      depot -= absorbed;
      plasma = plasma * Math.exp((-litres / volume) * MINUTE) + absorbed;
    }
    return levels;
  }

  /** The model's own level against it, from six hours after a dose, when the gut is empty. */
  function expectKept(
    drug: LevelledDrug,
    amount: number,
    plan: Plan,
    doseDays: readonly number[],
  ): void {
    const scenario = scenarioOf({ days: 12.25, ...plan });
    const levels = valuesOf(scenario)[drug];
    const stride = strideOf(drug);
    expected(drug, amount, doseDays, scenario.days).forEach((level, hour) => {
      const settled = doseDays.every((day) => hour / 24 < day || hour / 24 >= day + 0.25);
      if (!settled || level < 1e-9) return;
      const ratio = (levels[(hour * TICKS_PER_HOUR) / stride] ?? NaN) / level;
      expect(Math.abs(ratio - 1), `${drug} ${amount}, hour ${hour}: × ${ratio}`).toBeLessThan(
        0.002,
      );
    });
  }

  it.each(levelled)('goes in as it is cleared and present: %s', (drug) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: pharmacy[drug].sliderMax, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (amount, doses) => {
          const dose = { type: 'dose', drug, amount, everyDays: 1, from: 0.5, to: 0.5 + doses };
          const doseDays = Array.from({ length: doses }, (_, n) => 0.5 + n);
          expectKept(drug, amount, { interventions: [dose] }, doseDays);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is a channel, or is a hormone that is one', () => {
    for (const id of drugIds) expect('volume' in pharmacy[id].acts, id).toBe(id in channels);
  });

  it.each(hormones.filter((id) => pharmacy[id].acts.on === 'testosterone'))(
    'that is testosterone arrives whole: %s',
    (drug) => {
      const dose = { type: 'dose', drug, amount: 100, everyDays: 365, from: 1 };
      const { testosteroneFromOutside } = valuesOf(scenarioOf({ days: 90, interventions: [dose] }));
      const arrived = testosteroneFromOutside.reduce((sum, perDay) => sum + perDay / 24, 0);
      const given = 100 * pharmacy[drug].perUnit;
      // what is kept by the hour is the rate at its beginning
      expect(Math.abs(arrived / given - 1)).toBeLessThan(0.03);
    },
  );

  it('given less often than the run lasts is given once', () => {
    const dose = { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 365, from: 1 };
    expectKept('anastrozole', 1, { interventions: [dose] }, [1]);
  });

  it('given twice at a time is given twice', () => {
    const dose = { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 0.5, from: 0 };
    const doseDays = Array.from({ length: 25 }, (_, n) => n / 2);
    expectKept('anastrozole', 2, { interventions: [dose, dose] }, doseDays);
  });

  it('given every 7/3 days is given on the nearest tick', () => {
    const dose = { type: 'dose', drug: 'letrozole', amount: 2.5, everyDays: 7 / 3, from: 0 };
    const doseDays = Array.from({ length: 6 }, (_, n) => tickOf((n * 7) / 3) / 288);
    expectKept('letrozole', 2.5, { interventions: [dose] }, doseDays);
  });
});

it('every channel belongs to an organ and has a stride that divides a watch', () => {
  for (const id of channelIds) {
    expect(TICKS_PER_WATCH % strideOf(id), id).toBe(0);
    expect(channels[id].organ, id).toBeTruthy();
  }
});
