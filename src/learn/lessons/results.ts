/** What can be expected: what holds, what is uncertain, and what is not simulated. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, heavy, man, reference, seen } from '../scenes';

const span = { from: ACT + 70, to: ACT + 98 } as const;
const treated = given(reference, dose('anastrozole', 1));
const treatedHeavy = given(heavy, dose('letrozole', 2.5));
const weak = man({ leydigReserve: 0.3 });

export const results: Lesson = {
  id: 'results',
  level: 'intermediate',
  title: 'What can be expected',
  question: 'Which results hold, and which would you not bet on?',
  minutes: 5,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Anastrozole 1 mg a day for three months. First the hormones.',
      ask: {
        kind: 'change',
        words: 'In the third month, against none:',
        rows: [
          { of: 'FSH', ...span },
          { of: 'estradiol', ...span },
          { of: 'inhibinB', ...span },
        ],
      },
      act: 'Treat him',
      scene: seen(treated),
      told: {
        fundamentals:
          'FSH up, estradiol down, as LH and testosterone were up before. This part is well known.',
        intermediate:
          'Consistent in every review: LH, FSH and testosterone up, estradiol down by a quarter to 60 %. In one series 95 % of men moved the right way in blood. Inhibin B answers FSH and holds it. SHBG falls by 16 to 21 % in studies, less in this model.',
        academic:
          'FSH rises about as much as LH (+58 % each in one infertile series; +85 against +100 % in healthy men), and inhibin B answers back. So it does in the model.',
      },
      claims: ['I25', 'I28', 'I29', 'I35', 'A39', 'I34'],
      sources: ['shoshany2017', 'shah2021', 'hayes2000', 'taxel2001', 'hayes2001b'],
    },
    {
      part: 'predict',
      say: 'Now three gains in the same man.',
      ask: {
        kind: 'order',
        words: 'Which rises most? Put it first.',
        first: 'most',
        unit: 'times',
        things: [
          {
            name: 'sperm after half a year',
            reading: { of: 'spermConcentration', from: 165, to: 180, over: {} },
          },
          { name: 'total testosterone', reading: { of: 'testosterone', ...span, over: {} } },
          { name: 'free testosterone', reading: { of: 'freeTestosterone', ...span, over: {} } },
        ],
      },
      act: 'Read them off',
      scene: seen(treated, 'months'),
      told: {
        fundamentals:
          'The free part rises most, since less carrier protein is left for it. Sperm gain least.',
        intermediate:
          'Free testosterone rises more than total. Sperm: series report 1.4- to 5.5-fold, the blinded comparison none. “Often significant” is about half of men in series without controls, a quarter in another. The model’s small gain is what more FSH buys in controlled studies.',
        academic:
          'On exemestane total testosterone rose by 60 % and free by 117 %. For semen: before-after gains, no advantage over clomiphene or hCG, and worse motility than with those (−2.6 points). The model does not simulate motility or morphology: reports go up, flat and down.',
      },
      claims: ['I36', 'I38', 'I32', 'I14'],
      sources: ['mauras2003', 'helo2015', 'guo2022', 'naelitz2023', 'santi2015'],
    },
    {
      part: 'reverse',
      say: 'The gain is not the same in all. This man’s Leydig cells are weak.',
      opens: seen(weak),
      ask: {
        kind: 'order',
        words: 'Whose testosterone rises most on anastrozole? Put him first.',
        first: 'most',
        unit: 'times',
        things: [
          {
            name: 'the man with weak Leydig cells',
            reading: {
              of: 'testosterone',
              ...span,
              in: given(weak, dose('anastrozole', 1)),
              over: {},
            },
          },
          {
            name: 'the reference man',
            reading: { of: 'testosterone', ...span, in: treated, over: {} },
          },
          {
            name: 'the man with 40 % fat',
            reading: {
              of: 'testosterone',
              ...span,
              in: given(heavy, dose('anastrozole', 1)),
              over: {},
            },
          },
        ],
      },
      act: 'Treat all three',
      scene: seen(given(weak, dose('anastrozole', 1))),
      told: {
        fundamentals: 'The drug can only lift a brake. If the engine is weak, little comes of it.',
        intermediate:
          'Published gains: +21 % in young men and +62 to +67 % in older men on anastrozole 1 mg, +128 % in young men on letrozole, threefold in very obese men.',
        academic:
          'In this model the heavy man gains most because the brake’s exponent is steep and his aromatase large (hypothesis A). Under hypothesis B he would gain little: an experiment tells them apart.',
      },
      claims: ['A41'],
      sources: ['gibb2016', 'leder2004', 'lapauw2009', 'deboer2005'],
    },
    {
      part: 'transfer',
      say: 'A very heavy man on letrozole every day. His LH began in the usual span.',
      opens: seen(heavy),
      ask: {
        kind: 'change',
        words: 'In the third month, against none:',
        rows: [
          { of: 'LH', ...span },
          { of: 'estradiol', ...span },
        ],
      },
      act: 'Treat him',
      scene: seen(treatedHeavy),
      told: {
        fundamentals:
          'The loop lets go. These numbers are a goal that can be measured. The goal of the couple is a child, and no trial has shown that.',
        intermediate:
          'The aim is to shift hormones in favour of the testis: a surrogate goal. Estradiol’s is one of several brakes; testosterone and inhibin B keep theirs.',
        academic:
          'Meta-analysis of ten studies, 666 men: concentration, count, LH, FSH, testosterone rise against baseline. Compared with what? Against other drugs there was no semen advantage. The article leaves that out.',
      },
      claims: ['I12', 'I13', 'I27', 'I33'],
      sources: ['deboer2005', 'guo2022', 'delgiudice2020', 'jarow2013'],
    },
  ],
  misconception: {
    people: 'If the hormones respond, fertility does.',
    fact: 'Hormones respond in nearly all, semen in some, and births were never counted.',
  },
  teacher: {
    goal: 'Rank outcomes by how sure they are.',
    ask: 'Which of the two would you bet on: testosterone or count?',
    pitfall: 'One man’s counts vary by up to half from sample to sample.',
  },
};
