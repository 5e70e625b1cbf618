/** Lowered, not abolished: find the window; and what each blood test can tell when. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, heavy, lasting, reference, seen } from '../scenes';

const year = lasting(heavy, 372);
const end = { from: 358, to: 372 } as const;
const held = (value: number) =>
  given(lasting(reference, 372), { type: 'clamp', hormone: 'estradiol', value, from: ACT });
const some = given(year, dose('anastrozole', 0.5, 3.5));
const over = given(reference, dose('letrozole', 2.5));

export const window: Lesson = {
  id: 'window',
  level: 'intermediate',
  title: 'Lowered, not abolished',
  question: 'How low is too low?',
  minutes: 4,
  scene: seen(heavy),
  steps: [
    {
      part: 'predict',
      say: 'First the danger. Estradiol is held at 20 pmol/L, about a fifth of usual, for a year.',
      opens: seen(lasting(reference, 372), 'months'),
      ask: {
        kind: 'change',
        words: 'At the end of the year, against the usual level:',
        rows: [
          { of: 'testosterone', ...end },
          { of: 'spineBMDchangePct', ...end, as: 'difference' },
        ],
      },
      act: 'Let a year go by',
      scene: seen(held(20), 'months'),
      told: {
        fundamentals:
          'Bone asks for some estradiol. Below a certain level it is lost, and the lower the faster.',
        intermediate:
          'Clamp studies put the threshold near 10 pg/mL (37 pmol/L), and a year at about 12 pg/mL by immunoassay already cost spine. Estradiol is to be lowered, not abolished: good advice.',
        academic:
          'The threshold rests on assays that differ by several pg/mL where it matters. A level by mass spectrometry and one by immunoassay are not the same number.',
      },
      claims: ['I49'],
      sources: ['finkelstein2016', 'burnettbowie2009b', 'handelsman2014'],
    },
    {
      part: 'transfer',
      say: 'Now find a window by your own hand: a dose for this man with 40 % fat under which testosterone rises. Then read where his estradiol is.',
      opens: seen(year),
      free: ['dose'],
      hand: {
        say: 'Choose drug, schedule and Dose below, or take the button’s.',
        done: (scenario) =>
          scenario.interventions.some((one) => one.type === 'dose' && one.amount > 0),
      },
      ask: {
        kind: 'change',
        words: 'In the third month, against none:',
        rows: [
          { of: 'testosterone', from: ACT + 70, to: ACT + 90 },
          { of: 'estradiol', from: ACT + 70, to: ACT + 90 },
          { of: 'spineBMDchangePct', from: 350, to: 365, as: 'difference' },
        ],
      },
      act: 'Take half a milligram twice a week',
      scene: seen(some),
      told: 'Is estradiol still above 40 to 70 pmol/L, and has bone held? Then you have found what the article asks for. Try the step again with another dose: the window is wide on the side of testosterone and narrow on the side of bone. In this model.',
      claims: [],
      sources: ['leder2004', 'loves2008'],
    },
    {
      part: 'reverse',
      say: 'The same question in a lean man with healthy levels, on letrozole every day.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'In the third month, against none:',
        rows: [
          { of: 'LH', from: ACT + 70, to: ACT + 90 },
          { of: 'testosterone', from: ACT + 70, to: ACT + 90 },
        ],
      },
      act: 'Treat the lean man',
      scene: seen(over),
      told: 'Look at the band of what is usual: LH leaves the usual span. Stronger can be too strong; at 17.5 mg a week LH overshot in obese men, too.',
      claims: [],
      sources: ['deboer2005', 'lapauw2009'],
    },
    {
      part: 'read',
      say: 'Which test tells something when?',
      told: {
        fundamentals:
          'Hormones: after two weeks. Sperm: not before three months. Bone: after a year. And ask how estradiol was measured.',
        intermediate:
          'Monitoring is sensible consensus; no trial tested a schedule. Hormones at two to six weeks, semen no earlier than three months and twice, estradiol by mass spectrometry, bone if it goes on.',
        academic:
          'Immunoassays detected estradiol in only 53 to 72 % of male samples and none correlated with testosterone: below 20 pg/mL the method decides the number.',
      },
      claims: ['I48'],
      sources: ['handelsman2014', 'auaAsrm', 'jarow2013'],
    },
  ],
  misconception: {
    people: 'The less estradiol, the better the drug works.',
    fact: 'The brake is off long before estradiol is gone. What is lost after that is bone.',
  },
  teacher: {
    goal: 'A trade-off has two curves; find where both are good.',
    ask: 'Which side of the window would you rather miss?',
    pitfall: 'No target level is advised here. The page knows no patient.',
  },
};
