/** What estradiol does for a man: bone, mind and desire. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, lasting, man, seen } from '../scenes';

/** Like the men of the trial: older, with less testosterone. */
const older = lasting(man({ age: 68, leydigReserve: 0.4 }), 372);
const end = { from: 358, to: 372 } as const;
const tablet = given(older, dose('anastrozole', 1));
const both = given(tablet, { type: 'clamp', hormone: 'estradiol', value: 92, from: ACT });
const born = (cyp19a1: number) => lasting(man({ cyp19a1 }), 372);

export const purpose: Lesson = {
  id: 'purpose',
  level: 'fundamentals',
  title: 'What estradiol does for a man',
  question: 'Testosterone goes up. What does the spine do?',
  minutes: 4,
  scene: seen(older, 'months'),
  steps: [
    {
      part: 'predict',
      say: 'Many think of testosterone as the hormone of strong bones. A man of 68 with weaker Leydig cells takes the tablet that blocks aromatase, each day for a year.',
      ask: {
        kind: 'change',
        words: 'At the end of the year, against none:',
        rows: [
          { of: 'testosterone', ...end },
          { of: 'spineBMDchangePct', ...end, as: 'difference' },
        ],
      },
      act: 'Let a year go by',
      scene: seen(tablet, 'months'),
      told: {
        fundamentals:
          'More testosterone, and less bone. In men, too, it is estradiol that keeps the bones. A real trial saw this: after one year the spine was down, while it was up in the men who got a dummy pill. Here bone is only a rough sketch.',
        intermediate:
          'In 69 men over 60, a year of anastrozole 1 mg took 1.7 % off spine density; on placebo it gained 0.8 %. It is the best-proved harm of these drugs, and the usual list leaves it out.',
        academic:
          'Trials, clamp studies, genes and rare patients agree: bone needs estradiol above about 10 pg/mL. In 175,583 men genetically lower estradiol went with fractures (odds ratio 1.35); testosterone did not.',
      },
      claims: ['F14', 'F09'],
      sources: [
        'burnettbowie2009b',
        'finkelstein2016',
        'nethander2019',
        'eriksson2018',
        'smith1994',
      ],
    },
    {
      part: 'reverse',
      say: 'The same tablet, but now we hold his estradiol at the usual level.',
      ask: {
        kind: 'change',
        words: 'At the end of the year, against no tablet:',
        rows: [{ of: 'spineBMDchangePct', ...end, as: 'difference' }],
      },
      act: 'Hold estradiol up',
      scene: seen(both, 'months'),
      told: 'The bone stays. So it was not the drug as such. It was the lack of estradiol.',
      claims: [],
      sources: ['finkelstein2016', 'falahati2000'],
    },
    {
      part: 'transfer',
      say: 'Three men of 30. One was born with the usual aromatase, one with a twentieth of it, one with none.',
      opens: seen(born(1), 'months'),
      ask: {
        kind: 'order',
        words: 'Whose spine fares worst in a year? Put him first.',
        first: 'least',
        unit: '%',
        things: [
          {
            name: 'the usual aromatase',
            reading: { of: 'spineBMDchangePct', ...end, in: born(1) },
          },
          { name: 'a twentieth', reading: { of: 'spineBMDchangePct', ...end, in: born(0.05) } },
          { name: 'none', reading: { of: 'spineBMDchangePct', ...end, in: born(0) } },
        ],
      },
      act: 'Run all three',
      scene: seen(born(0), 'months'),
      told: {
        fundamentals:
          'The less estradiol, the more bone is lost. A bit less does little. Very little does a lot. And note that all three have a lot of testosterone.',
        intermediate:
          'The relation has a knee: clamp studies put it near 10 pg/mL (37 pmol/L), yet a year at about 12 pg/mL by immunoassay already cost spine.',
        academic:
          'The threshold depends on the assay: immunoassays read several pg/mL too high at the low end. The model’s bone is a line below 55 pmol/L fitted to one trial, and is marked as a sketch.',
      },
      claims: [],
      sources: ['finkelstein2016', 'burnettbowie2009b', 'handelsman2014'],
    },
    {
      part: 'read',
      say: 'What of the mind, and of desire? The model does not play these. Here is what men in studies told.',
      told: {
        fundamentals:
          'Desire: one man with no estradiol felt more of it only when he got both hormones. In a study of 400 men, low estradiol cost desire, too. But in two small studies with half the estradiol nothing changed. It seems that very low matters and a bit low does not. Mind: one small trial found a link with memory for words. A later one found none. Not settled.',
        intermediate:
          'Libido: 400 men with clamped steroids lost desire when estradiol was removed; six and ten men with estradiol more than halved did not. Cognition: 60 men, verbal memory improved on testosterone but not with anastrozole; a six-week trial found no effect, and genetics found none.',
        academic:
          'Fat mass and desire followed estradiol, muscle followed testosterone, in clamp studies. The cognition findings contradict each other, and nothing lasting longer than weeks exists. Call it contested.',
      },
      claims: ['F15', 'F16'],
      sources: [
        'finkelstein2013',
        'carani2005',
        'gooren1985',
        'bagatell1994',
        'cherrier2005',
        'young2010',
      ],
    },
  ],
  misconception: {
    people: 'Testosterone builds a man’s bones.',
    fact: 'Most of that work is done by the estradiol that is made from it.',
  },
  teacher: {
    goal: 'Estradiol has jobs in men; bone is the best proved.',
    ask: 'Why did estradiol halved do little, and near zero so much?',
    pitfall: 'Do not let “good hormone, bad hormone” stand.',
  },
};
