/** Reading the evidence: regression to the mean, small studies, and what no study has shown. */
import type { Lesson } from '../lesson';
import { dose, given, man, reference, seen } from '../scenes';

/** Two weeks of one sample each morning. */
const mornings = { from: 8, to: 22 } as const;
const late = { from: 165, to: 180 } as const;
const scarce = man({ testicularReserve: 0.2 });

export const evidence: Lesson = {
  id: 'evidence',
  level: 'academic',
  title: 'Drug or luck?',
  question: 'Treat nobody, measure again: what happens to the worst values?',
  minutes: 5,
  scene: seen(reference, 'pulses', 8),
  steps: [
    {
      part: 'predict',
      say: 'Take the blood of one untreated man at nine each morning for two weeks, and pick the day with the lowest LH. That is how patients are chosen: by one low value. Nothing is done. A week after that day we measure again.',
      ask: {
        kind: 'change',
        words: 'The second sample, against the one he was picked for:',
        rows: [{ of: 'LH', ...mornings, as: 'weekAfterLowest', over: { as: 'lowest' } }],
      },
      act: 'Do nothing for a week',
      scene: seen(reference, 'pulses', 8),
      told: {
        fundamentals:
          'It went up, and nobody did a thing. Who is picked for a bad day will look better on the next one. This is luck, and it looks like a cure.',
        intermediate:
          'Donors picked for one low sample: 28 to 56 million/mL at the next, with no treatment. A study without a control group cannot tell this from a drug. Total count rose on placebo in 77 trials.',
        academic:
          'Regression to the mean is built into before-after series that enrol on a low value. With a within-man coefficient of variation of up to 50 % it can double a count. Shown here with LH, since the model does not draw semen samples.',
      },
      claims: ['I24', 'I30', 'I31', 'A28'],
      sources: ['baker1985', 'utigalieva2024', 'jarow2013'],
    },
    {
      part: 'reverse',
      say: 'Now the other way: pick the same man on the day with the highest LH, and measure a week later.',
      ask: {
        kind: 'change',
        words: 'The second sample, against the high one he was picked for:',
        rows: [{ of: 'LH', ...mornings, as: 'weekAfterHighest', over: { as: 'highest' } }],
      },
      act: 'Do nothing again',
      scene: seen(reference, 'pulses', 8),
      told: 'Down it goes: by the same luck. A placebo arm subtracts exactly this.',
      claims: [],
      sources: ['baker1985'],
    },
    {
      part: 'transfer',
      say: 'The chain of the article: drug, hormones, sperm, child. Run the drug for half a year in a man with few sperm.',
      opens: seen(scarce, 'months'),
      ask: {
        kind: 'order',
        words: 'Which rises most? Put it first.',
        first: 'most',
        unit: 'times',
        things: [
          { name: 'sperm', reading: { of: 'spermConcentration', ...late, over: {} } },
          { name: 'testosterone', reading: { of: 'testosterone', ...late, over: {} } },
          { name: 'LH', reading: { of: 'LH', ...late, over: {} } },
        ],
      },
      act: 'Treat him',
      scene: seen(given(scarce, dose('anastrozole', 1)), 'months'),
      told: {
        fundamentals:
          'Each link passes on less than it got. And the last link, a child, was never tested against no drug.',
        intermediate:
          'How it changes hormones is clear. That fertility improves has not been shown in any controlled trial. In the blinded comparison (26 men) semen did not change. The one placebo-controlled pregnancy trial was stopped without a result.',
        academic:
          'Hormones: solid. Sperm: before-after, with network comparisons ranking clomiphene and FSH ahead and no interaction with T/E2 where it was compared. Pregnancy and live birth: none.',
      },
      claims: ['F31', 'A23', 'A24'],
      sources: ['helo2015', 'nct00440180', 'guo2022', 'yang2022', 'delgiudice2020'],
    },
    {
      part: 'read',
      say: 'How many men is all this built on?',
      told: {
        fundamentals:
          'Most studies had 12 to 46 men, and most had no group without the drug. One trial with sperm as its goal had a placebo: 46 men.',
        intermediate:
          'Observational series, a few randomised trials. A systematic review to 2015 found three trials with 100 men, 54 of them analysable, low quality.',
        academic:
          'With 15 men an arm and a coefficient of variation near 0.9 between men, a doubling is within chance. Small, positive and uncontrolled studies are also the ones that get published.',
      },
      claims: ['A22', 'A27'],
      sources: ['ribeiro2016', 'cavallini2013', 'pavlovich2001', 'raman2002'],
    },
  ],
  misconception: {
    people: 'The patients got better, so the drug works.',
    fact: 'Those picked on a bad day get better anyway. Ask: compared with whom?',
  },
  teacher: {
    goal: 'See regression to the mean with your own eyes.',
    ask: 'What does a placebo arm subtract?',
    pitfall: 'It is not the placebo effect. Nothing was given.',
  },
};
