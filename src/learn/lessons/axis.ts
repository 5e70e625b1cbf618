/** The axis-response table, filled in by the learner's own runs. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, heavy, man, reference, seen } from '../scenes';

const span = { from: ACT + 35, to: ACT + 63 } as const;
const late = { from: 165, to: 180 } as const;
const treated = given(heavy, dose('letrozole', 2.5, 7));
const damaged = man({ testicularReserve: 0.1 });

export const axis: Lesson = {
  id: 'axis',
  level: 'academic',
  title: 'The axis-response table, by your own runs',
  question: 'The article’s table has five rows. How many survive a run?',
  minutes: 5,
  scene: seen(heavy),
  steps: [
    {
      part: 'predict',
      say: 'Baseline first. The table says of the man with a low ratio: estradiol elevated, LH and FSH suppressed, testosterone normal to low.',
      ask: {
        kind: 'change',
        words: 'The heavy man, against the lean one:',
        rows: [
          { of: 'testosterone', ...span, over: { in: reference } },
          { of: 'LH', ...span, over: { in: reference } },
          { of: 'FSH', ...span, over: { in: reference } },
        ],
      },
      act: 'Measure him',
      scene: seen(heavy),
      told: {
        fundamentals:
          'LH and FSH are lower than in the lean man, but still in the usual span. On a lab report they would be called normal.',
        intermediate:
          '“Suppressed” is wrong in detail: usually the values lie in the normal range, inappropriately normal for the low testosterone. In men with damaged testes they are high.',
        academic:
          'A normal LH beside a low testosterone is a finding: the feedback should have raised it. The table’s word hides that.',
      },
      claims: ['A38', 'A40'],
      sources: ['wu2008', 'pavlovich2001'],
    },
    {
      part: 'reverse',
      say: 'Not every infertile man looks so. This one has a tenth of the sperm-making cells.',
      opens: seen(damaged),
      ask: {
        kind: 'change',
        words: 'This man, against the reference man:',
        rows: [
          { of: 'FSH', ...span, over: { in: reference } },
          { of: 'LH', ...span, over: { in: reference } },
          { of: 'testosteroneEstradiolRatio', ...span, over: { in: reference } },
        ],
      },
      act: 'Measure him',
      scene: seen(damaged),
      told: 'FSH is up since inhibin B is gone; LH and the ratio are as ever. Impaired sperm with a normal ratio: in this man the table is wrong in every row.',
      claims: ['A42', 'A34'],
      sources: ['panken2024', 'pavlovich2001'],
    },
    {
      part: 'predict',
      say: 'Now the response of the heavy man to one tablet of letrozole a week.',
      opens: seen(heavy),
      ask: {
        kind: 'order',
        words: 'Which rises most? Put it first.',
        first: 'most',
        unit: 'times',
        things: [
          { name: 'rate of GnRH pulses', reading: { of: 'GnRHpulseRate', ...span, over: {} } },
          { name: 'inhibin B', reading: { of: 'inhibinB', ...span, over: {} } },
          { name: 'LH', reading: { of: 'LH', ...span, over: {} } },
        ],
      },
      act: 'Treat him',
      scene: seen(treated),
      told: {
        fundamentals: 'LH most, inhibin B next, as FSH calls for it, and the pulse rate least.',
        intermediate:
          'The response columns hold best: estradiol down, LH, FSH and testosterone up. The rise of pulse frequency was seen in healthy men at ten times the dose, not in obese men.',
        academic:
          'Fill in the whole table below and compare it row by row. The model’s pulse rate rises less than the published one; see the validation notes.',
      },
      table: 'axis',
      claims: ['A41', 'A39'],
      sources: ['deboer2005', 'hayes2000', 'zumoff2003'],
    },
    {
      part: 'transfer',
      say: 'The last row: spermatogenesis improved, through more FSH and more testosterone inside the testis.',
      ask: {
        kind: 'change',
        words: 'After half a year, against none:',
        rows: [
          { of: 'intratesticularTestosterone', ...late },
          { of: 'FSH', ...late },
        ],
      },
      act: 'Wait half a year',
      scene: seen(treated, 'months'),
      told: {
        fundamentals:
          'Both go up in the model. Whether that makes more or better sperm in men is not sure.',
        intermediate:
          'Testosterone inside the testis was never measured on these drugs. At 80 times the level in serum it may not have been short.',
        academic:
          'It might even hurt: the efferent ducts need estrogen to take up fluid (mice). The model’s gain in sperm is inferred from FSH given as a drug, 2.7 million/mL.',
      },
      claims: ['A43'],
      sources: ['coviello2005', 'santi2015', 'hess2003'],
    },
  ],
  misconception: {
    people: 'A table of arrows up and down sums the physiology up.',
    fact: 'Half of its baseline column does not describe the men who are treated.',
  },
  teacher: {
    goal: 'Check a table against runs, row by row.',
    ask: 'Which word in the table would you replace first?',
    pitfall: 'Lower than a lean man is not the same as below the usual span.',
  },
};
