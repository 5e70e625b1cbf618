/** The man in words: sentences that follow from the numbers, and tones that follow from a curve. */
import { describe, expect, it } from 'vitest';
import {
  describeBriefly,
  describeNow,
  eventsBetween,
  sizeWord,
  trendWord,
  type Look,
  type State,
} from '../../src/rim/describe';
import { tonesOf } from '../../src/rim/tone';
import { standard, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { made } from '../charts/made';

const scenario: Scenario = {
  ...standard(),
  interventions: [
    { type: 'dose', drug: 'letrozole', amount: 2.5, everyDays: 1, from: 3, to: 10 },
    { type: 'orchidectomy', from: 5 },
  ],
};
const state = (more: Partial<State> = {}): State => ({
  run: made(20, (tick) => 4 + tick / 144),
  twin: made(20, () => 4),
  against: (more.scenario?.interventions.length ?? 0) > 0 ? 'untreated' : null,
  scenario: standard(),
  day: 6,
  units: 'si',
  isRunning: false,
  ...more,
});

describe('words', () => {
  it('for a trend grow with it', () => {
    expect(trendWord(10, 10.2)).toBe('steady');
    expect(trendWord(10, 10.9)).toBe('rising slightly');
    expect(trendWord(10, 8)).toBe('falling');
    expect(trendWord(10, 20)).toBe('rising sharply');
    expect(trendWord(0, 3)).toBe('steady');
  });

  it('for a level are those of healthy men, where there are any', () => {
    expect(sizeWord('testosterone', 5)).toBe('below usual');
    expect(sizeWord('testosterone', 20)).toBe('usual in men');
    expect(sizeWord('LH', 20)).toBe('above usual');
    expect(sizeWord('bodyFat', 20)).toBe('');
  });
});

describe('a description', () => {
  it('says when, what is done, and how each level stands', () => {
    const text = describeNow(state({ scenario, day: 6 }));
    expect(text).toMatch(
      /^Day 6, 00:00, time stands still\. At work: letrozole 2\.5 mg every day; testes removed\./,
    );
    expect(text).toMatch(/LH 15\.0 IU\/L, above usual, rising, 275 % above untreated\./);
    expect(text).toMatch(/Estradiol 100 pmol\/L, usual in men, steady, as untreated\./);
  });

  it('leaves out a comparison where nothing is done, and takes the unit that is chosen', () => {
    const text = describeNow(state({ units: 'conventional' }));
    expect(text).toContain('Nothing is done to him.');
    expect(text).not.toContain('untreated');
    expect(text).toContain('27.2 pg/mL');
  });

  it('in brief stays the same while things go on as they do', () => {
    const [one, other] = [6, 6.4].map((day) => describeBriefly(state({ day })));
    expect(one).toBe('LH rising, Testosterone rising, Estradiol steady.');
    expect(other).toBe(one);
  });
});

describe('a level that is held', () => {
  const hold = (hormone: 'estradiol' | 'testosterone', from: number, to?: number): Scenario => ({
    ...standard(),
    interventions: [{ type: 'clamp', hormone, value: 144, from, ...(to !== undefined && { to }) }],
  });
  const run = made(20, (tick) => 4 + tick / 144);

  it('is said to be held, however it got there', () => {
    expect(describeBriefly(state({ run, scenario: hold('testosterone', 6) }))).toBe(
      'LH rising, Testosterone held, Estradiol steady.',
    );
    expect(describeBriefly(state({ run, scenario: hold('estradiol', 5) }))).toBe(
      'LH rising, Testosterone rising, Estradiol held.',
    );
    expect(describeNow(state({ run, scenario: hold('testosterone', 5) }))).toMatch(
      /Testosterone [^.]*\.\d nmol\/L, [^.]*, held, /,
    );
  });

  it('goes its way before and after', () => {
    for (const scenario of [hold('testosterone', 6.01), hold('testosterone', 5, 6)])
      expect(describeBriefly(state({ run, scenario }))).toContain('Testosterone rising,');
  });
});

describe('what has begun, changed or ended', () => {
  const look = (day: number, ...interventions: readonly Intervention[]): Look => ({
    interventions,
    day,
  });
  const hold = (value: number, from = 2, to?: number): Intervention => ({
    ...{ type: 'clamp', hormone: 'estradiol', value, from },
    ...(to !== undefined && { to }),
  });
  const told = (before: Look, now: Look): string => eventsBetween(before, now, 'si');

  it('is told once, as time passes over it', () => {
    const { interventions } = scenario;
    const between = (from: number, to: number): string =>
      told({ interventions, day: from }, { interventions, day: to });
    expect(between(2, 3)).toBe('letrozole 2.5 mg every day begins. ');
    expect(between(3, 4.9)).toBe('');
    expect(between(4.9, 12)).toBe('letrozole ends; testes removed. ');
  });

  it('is told by the value that it has now, and the same plan anew is no event', () => {
    expect(told(look(2), look(2, hold(144)))).toBe('estradiol held at 144 pmol/L. ');
    expect(told(look(2, hold(119)), look(2, hold(144)))).toBe('estradiol held at 144 pmol/L. ');
    expect(told(look(2, hold(144)), look(2, { ...hold(144) }))).toBe('');
    expect(told(look(2, hold(144)), look(2.5, hold(144, 2, 2.2), hold(144, 2.2)))).toBe('');
    expect(told(look(2, hold(119)), look(2.5, hold(119, 2, 2.2), hold(144, 2.2)))).toBe(
      'estradiol held at 144 pmol/L. ',
    );
  });

  it('is told when time stands still, also when it is taken back', () => {
    expect(told(look(2, hold(144)), look(2))).toBe('estradiol released. ');
    const slimmer: Intervention = { type: 'weightChange', bodyFat: 12, from: 1, to: 9 };
    expect(told(look(2, slimmer), look(2))).toBe('');
    expect(told(look(2, slimmer), look(9, slimmer))).toBe('new weight reached. ');
    expect(told(look(2, { type: 'orchidectomy', from: 2 }), look(2))).toBe('');
  });

  it('is told where days fly past it, but for what has a successor', () => {
    expect(told(look(2), look(9, hold(119, 3, 4)))).toBe(
      'estradiol held at 119 pmol/L; estradiol released. ',
    );
    expect(told(look(2), look(9, hold(119, 3, 4), hold(144, 4)))).toBe(
      'estradiol held at 144 pmol/L. ',
    );
    expect(told(look(2), look(9, hold(119, 3, 4), hold(144, 4, 6)))).toBe(
      'estradiol held at 144 pmol/L; estradiol released. ',
    );
    // a past that is planned anew has not just happened
    expect(told(look(9), look(9, hold(119, 3, 4)))).toBe('');
  });
});

describe('tones', () => {
  it('rise by equal steps of pitch for equal steps of level, over two octaves', () => {
    expect([...tonesOf([0, 5, 10])]).toEqual([220, 440, 880]);
  });

  it('are silent where there is no level, and one where nothing changes', () => {
    expect([...tonesOf([null, 3, 3])]).toEqual([0, 220, 220]);
  });
});
