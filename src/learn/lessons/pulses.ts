/** Hormones come in pulses, so that one blood sample is a lottery ticket. */
import type { Lesson } from '../lesson';
import { man, reference, seen } from '../scenes';

const few = man({ testicularReserve: 0.3 });
const day = { from: 3, to: 4 } as const;

export const pulses: Lesson = {
  id: 'pulses',
  level: 'fundamentals',
  title: 'Pulses and the blood-test lottery',
  question: 'Five blood tests in one day: which one is this man’s true level?',
  minutes: 4,
  scene: seen(reference, 'pulses', 3),
  steps: [
    {
      part: 'predict',
      say: 'Look at one day of one healthy man. Nothing is done to him. GnRH comes in bursts, about every two hours. LH follows each burst.',
      ask: {
        kind: 'order',
        words: 'Which one swings most in a day? Put the largest swing first.',
        first: 'most',
        unit: 'of its mean',
        things: [
          { name: 'FSH', reading: { of: 'FSH', ...day, as: 'spread' } },
          { name: 'testosterone', reading: { of: 'testosterone', ...day, as: 'spread' } },
          { name: 'LH', reading: { of: 'LH', ...day, as: 'spread' } },
        ],
      },
      act: 'Watch the day',
      scene: seen(reference, 'pulses', 3),
      told: {
        fundamentals:
          'LH swings most. It leaves the blood in an hour or so, and so each burst shows. FSH stays for a day, so its bursts blur. The number is the gap from low to high, as parts of the mean.',
        intermediate:
          'The shorter the half-life, the larger the swing. In most laboratories the usual span of LH is wider than one man’s mean can be: much of it is timing.',
        academic:
          'LH clears with two half-lives, about 18 and 90 minutes. Counts of pulses depend on how often one samples; GnRH itself cannot be measured in men’s blood and is inferred from LH.',
      },
      claims: ['A51'],
      sources: ['partsch', 'keenan2001', 'brambilla2009'],
    },
    {
      part: 'reverse',
      say: 'Blood is drawn at seven in the morning and again two hours later. Nothing happened in between. This one is a pure guess, and that is the point.',
      ask: {
        kind: 'change',
        words: 'The second sample, against the first:',
        rows: [
          {
            of: 'LH',
            from: 3 + 9 / 24,
            to: 3 + 9.09 / 24,
            over: { from: 3 + 7 / 24, to: 3 + 7.09 / 24 },
          },
        ],
      },
      act: 'Draw both',
      scene: seen(reference, 'pulses', 3.3),
      told: 'The two numbers differ, and yet it is the same man on the same day. A lab report is one ticket in this lottery. That is why a low value is tested again, in the morning.',
      claims: ['F01'],
      sources: ['brambilla2009', 'wu2010'],
    },
    {
      part: 'predict',
      say: 'Now take the mean of a whole week, and the mean of the next week.',
      ask: {
        kind: 'change',
        words: 'The second week, against the first:',
        rows: [{ of: 'testosterone', from: 15, to: 22, over: { from: 8, to: 15 } }],
      },
      act: 'Take both means',
      scene: seen(reference, 'weeks', 15),
      told: 'Now they agree. Many samples tell you the level. One sample tells you the level and the luck.',
      claims: [],
      sources: ['brambilla2009'],
    },
    {
      part: 'transfer',
      say: 'Two men. The second has testes with fewer of the cells that make sperm. His Leydig cells are fine.',
      ask: {
        kind: 'change',
        words: 'The second man, against the first:',
        rows: [
          { of: 'testosterone', from: 20, to: 40, over: { in: reference } },
          { of: 'spermConcentration', from: 20, to: 40, over: { in: reference } },
        ],
      },
      act: 'Show the second man',
      scene: seen(few, 'weeks', 20),
      told: 'His testosterone is fine and his count is not. So a man can have a “normal” report and still be infertile. Tired men with normal reports exist, too: such signs follow testosterone only weakly. In 3,369 men just three sexual signs went with low levels.',
      claims: [],
      sources: ['wu2010', 'millar2016', 'diguardo2020'],
    },
  ],
  misconception: {
    people: 'My blood test says what my level is.',
    fact: 'It says what it was in one minute of one day.',
  },
  teacher: {
    goal: 'Separate a level from a sample of it.',
    ask: 'How many samples would you want before you believe a number?',
    pitfall: 'Some want a reason for each swing. There is none: it is the draw of pulses.',
  },
};
