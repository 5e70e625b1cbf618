/** Look it up: the article's references as they really are, one of them run, and what to take along. */
import type { Lesson } from '../lesson';
import { dose, given, man, reference, seen } from '../scenes';

const START = 60;
const week = { from: START + 4, to: START + 7 } as const;
const study = given(reference, {
  type: 'dose',
  drug: 'anastrozole',
  amount: 10,
  everyDays: 1,
  from: START,
  to: START + 7,
});
const after = { from: START + 42, to: START + 63 } as const;
const span = { from: 49, to: 77 } as const;
const other = man({ variant: 5 });

export const lookup: Lesson = {
  id: 'lookup',
  level: 'academic',
  title: 'Look it up',
  question: 'Seven references: how many lead to the paper they name?',
  minutes: 5,
  scene: seen(reference, 'weeks', START),
  steps: [
    {
      part: 'predict',
      say: 'The article cites “Mauras 1998” for a hypothalamic site of estrogen feedback. There is such a paper, but it is Hayes 2000, J Clin Endocrinol Metab 85:3027. Run it: anastrozole 10 mg a day for a week.',
      ask: {
        kind: 'change',
        words: 'At the end of the week, against none:',
        rows: [
          { of: 'estradiol', ...week },
          { of: 'testosterone', ...week },
          { of: 'FSH', ...week },
        ],
      },
      act: 'Run the real study',
      scene: seen(study, 'weeks', START),
      told: 'Published: estradiol 136 to 52 pmol/L, LH doubled, FSH +85 %, testosterone +53 %. The way of each is as here; estradiol falls less in the model, to half, and its pulses quicken less: known misses.',
      claims: ['A48'],
      sources: ['hayes2000', 'mauras2000'],
    },
    {
      part: 'reverse',
      say: 'The study’s week is over.',
      ask: {
        kind: 'change',
        words: 'A month after, against never treated:',
        rows: [{ of: 'testosterone', ...after }],
      },
      act: 'Let a month go by',
      scene: seen(study, 'weeks', START),
      told: 'A week at ten times the dose tells where estradiol acts. It tells nothing about fertility. What a paper was for is part of its reference.',
      claims: [],
      sources: ['hayes2000'],
    },
    {
      part: 'read',
      say: 'The other six, looked up.',
      told: {
        fundamentals:
          'Not one of the seven is right in all details. Some name the wrong author. Some give the wrong pages. The papers exist, and can be found.',
        intermediate:
          'Schlegel 2012 is Fertil Steril 98:1359, and a review. Del Giudice 2020: pages 360-367. “Tan 2022” is Yang, Hum Reprod Update 28:30. “Li 2022” is Guo, Andrology 10:894. “Rochira 2020” is Guercio, Front Endocrinol 11:72. “Pavlovich 2001” fuses two papers of one clinic.',
        academic:
          'Two of the errors hide content: Guo’s key negative result, no semen advantage over other drugs, is not mentioned; and the fused reference (Pavlovich 2001, J Urol 165:837; Raman 2002, 167:624) is two uncontrolled series.',
      },
      claims: ['A44', 'A45', 'A46', 'A47', 'A49', 'A50'],
      sources: [
        'schlegel2012',
        'delgiudice2020',
        'yang2022hru',
        'guo2022',
        'guercio2020',
        'pavlovich2001',
        'raman2002',
      ],
    },
    {
      part: 'transfer',
      say: 'Last: which of these lines is you? Here is another man, drawn at random, against the reference man. Both are healthy.',
      opens: seen(reference),
      ask: {
        kind: 'order',
        words:
          'In which do the two differ most? Put the one where he lies highest above the reference man first.',
        first: 'most',
        unit: 'times',
        things: [
          {
            name: 'testosterone',
            reading: { of: 'testosterone', ...span, in: other, over: { in: reference } },
          },
          {
            name: 'estradiol',
            reading: { of: 'estradiol', ...span, in: other, over: { in: reference } },
          },
          {
            name: 'sperm',
            reading: { of: 'spermConcentration', ...span, in: other, over: { in: reference } },
          },
        ],
      },
      act: 'Meet another man',
      scene: seen(given(other, dose('anastrozole', 1))),
      told: 'This page is a map of averages. One man’s numbers differ from another’s, and from his own of yesterday. It cannot tell you where you are on it. It can tell you what to ask.',
      claims: ['A53', 'A51'],
      sources: ['wu2010', 'jarow2013'],
    },
  ],
  misconception: {
    people: 'A numbered reference has been read by somebody.',
    fact: 'All seven here had a mistake. Look it up.',
  },
  teacher: {
    goal: 'Follow a reference to its record, and a claim to its reference.',
    ask: 'Which question would you ask first?',
    pitfall: 'Wrong page numbers are forgivable; left-out results are not.',
  },
};
