// The model against itself at a step ten times finer: means over a month must not move.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Quantities from '../../workers/contract/quantities';
import type { ChannelId } from '../../workers/contract/channels';
import type { Scenario } from '../../workers/contract/scenario';

const watched = ['LH', 'FSH', 'testosterone', 'estradiol', 'SHBG', 'inhibinB'] as const;
const SEEDS = [1, 2, 3, 4, 5, 6];

/** Means over days 30 to 60, over several seeds, with every pace of the body divided by `finer`. */
async function monthlyMeans(finer: number, alter: (scenario: Scenario) => Scenario) {
  vi.resetModules();
  vi.doMock('../../workers/contract/quantities', async (original) => {
    const real = await original<typeof Quantities>();
    const perDay = real.TICKS_PER_DAY * finer;
    return {
      ...real,
      TICKS_PER_DAY: perDay,
      TICK: 1 / perDay,
      tickOf: (day: number) => Math.round(day * perDay),
      dayOf: (tick: number) => tick / perDay,
      hourOfDay: (tick: number) => {
        const ofDay = ((tick % perDay) + perDay) % perDay;
        return ofDay - (ofDay % real.TICKS_PER_HOUR);
      },
    };
  });
  const { simulate } = await import('../../workers/simulate');
  const { Checkpoints } = await import('../../workers/checkpoints');
  const { standard } = await import('../../workers/contract/scenario');
  const { strideOf } = await import('../../workers/contract/channels');
  const perDay = 288 * finer;
  const sums = new Map<ChannelId, { sum: number; count: number }>();
  for (const seed of SEEDS) {
    const scenario = alter({ ...standard(), seed, days: 60 });
    for (const { from, values } of simulate(1, scenario, 0, new Checkpoints())) {
      for (const id of watched) {
        const kept = sums.get(id) ?? { sum: 0, count: 0 };
        values[id].forEach((value, index) => {
          if (from + index * strideOf(id) < 30 * perDay) return;
          kept.sum += value;
          kept.count += 1;
        });
        sums.set(id, kept);
      }
    }
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}

afterEach(() => {
  vi.doUnmock('../../workers/contract/quantities');
  vi.resetModules();
});

describe('a step ten times finer', () => {
  it.each([
    ['the reference man', (scenario: Scenario): Scenario => scenario],
    [
      'a man on anastrozole',
      (scenario: Scenario): Scenario => ({
        ...scenario,
        interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 0 }],
      }),
    ],
    [
      'an obese man',
      (scenario: Scenario): Scenario => ({
        ...scenario,
        subject: { ...scenario.subject, bodyFat: 40 },
      }),
    ],
  ])(
    'moves the 30-day means of %s by less than half a per cent',
    async (_, alter) => {
      const coarse = await monthlyMeans(1, alter);
      const fine = await monthlyMeans(10, alter);
      for (const id of watched) {
        const ratio = (coarse.get(id) ?? NaN) / (fine.get(id) ?? NaN);
        expect(Math.abs(ratio - 1), `${id}: ratio ${ratio}`).toBeLessThan(0.005);
      }
    },
    60_000,
  );
});
