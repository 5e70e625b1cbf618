/** The man in words: sentences that follow from the numbers, and tones that follow from a curve. */
import { describe, expect, it } from 'vitest';
import {
  describeBriefly,
  describeNow,
  eventsBetween,
  sizeWord,
  trendWord,
  type State,
} from '../../src/rim/describe';
import { tonesOf } from '../../src/rim/tone';
import { standard, type Scenario } from '../../workers/contract/scenario';
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

it('what begins and ends is told once, as time passes over it', () => {
  expect(eventsBetween(scenario, 2, 3, 'si')).toBe('letrozole 2.5 mg every day begins. ');
  expect(eventsBetween(scenario, 3, 4.9, 'si')).toBe('');
  expect(eventsBetween(scenario, 4.9, 12, 'si')).toBe('letrozole ends; testes removed. ');
});

describe('tones', () => {
  it('rise by equal steps of pitch for equal steps of level, over two octaves', () => {
    expect([...tonesOf([0, 5, 10])]).toEqual([220, 440, 880]);
  });

  it('are silent where there is no level, and one where nothing changes', () => {
    expect([...tonesOf([null, 3, 3])]).toEqual([0, 220, 220]);
  });
});
