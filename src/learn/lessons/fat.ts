/** The fat question: one man, two hypotheses, and the experiment that tells them apart. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, heavy, man, reference, seen } from '../scenes';

const span = { from: ACT + 35, to: ACT + 63 } as const;
const other = man({ bodyFat: 40, adiposityHypothesis: 'B' });
const drug = dose('letrozole', 2.5, 7);
const slim = given(heavy, { type: 'weightChange', bodyFat: 22, from: ACT, to: ACT + 120 });

export const fat: Lesson = {
  id: 'fat',
  level: 'academic',
  title: 'The fat question',
  question: 'Same obese man, two explanations: which experiment tells them apart?',
  minutes: 5,
  scene: seen(heavy),
  steps: [
    {
      part: 'predict',
      say: 'Hypothesis A: fat makes estradiol, and estradiol brakes LH. Hypothesis B: low SHBG and another brake in the brain; fat adds little estradiol. Both are fitted to the same testosterone at 40 % fat.',
      ask: {
        kind: 'change',
        words: 'At baseline, the man of B against the man of A:',
        rows: [
          { of: 'testosterone', ...span, over: { in: heavy } },
          { of: 'estradiol', ...span, over: { in: heavy } },
        ],
      },
      act: 'Switch to B',
      scene: seen(other),
      told: {
        fundamentals: 'The same testosterone, for two reasons. Only estradiol is different.',
        intermediate:
          'For A: estradiol doubled in severely obese men (immunoassay). For B: 240 diabetic men, free estradiol by mass spectrometry lower with low testosterone, unrelated to weight. Genes: a small rise with weight.',
        academic:
          'Contested. Mendelian randomisation: BMI lowers SHBG (−0.10) and bioavailable testosterone (−0.14) and raises estradiol slightly (0.014). Both mechanisms can be partly true.',
      },
      claims: ['I07'],
      sources: ['schneider1979', 'dhindsa2011', 'wan2023'],
    },
    {
      part: 'transfer',
      say: 'Now the experiment: one tablet of letrozole a week in each.',
      ask: {
        kind: 'change',
        words: 'On the drug, the man of B against the man of A:',
        rows: [
          {
            of: 'LH',
            ...span,
            in: given(other, drug),
            over: { in: given(heavy, drug) },
          },
          {
            of: 'testosterone',
            ...span,
            in: given(other, drug),
            over: { in: given(heavy, drug) },
          },
        ],
      },
      act: 'Treat both',
      scene: seen(given(other, drug)),
      told: {
        fundamentals:
          'The man of A answers more strongly. In trials very heavy men did answer strongly. A point for A.',
        intermediate:
          'Ten severely obese men: LH 4.5 to 14.8 U/L and testosterone 7.5 to 23.8 nmol/L on letrozole. That speaks for A. But it says that estradiol brakes in them, not that fat made more of it.',
        academic:
          'An inhibitor tests the brake, not the source: under a steep brake a normal estradiol at a low testosterone suffices. B as written fails this test; a B with a steeper estradiol brake might not.',
      },
      claims: [],
      sources: ['deboer2005', 'loves2008', 'loves2013'],
    },
    {
      part: 'predict',
      say: 'A second clue: the pulses. The article says that pulse frequency is suppressed in men with a low ratio.',
      opens: seen(heavy, 'pulses'),
      ask: {
        kind: 'change',
        words: 'The heavy man of B, against the lean man:',
        rows: [
          { of: 'GnRHpulseRate', ...span, over: { in: reference } },
          { of: 'LHburst', ...span, over: { in: reference } },
        ],
      },
      act: 'Count them',
      scene: seen(other, 'pulses'),
      told: {
        fundamentals:
          'In heavy men the pulses are small, not rare. That was measured. The claim that they are slow was not.',
        intermediate:
          'Frequency was never measured in men with a low ratio. In obese men pulses are small rather than rare, and naloxone sped them by half: a brake that is not estradiol. A point for B.',
        academic:
          'Verdict on “suppressed frequency”: not supported. The same data accuse each story: amplitude fits both, naloxone fits B, letrozole fits A.',
      },
      claims: ['A36'],
      sources: ['zumoff2003', 'naloxoneObese', 'wu2008'],
    },
    {
      part: 'reverse',
      say: 'Take the fat away, under A.',
      opens: seen(heavy, 'months'),
      ask: {
        kind: 'change',
        words: 'After the loss, against staying heavy:',
        rows: [
          { of: 'testosterone', from: 150, to: 175 },
          { of: 'SHBG', from: 150, to: 175 },
        ],
      },
      act: 'Lose the fat',
      scene: seen(slim, 'months'),
      told: 'Testosterone and SHBG come back. Estradiol moves little: less fat to make it, more testosterone to make it from. Try the same with the switch on B.',
      claims: [],
      sources: ['strain2003', 'eriksson2018'],
    },
  ],
  misconception: {
    people: 'Obese men have low testosterone because fat floods them with estradiol.',
    fact: 'Contested. The drug speaks for it, mass spectrometry and pulses against.',
  },
  teacher: {
    goal: 'Two models, one data set: look for the experiment that separates them.',
    ask: 'Which measurement would you buy with one grant?',
    pitfall: 'Learners want a winner. The honest answer is “partly both, not settled”.',
  },
};
