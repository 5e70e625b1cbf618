/** Schedules and half-lives: a tablet a day, or a week. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, reference, seen } from '../scenes';

const span = { from: ACT + 42, to: ACT + 70 } as const;
const daily = given(reference, dose('letrozole', 2.5));
const weekly = given(reference, dose('letrozole', 2.5, 7));
const one = given(reference, dose('anastrozole', 1));
const alternate = given(reference, dose('anastrozole', 1, 2));
const forgotten = given(reference, dose('anastrozole', 1, 1, ACT + 49));

export const schedules: Lesson = {
  id: 'schedules',
  level: 'intermediate',
  title: 'One tablet a week or seven?',
  question: 'Half the tablets: half the effect?',
  minutes: 4,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Half of a dose of anastrozole leaves the blood in two days. The article gives 0.5 to 1 mg, every other day or twice a week.',
      ask: {
        kind: 'change',
        words: '1 mg every other day, against 1 mg every day:',
        rows: [
          { of: 'anastrozole', ...span, over: { in: one } },
          { of: 'aromataseActivity', ...span, over: { in: one } },
          { of: 'testosterone', ...span, over: { in: one } },
        ],
      },
      act: 'Every other day',
      scene: seen(alternate),
      told: {
        fundamentals:
          'Half the drug, twice as much enzyme left, and the man hardly notices: twice of very little is still little.',
        intermediate:
          'Most trials, and the review that the article cites, gave 1 mg every day. Twice a week was one arm of a trial in older men; a cohort took a median of 3 mg a week. The lower schedules rest on the half-life, not on fertility trials.',
        academic:
          'Feedback smooths over hours to days and gonadotropes over weeks; a ripple in occupancy of this size is filtered out. Pharmacokinetics allows the schedule; efficacy for fertility on it was not tested.',
      },
      claims: ['I18'],
      sources: ['mauras2009', 'schlegel2012', 'leder2004', 'punjani2021'],
    },
    {
      part: 'reverse',
      say: 'After seven weeks of 1 mg a day he forgets it for a week.',
      ask: {
        kind: 'change',
        words: 'On days five to seven without, against going on:',
        rows: [
          { of: 'aromataseActivity', from: ACT + 54, to: ACT + 56, over: { in: one } },
          { of: 'estradiol', from: ACT + 54, to: ACT + 56, over: { in: one } },
        ],
      },
      act: 'Forget it',
      scene: seen(forgotten, 'weeks', ACT + 42),
      told: 'Three half-lives after the last tablet an eighth of the drug is left, and the enzyme comes back. A schedule works as long as its gap is short against this.',
      claims: [],
      sources: ['leder2004', 'mauras2003'],
    },
    {
      part: 'transfer',
      say: 'Letrozole 2.5 mg once a week, in place of every day: a seventh of the drug.',
      ask: {
        kind: 'change',
        words: 'Weekly, against daily:',
        rows: [
          { of: 'estradiol', ...span, over: { in: daily } },
          { of: 'testosterone', ...span, over: { in: daily } },
        ],
      },
      act: 'Once a week',
      scene: seen(weekly),
      told: {
        fundamentals:
          'A seventh of the drug gives almost as much testosterone, and leaves more estradiol.',
        intermediate:
          'One tablet a week was enough to bring testosterone to normal in obese men. The article’s “two or three times a week” was found in no fertility trial; infertility studies, and the review it cites, gave 2.5 mg every day.',
        academic:
          'Verdict on the letrozole schedule: not supported for fertility. Hormone studies in obese men used one, and three to seven tablets a week; at 17.5 mg a week LH overshot.',
      },
      claims: ['I19'],
      sources: ['loves2008', 'kooshesh2020', 'deboer2005', 'schlegel2012'],
    },
  ],
  misconception: {
    people: 'Half the tablets give half the effect.',
    fact: 'On a flat dose curve a seventh of the drug may do nearly as much.',
  },
  teacher: {
    goal: 'Read a schedule through half-life and a saturating curve.',
    ask: 'What would you have to measure to prefer one schedule for fertility?',
    pitfall: 'This page compares levels. It recommends no dose.',
  },
};
