/** What it may cost: reported side effects, with how often and how sure. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, lasting, man, reference, seen } from '../scenes';

const older = lasting(man({ age: 68, leydigReserve: 0.4 }), 372);
const end = { from: 358, to: 372 } as const;
const anastrozole = given(older, dose('anastrozole', 1));
const letrozole = given(older, dose('letrozole', 2.5));
const stopped = given(older, dose('letrozole', 2.5, 1, 187));

export const harms: Lesson = {
  id: 'harms',
  level: 'intermediate',
  title: 'What it may cost',
  question: 'Which harm is missing from the usual list?',
  minutes: 5,
  scene: seen(older, 'months'),
  steps: [
    {
      part: 'predict',
      say: 'The article lists libido, joints, liver enzymes, mood and fatigue. Only bone can be simulated, as a sketch. A man of 68 with low testosterone, one year.',
      ask: {
        kind: 'order',
        words: 'Whose spine is lowest at the end? Put him first.',
        first: 'least',
        unit: '%',
        things: [
          { name: 'untreated', reading: { of: 'spineBMDchangePct', ...end, in: older } },
          {
            name: 'anastrozole 1 mg a day',
            reading: { of: 'spineBMDchangePct', ...end, in: anastrozole },
          },
          {
            name: 'letrozole 2.5 mg a day',
            reading: { of: 'spineBMDchangePct', ...end, in: letrozole },
          },
        ],
      },
      act: 'Let a year go by',
      scene: seen(letrozole, 'months'),
      told: {
        fundamentals:
          'The harm that is missing from the list is the one that is best proved: bone.',
        intermediate:
          '69 men over 60, one year, placebo-controlled: spine −1.7 % on anastrozole, +0.8 % on placebo. “Generally well tolerated” comes from small, short studies; in the only placebo-controlled fertility trial 8 of 22 men had side effects against 0 of 24.',
        academic:
          'Bone is less unknown than the article says. Not known: fractures in treated men, and recovery. Boys on letrozole had mild vertebral deformities (5 of 11 against 0).',
      },
      claims: ['I39', 'A31'],
      sources: ['burnettbowie2009b', 'cavallini2013'],
    },
    {
      part: 'reverse',
      say: 'Letrozole stops after half a year.',
      ask: {
        kind: 'change',
        words: 'Half a year after stopping, against going on for the whole year:',
        rows: [
          {
            of: 'spineBMDchangePct',
            ...end,
            as: 'difference',
            over: { in: letrozole },
          },
          { of: 'estradiol', ...end, over: { in: letrozole } },
        ],
      },
      act: 'Stop it',
      scene: seen(stopped, 'months'),
      told: 'Estradiol is back in weeks; bone follows at its own pace. Whether men regain all of it is not known: nobody has followed them.',
      claims: [],
      sources: ['burnettbowie2009b', 'finkelstein2016'],
    },
    {
      part: 'transfer',
      say: 'Testosterone up, desire down: a paradox or a clue? Read off what moved in this man.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'Letrozole 2.5 mg a day, fourth week, against none:',
        rows: [
          { of: 'freeTestosterone', from: ACT + 21, to: ACT + 28 },
          { of: 'freeEstradiol', from: ACT + 21, to: ACT + 28 },
        ],
      },
      act: 'Run it',
      scene: seen(given(reference, dose('letrozole', 2.5))),
      told: {
        fundamentals:
          'If desire needs both hormones, more of one does not make up for less of the other. That is the best guess. Two small studies saw no change.',
        intermediate:
          'Reported: 54 % lost libido in one series on letrozole 2.5 mg daily (24 or fewer men, no control group); rarely counted on anastrozole. No reliable rate exists. The clamp study in 400 men supports estradiol’s part.',
        academic:
          'Likely due to estradiol: bone, desire, vessels. Not shown: liver, headache, fatigue. To tell drug from hormone, give the drug and hold estradiol; that trial was not done for most of them.',
      },
      claims: ['I40', 'I42', 'I43', 'I41'],
      sources: ['shuling2019', 'finkelstein2013', 'carani2005', 'gooren1985'],
    },
    {
      part: 'read',
      say: 'The rest of the list, with what was counted.',
      told: {
        fundamentals:
          'Joints: known in women, about 18 in 100; not counted in men. Liver: the numbers come from women. Mood: nobody knows how often. Tiredness: 21 in 100 in one small study, so not rare. Heart and mind in the long run: not known.',
        intermediate:
          'Joint stiffness: 17.9 % of women (risk ratio 1.63), rate in fertility patients not known. Liver enzymes: 7 to 17 % is from women. Mood: one of eight older patients; two randomised trials saw no change. Fatigue: 21 %, weakness 13 % in one series, so “rare” is wrong. Arteries: dilation fell from 6.1 to 3.5 %.',
        academic:
          'In young men glucose disposal fell (14.2 to 12.2 µmol/kg/min) and artery dilation weakened; in 37 older men lipids, inflammation and insulin resistance did not change. Long-term heart, vessels and cognition: not known. What could six weeks tell about memory?',
      },
      claims: ['I44', 'I45', 'I46', 'I47', 'A32', 'A33'],
      sources: [
        'shuling2019',
        'visram2010',
        'lew2003',
        'gibb2016',
        'young2010',
        'burnettbowie2009a',
      ],
    },
  ],
  misconception: {
    people: 'Side effects that are called rare were counted and found rare.',
    fact: 'Most were never counted in these men.',
  },
  teacher: {
    goal: 'Ask of each harm: how many, against whom, for how long?',
    ask: 'May a rate in women of 65 be used for men of 35?',
    pitfall: 'Reported rates are not simulated here, and must not be read off the model.',
  },
};
