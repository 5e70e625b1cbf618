/** An inhibitor's effects arrive in hours, days, weeks and months. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, reference, seen } from '../scenes';

const tablet = given(reference, dose('anastrozole', 1));
const stopped = given(reference, dose('anastrozole', 1, 1, ACT + 60));
const steroid = given(reference, {
  type: 'exogenousTestosterone',
  mgPerDay: 14,
  from: ACT,
});
const all = { from: ACT, to: 175 } as const;

export const clock: Lesson = {
  id: 'clock',
  level: 'fundamentals',
  title: 'Hours, days, weeks, months',
  question: 'Hormones change in a week. When do sperm?',
  minutes: 4,
  scene: seen(reference, 'months'),
  steps: [
    {
      part: 'predict',
      say: 'The tablet that blocks aromatase is given each day. The enzyme, the FSH and the sperm each take their own time to change.',
      ask: {
        kind: 'order',
        words: 'Which is halfway there first? Put the fastest first.',
        first: 'least',
        unit: 'days',
        things: [
          { name: 'sperm', reading: { of: 'spermConcentration', ...all, as: 'halfway' } },
          { name: 'FSH', reading: { of: 'FSH', from: ACT, to: ACT + 40, as: 'halfway' } },
          {
            name: 'the enzyme',
            reading: { of: 'aromataseActivity', from: ACT, to: ACT + 40, as: 'halfway' },
          },
        ],
      },
      act: 'Start the tablets',
      scene: seen(tablet, 'months'),
      told: {
        fundamentals:
          'The enzyme is blocked on the first day. FSH takes days. Sperm take months, since each one needs about ten weeks to be made. In this model the gain in sperm is small.',
        intermediate:
          'Anastrozole’s half-life of two days lets it build up for a week. Hormones can be checked at two weeks; semen before three months tells nothing about the drug.',
        academic:
          'Spermatogenesis takes some 64 days from stem cell to release, then the epididymis. Given FSH adds only 2.7 million/mL (0.5 to 4.8) in controlled studies: the last link of the chain is the weakest.',
      },
      claims: ['F25', 'F30'],
      sources: ['mauras2009', 'amann2008', 'santi2015', 'misell2006'],
    },
    {
      part: 'reverse',
      say: 'The tablets stop after two months. We look six weeks after the last one.',
      ask: {
        kind: 'change',
        words: 'Six weeks after the last tablet, against never treated:',
        rows: [
          { of: 'estradiol', from: ACT + 100, to: ACT + 130 },
          { of: 'FSH', from: ACT + 100, to: ACT + 130 },
        ],
      },
      act: 'Stop the tablets',
      scene: seen(stopped, 'months'),
      told: 'All is as it was before. The drug left the blood within two weeks, and the loop went back to its old level.',
      claims: [],
      sources: ['mauras2009'],
    },
    {
      part: 'transfer',
      say: 'Now the slow part alone. A healthy man takes a lot of testosterone from outside. His LH and FSH go down within days.',
      opens: seen(reference, 'months'),
      ask: {
        kind: 'sketch',
        words: 'Draw his sperm count over the next five months.',
        of: 'spermConcentration',
        from: ACT,
        to: 157,
        top: 1.5,
      },
      act: 'Let the months go by',
      scene: seen(steroid, 'months'),
      told: {
        fundamentals:
          'First the last step of ripening stops, and the count falls within weeks. Then the stock that was on its way runs out, over months. A strong, long brake does harm sperm, even with a lot of testosterone in the blood.',
        intermediate:
          'In 670 healthy men on weekly testosterone shots 97 % fell below 5 million/mL. That is strong suppression. For the mild rise of estradiol in heavy men the same step is only inferred.',
        academic:
          'Body mass was unrelated to sperm concentration in 483 men; at BMI 35 and above total count was lower. Strong suppression is proved to stop sperm, the mild one is not.',
      },
      claims: ['F21'],
      sources: ['who1995', 'wallace1993', 'chavarro2010'],
    },
  ],
  misconception: {
    people: 'If the hormones respond, the sperm respond at once, too.',
    fact: 'A sperm takes about ten weeks to make. And more hormone need not mean more sperm.',
  },
  teacher: {
    goal: 'Each quantity has its own clock.',
    ask: 'A clinic checks semen after two weeks. What will it see?',
    pitfall: 'A small gain in this model is read as a promise. It is inferred.',
  },
};
