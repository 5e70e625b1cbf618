/** The trial that is missing: what one would randomise, measure and wait for. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, heavy, lasting, man, seen } from '../scenes';

const year = lasting(heavy, 372);
const arms = {
  drug: given(year, dose('anastrozole', 1)),
  weight: given(year, { type: 'weightChange', bodyFat: 28, from: ACT, to: ACT + 180 }),
} as const;
const late = { from: 340, to: 370 } as const;
const early = { from: ACT + 56, to: ACT + 77 } as const;
const one = (variant: number) => man({ bodyFat: 35, variant });
const answer = (variant: number) => ({
  of: 'testosterone' as const,
  from: ACT + 42,
  to: ACT + 84,
  in: given(one(variant), dose('anastrozole', 1)),
  over: {},
});

export const trial: Lesson = {
  id: 'trial',
  level: 'academic',
  title: 'The trial that is missing',
  question: 'What would you randomise, and what would you count?',
  minutes: 5,
  scene: seen(heavy, 'months'),
  steps: [
    {
      part: 'predict',
      say: 'Two arms for heavy men who want a child: anastrozole 1 mg a day, or losing weight to 28 % fat over half a year. First the quick end point.',
      ask: {
        kind: 'order',
        words: 'In the third month, whose testosterone is highest? Put it first.',
        first: 'most',
        unit: 'nmol/L',
        things: [
          { name: 'no treatment', reading: { of: 'testosterone', ...early, in: year } },
          { name: 'weight loss', reading: { of: 'testosterone', ...early, in: arms.weight } },
          { name: 'anastrozole', reading: { of: 'testosterone', ...early, in: arms.drug } },
        ],
      },
      act: 'Read the quick end point',
      scene: seen(arms.drug, 'months'),
      told: {
        fundamentals:
          'The drug wins at once. Trials count what is quick. A couple counts something else.',
        intermediate:
          'Hormones and counts are surrogates: quick, cheap, and not what the couple wants. Live birth is the measure that matters; that is widely agreed.',
        academic:
          'A surrogate is valid if moving it moves the outcome. Testosterone doubled after surgery while counts stayed or fell: this one is not validated.',
      },
      claims: ['A26', 'A30'],
      sources: ['reis2012', 'nct00440180'],
    },
    {
      part: 'reverse',
      say: 'Half a year later both arms stop treating; those who lost weight keep it off. Here: the end of the year, drug stopped at half time.',
      ask: {
        kind: 'change',
        words: 'At the end of the year: stopped drug, against kept weight loss:',
        rows: [
          {
            of: 'testosterone',
            ...late,
            in: given(year, dose('anastrozole', 1, 1, ACT + 180)),
            over: { in: arms.weight },
          },
        ],
      },
      act: 'Read the end of the year',
      scene: seen(arms.weight, 'months'),
      told: 'The order is turned around. When you look decides who wins. Write the end point and its day down before the first man is treated.',
      claims: [],
      sources: ['colleluori2020', 'burnettbowie2009a'],
    },
    {
      part: 'transfer',
      say: 'Three men with the same fat, drawn at random with their own constants, on the same drug.',
      ask: {
        kind: 'order',
        words:
          'Whose testosterone rises most? It cannot be known: guess, and see how far they lie apart.',
        first: 'most',
        unit: 'times',
        things: [
          { name: 'man 2', reading: answer(2) },
          { name: 'man 6', reading: answer(6) },
          { name: 'man 1', reading: answer(1) },
        ],
      },
      act: 'Treat three men',
      scene: seen(given(one(6), dose('anastrozole', 1))),
      told: {
        fundamentals:
          'Men differ. A group result does not tell one man’s. That is why trials need many.',
        intermediate:
          'To see 20 % of couples with a child become 30 %, with the usual 80 % power, takes about 300 couples in each arm. The largest placebo-controlled trial had 46 men.',
        academic:
          'n ≈ 2·(1.96 + 0.84)²·p(1−p)/Δ² with p = 0.25 and Δ = 0.1 gives about 294 an arm. Ask as well for bone at a year, a mass-spectrometry estradiol, and stratification by FSH rather than by T/E2.',
      },
      claims: ['A25', 'A29'],
      sources: ['cavallini2013', 'eau2021', 'auaAsrm', 'nct00440180'],
    },
  ],
  misconception: {
    people: 'More studies like those we have will settle it.',
    fact: 'A hundred series without controls add up to no answer. One large trial would.',
  },
  teacher: {
    goal: 'Choose arms, end point, time and size before looking.',
    ask: 'Two guidelines, one literature: why do they differ?',
    pitfall:
      'European urologists advise against treatment outside trials at normal gonadotropins, the American guideline allows it at low testosterone, on the lowest grade.',
  },
};
