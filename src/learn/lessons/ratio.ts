/** The low T/E2 ratio: one number with many causes, and less to say about fertility than is told. */
import type { Lesson } from '../lesson';
import { ACT, given, man, reference, seen } from '../scenes';

const span = { from: 20, to: 40 } as const;
const rounder = man({ bodyFat: 27 });
const held = given(reference, { type: 'clamp', hormone: 'estradiol', value: 180, from: ACT });
const few = man({ testicularReserve: 0.2 });

export const ratio: Lesson = {
  id: 'ratio',
  level: 'fundamentals',
  title: 'The low ratio',
  question: 'A low ratio of testosterone to estradiol: must estradiol be high?',
  minutes: 4,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Some clinics divide testosterone by estradiol. If the ratio is low, they say that estradiol is too high. This man has more fat than most, and his ratio is low for his age. Which part of it moved?',
      ask: {
        kind: 'change',
        words: 'This man, against a leaner one:',
        rows: [
          { of: 'testosterone', ...span, over: { in: reference } },
          { of: 'estradiol', ...span, over: { in: reference } },
          { of: 'testosteroneEstradiolRatio', ...span, over: { in: reference } },
        ],
      },
      act: 'Measure him',
      scene: seen(rounder),
      told: {
        fundamentals:
          'The ratio is low, yet estradiol did not move. A ratio has a top and a bottom, and here the top went down. In the first study of such men it was the same for the most part. Low testosterone explained about two thirds of it, high estradiol one third.',
        intermediate:
          'Infertile men against fertile men in that study: testosterone 328 and 543 ng/dL, estradiol 58 and 44 ng/L. So the top of the ratio moved more. “Elevated estradiol” in the article’s table is often not so.',
        academic:
          'The cut-off of 10 comes from one clinic; another uses 14. Immunoassays read estradiol 6 to 74 % too high in men and follow C-reactive protein: the same blood can change its label at another laboratory.',
      },
      claims: ['F22', 'A34', 'F18'],
      sources: ['pavlovich2001', 'handelsman2014', 'fukami2012'],
    },
    {
      part: 'reverse',
      say: 'Now a true excess. We hold the estradiol of a healthy man at twice the usual level.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'Three weeks later:',
        rows: [
          { of: 'LH', from: 25, to: 35 },
          { of: 'testosterone', from: 25, to: 35 },
          { of: 'testosteroneEstradiolRatio', from: 25, to: 35 },
        ],
      },
      act: 'Hold it high',
      scene: seen(held),
      told: 'When estradiol truly is high the brake comes down hard, and the ratio falls from both ends. This does happen: with patches, or in a rare gene fault. It is not the common case.',
      claims: [],
      sources: ['herrmann2005', 'fukami2012'],
    },
    {
      part: 'transfer',
      say: 'Two men. The second has few of the cells that make sperm. All else is the same.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'The second man, against the first:',
        rows: [
          { of: 'testosteroneEstradiolRatio', ...span, over: { in: reference } },
          { of: 'spermConcentration', ...span, over: { in: reference } },
        ],
      },
      act: 'Show the second man',
      scene: seen(few),
      told: {
        fundamentals:
          'Same ratio, few sperm. The ratio does not tell you who is fertile. Among 816 men at a clinic, those with good and those with poor semen had the same ratio. The text you may have read says that this balance rules fertility. That is not so. It is one of many things.',
        intermediate:
          'Median T/E2 was 14.5 with good and 15.0 with poor motile counts; one in five men with good semen lay below 9.8. Testis reserve, FSH, testosterone inside the testis and genes decide more.',
        academic:
          'A low ratio is associated with infertility in one early series and not in the largest cohort. As a test it has a false-positive rate of a fifth among men with good semen, and it did not predict response to treatment.',
      },
      claims: ['F02', 'F23'],
      sources: ['panken2024', 'naelitz2023', 'yang2022'],
    },
    {
      part: 'read',
      say: 'Is there one right balance? And does a low ratio make men tired?',
      told: {
        fundamentals:
          'Healthy men differ a lot. Their estradiol runs from 12 to 136 pmol/L, more than tenfold. Harm is known at the far ends only. And in trials, raising the ratio with a tablet did not make men feel better. Blood moved, the man did not.',
        intermediate:
          'Two randomised trials (42 and 88 men) moved the hormones and found no gain in strength, body or well-being. Symptoms go with low testosterone, weakly.',
        academic:
          'No “precise equilibrium” is known: the harm is shown for bone below about 10 pg/mL, and for clear excess. In between, no function relates health to the ratio.',
      },
      claims: ['F17', 'F24'],
      sources: ['verdonk2019', 'loves2013', 'burnettbowie2009a', 'colleluori2020'],
    },
  ],
  misconception: {
    people: 'A low ratio means too much estradiol, and that is why a man is infertile.',
    fact: 'It mostly means low testosterone, and one fertile man in five has it.',
  },
  teacher: {
    goal: 'Read a ratio: which part moved?',
    ask: 'If one fertile man in five has a low ratio, what does the test tell you?',
    pitfall: 'A ratio feels like a cause. It is a sum of causes.',
  },
};
