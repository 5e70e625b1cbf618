/** Restored, or held? Stop the drug and see. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, heavy, man, seen } from '../scenes';

const during = { from: ACT + 70, to: ACT + 90 } as const;
const after = { from: ACT + 132, to: ACT + 160 } as const;
const end = ACT + 90;
const treated = given(heavy, dose('letrozole', 2.5, 7));
const stopped = given(heavy, dose('letrozole', 2.5, 7, end));
const slimmer = given(stopped, { type: 'weightChange', bodyFat: 25, from: ACT, to: end });
const weak = man({ bodyFat: 40, leydigReserve: 0.5 });

export const restored: Lesson = {
  id: 'restored',
  level: 'intermediate',
  title: 'Restored, or held?',
  question: 'Does the drug recalibrate the loop, or push it?',
  minutes: 3,
  scene: seen(heavy, 'months'),
  steps: [
    {
      part: 'predict',
      say: 'A man with 40 % body fat takes one tablet of letrozole a week for three months.',
      ask: {
        kind: 'change',
        words: 'In the third month, against none:',
        rows: [
          { of: 'testosterone', ...during },
          { of: 'testosteroneEstradiolRatio', ...during },
        ],
      },
      act: 'Treat him',
      scene: seen(treated, 'months'),
      told: {
        fundamentals: 'By the numbers he is cured. Hold that thought.',
        intermediate:
          'One tablet a week brought testosterone to normal in obese men. The same men felt no different: 42 were randomised, hormones moved, body and mind did not.',
        academic:
          'Normalisation of a surrogate. In the double-blind trial no somatic or psychological end point differed; in older men a year left strength and body composition unchanged.',
      },
      claims: ['F03'],
      sources: ['loves2008', 'loves2013', 'burnettbowie2009a'],
    },
    {
      part: 'reverse',
      say: 'After three months the tablets stop.',
      ask: {
        kind: 'change',
        words: 'Six weeks and more after the last tablet, against never treated:',
        rows: [
          { of: 'testosterone', ...after },
          { of: 'LH', ...after },
        ],
      },
      act: 'Stop the tablets',
      scene: seen(stopped, 'months'),
      told: {
        fundamentals: 'All gone. The drug did not mend the loop. It leaned on it.',
        intermediate:
          'Nothing was restored; it was held elsewhere while the drug was there. In a year-long trial testosterone drifted back even on the drug between months 3 and 12.',
        academic:
          'The set point is a property of the parameters; an inhibitor adds a term and leaves them alone. What the model keeps for a while is gonadotrope and Leydig capacity, with time constants of weeks.',
      },
      claims: ['I26', 'A52'],
      sources: ['burnettbowie2009a', 'loves2013'],
    },
    {
      part: 'transfer',
      say: 'The same three months of tablets, but meanwhile he loses weight, to 25 % body fat, and keeps it off.',
      ask: {
        kind: 'change',
        words: 'Six weeks and more after the last tablet, against a man who did neither:',
        rows: [{ of: 'testosterone', ...after }],
      },
      act: 'Lose weight, too',
      scene: seen(slimmer, 'months'),
      told: 'This stays, because something in him changed. The tablet’s part is gone all the same. When inhibitor and weight loss were tried together against weight loss alone, symptoms and strength were no better.',
      claims: [],
      sources: ['colleluori2020', 'strain2003'],
    },
    {
      part: 'transfer',
      say: 'A heavy man whose Leydig cells are weak, too, on the same tablets.',
      opens: seen(weak, 'months'),
      ask: {
        kind: 'order',
        words: 'In whom does testosterone end lowest in the third month? Put him first.',
        first: 'least',
        unit: 'nmol/L',
        things: [
          { name: 'heavy, treated', reading: { of: 'testosterone', ...during, in: treated } },
          {
            name: 'heavy and weak, treated',
            reading: {
              of: 'testosterone',
              ...during,
              in: given(weak, dose('letrozole', 2.5, 7)),
            },
          },
          {
            name: 'heavy and weak, untreated',
            reading: { of: 'testosterone', ...during, in: weak },
          },
        ],
      },
      act: 'Compare them',
      scene: seen(given(weak, dose('letrozole', 2.5, 7)), 'months'),
      told: 'A drug that lifts a brake shows how strong the engine is. It does not make it stronger.',
      claims: [],
      sources: ['deboer2005', 'leder2004'],
    },
  ],
  misconception: {
    people: 'Treatment restores the body’s natural cascade.',
    fact: 'It holds the loop elsewhere for as long as it is taken.',
  },
  teacher: {
    goal: 'Tell a changed input from a changed system.',
    ask: 'What would count as restored?',
    pitfall: '“Recalibrate” sounds permanent.',
  },
};
