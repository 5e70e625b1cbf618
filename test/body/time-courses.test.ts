/** How fast things move: hours for a drug, days for LH and testosterone, weeks for SHBG, months for sperm, beside what was published. */
import { describe, expect, it } from 'vitest';
import { strideOf, type ChannelId } from '../../workers/contract/channels';
import { TICKS_PER_DAY } from '../../workers/contract/quantities';
import { expectIn } from './expect-range';
import { scenarioOf, segmentsOf, type Plan } from './man';

interface Run {
  at(channel: ChannelId, day: number): number;
  /** Mean over from ≤ t < to. */
  over(channel: ChannelId, from: number, to: number): number;
  /** First day from which on a condition holds of a channel. */
  dayWhen(channel: ChannelId, from: number, holds: (value: number) => boolean): number;
  readonly pulses: readonly number[];
}

function runOf(days: number, ...interventions: readonly Plan[]): Run {
  const segments = segmentsOf(scenarioOf({ days, interventions }));
  const series = (channel: ChannelId): number[] =>
    segments.flatMap(({ values }) => [...values[channel]]);
  const known = new Map<ChannelId, number[]>();
  const of = (channel: ChannelId): number[] => {
    const found = known.get(channel) ?? series(channel);
    known.set(channel, found);
    return found;
  };
  const indexOf = (channel: ChannelId, day: number): number =>
    Math.floor((day * TICKS_PER_DAY) / strideOf(channel));
  const at = (channel: ChannelId, day: number): number => of(channel)[indexOf(channel, day)] ?? NaN;
  return {
    at,
    over(channel, from, to) {
      const values = of(channel).slice(indexOf(channel, from), indexOf(channel, to));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    },
    dayWhen(channel, from, holds) {
      for (let day = from; day < days; day += 0.25) if (holds(at(channel, day))) return day;
      return Infinity;
    },
    pulses: segments.flatMap(({ pulses }) => [...pulses].filter((_, index) => index % 2 === 0)),
  };
}

const BEFORE = 10;
const anastrozole = { type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: BEFORE };

describe('sperm under testosterone enanthate, 200 mg a week', () => {
  const stopped = 180;
  const run = runOf(400, {
    ...{ type: 'dose', drug: 'testosteroneEnanthate', amount: 200, everyDays: 7 },
    ...{ from: 0, to: stopped },
  });
  // WHO studies, medians: 10, 5, 3 and 1 million/mL after 6.8, 8.7, 10.0 and 13.0 weeks
  it.each([
    [10, 6.8],
    [5, 8.7],
    [3, 10],
    [1, 13],
  ])('is below %d million/mL after about %d weeks', (concentration, weeks) => {
    const day = run.dayWhen('spermConcentration', 0, (now) => now < concentration);
    expectIn(day / 7, weeks / 1.2, weeks * 1.2, 'weeks');
  });
  it('is back at 20 million/mL within months; sooner than the 3.4 that were seen: a known miss', () => {
    const day = run.dayWhen('spermConcentration', stopped, (now) => now > 20);
    expectIn((day - stopped) / 30.4, 1.8, 4, 'months');
  });
});

describe('a day of the untreated man', () => {
  const run = runOf(60);
  it('testosterone is 20–25 % lower at 16:00 than at 08:00', () => {
    const hour = (h: number): number => {
      const days = Array.from({ length: 60 }, (_, day) => run.at('testosterone', day + h / 24));
      return days.reduce((sum, value) => sum + value, 0);
    };
    expectIn(hour(16) / hour(8), 0.73, 0.81, '16:00 over 08:00');
  });
  it('intervals between pulses vary by about 39 %', () => {
    const intervals = run.pulses.slice(1).map((day, index) => day - (run.pulses[index] ?? NaN));
    const mean = intervals.reduce((sum, one) => sum + one, 0) / intervals.length;
    const variance = intervals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / intervals.length;
    expectIn(Math.sqrt(variance) / mean, 0.34, 0.44, 'coefficient of variation');
  });
});

describe('the first weeks of anastrozole', () => {
  const run = runOf(60, anastrozole);
  const before = (channel: ChannelId): number => run.over(channel, 0, BEFORE);
  const onDay = (channel: ChannelId, day: number): number =>
    run.over(channel, BEFORE + day, BEFORE + day + 1) / before(channel);
  it('takes aromatase down within hours, and builds up over its half-life of two days', () => {
    expect(run.at('aromataseActivity', BEFORE + 0.25)).toBeLessThan(0.2);
    const level = (day: number): number =>
      run.over('anastrozole', BEFORE + day, BEFORE + day + 1) /
      run.over('anastrozole', BEFORE + 30, BEFORE + 40);
    expectIn(level(1), 0.4, 0.6, 'level on the second day, of all');
    expectIn(level(9), 0.93, 1, 'level on the tenth day, of all');
  });
  it('moves LH and testosterone within days', () => {
    for (const channel of ['LH', 'testosterone'] as const) {
      const rise = onDay(channel, 30) - 1;
      expect(
        run.over(channel, BEFORE + 2, BEFORE + 6) / before(channel) - 1,
        channel,
      ).toBeGreaterThan(rise / 2);
    }
  });
  it('moves SHBG over weeks only', () => {
    expect(1 - onDay('SHBG', 2)).toBeLessThan((1 - onDay('SHBG', 30)) / 3);
  });
});

describe('six hours of estradiol, infused at more than twice a man’s own production', () => {
  const plan = { type: 'exogenousEstradiol', ugPerDay: 90, from: BEFORE, to: BEFORE + 0.25 };
  const [run, twin] = [runOf(BEFORE + 2, plan), runOf(BEFORE + 2)];
  const against = (channel: ChannelId): number =>
    run.over(channel, BEFORE + 3 / 24, BEFORE + 6 / 24) /
    twin.over(channel, BEFORE + 3 / 24, BEFORE + 6 / 24);
  // Santen 1975: LH pulses of half their size within the infusion, and none fewer
  it('brake the gonadotropes within hours', () => {
    expect(against('brakeEstradiolPituitary')).toBeLessThan(0.75);
  });
  it('have hardly reached the pulse generator', () => {
    expect(against('brakeEstradiolHypothalamus')).toBeGreaterThan(0.8);
  });
});
