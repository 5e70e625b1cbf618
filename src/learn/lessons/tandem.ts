/** Where does estrogen act? The tandem experiment, done by the learner. */
import type { Lesson } from '../lesson';
import { given, man, reference, seen } from '../scenes';

const START = 60;
const days = { from: START + 4, to: START + 7 } as const;
const drug = {
  type: 'dose',
  drug: 'anastrozole',
  amount: 10,
  everyDays: 1,
  from: START,
} as const;
const normal = given(reference, drug);
const fixed = given(man({ endogenousGnRH: false }), {
  type: 'gnrhPump',
  pulsesPerDay: 13,
  dose: 1,
  from: 0,
});
const fixedTreated = given(fixed, drug);
const span = { from: 14, to: 28 } as const;
const above = given(reference, { type: 'cut', pathway: 'estradiol-hypothalamus', from: 7 });
const below = given(reference, { type: 'cut', pathway: 'estradiol-pituitary', from: 7 });

export const tandem: Lesson = {
  id: 'tandem',
  level: 'academic',
  title: 'Where does estrogen act?',
  question: 'What would you measure to tell brain from pituitary?',
  minutes: 5,
  scene: seen(reference, 'pulses', START),
  steps: [
    {
      part: 'predict',
      say: 'Nine normal men, anastrozole 10 mg a day for a week. The generator of GnRH pulses sits in the hypothalamus; the size of an LH pulse is made in the pituitary as well.',
      ask: {
        kind: 'change',
        words: 'In days five to seven, against none:',
        rows: [
          { of: 'LH', ...days },
          { of: 'GnRHpulseRate', ...days },
          { of: 'LHburst', ...days },
        ],
      },
      act: 'Give 10 mg a day',
      scene: seen(normal, 'pulses', START),
      told: {
        fundamentals:
          'More pulses, and larger ones. The number of pulses is set in the brain. So the brain hears estradiol, and it seems the gland does, too.',
        intermediate:
          'Published: 10.2 to 14.0 pulses a day and amplitude 5.7 to 8.4 IU/L. Frequency points to the hypothalamus, amplitude to the pituitary.',
        academic:
          'The rise in frequency rests on nine men at ten times the usual dose; testolactone in obese men raised amplitude only, and counts depend on sampling. The model’s rise in frequency is smaller than published. GnRH itself cannot be measured in men.',
      },
      claims: ['A02', 'A05', 'A06', 'A07', 'A37'],
      sources: ['hayes2000', 'zumoff2003'],
    },
    {
      part: 'transfer',
      say: 'The trick that the article leaves out: men who make no GnRH, on a pump with fixed pulses. Whatever changes now must be pituitary.',
      opens: seen(fixed, 'pulses', START),
      ask: {
        kind: 'change',
        words: 'The same drug in the man on the pump:',
        rows: [
          { of: 'LH', ...days, over: { in: fixed } },
          { of: 'LHburst', ...days, over: { in: fixed } },
        ],
      },
      act: 'Give him the drug',
      scene: seen(fixedTreated, 'pulses', START),
      told: {
        fundamentals: 'LH rose with the same GnRH. So estradiol acts on the gland itself as well.',
        intermediate:
          'LH +58 % on a fixed pump against +100 % in normal men: the pituitary explains about 60 % and the hypothalamus the rest, by subtraction, with P = 0.07.',
        academic:
          'In this model the two rises are closer than published: its hypothalamic part is too small. Short infusions and obese men show amplitude only; longer loss of estrogen shows frequency. The split is not settled.',
      },
      claims: ['A03', 'A04', 'A09'],
      sources: ['hayes2000', 'pitteloud2008', 'santen1975', 'zumoff2003'],
    },
    {
      part: 'reverse',
      say: 'Here you may cut one arrow and leave the other. First cut only the brake on the hypothalamus, then only that on the pituitary.',
      opens: seen(reference, 'pulses', 7),
      ask: {
        kind: 'order',
        words: 'Under which is the pulse rate highest? Put it first.',
        first: 'most',
        unit: 'a day',
        things: [
          { name: 'pituitary brake cut', reading: { of: 'GnRHpulseRate', ...span, in: below } },
          { name: 'nothing cut', reading: { of: 'GnRHpulseRate', ...span, in: reference } },
          { name: 'hypothalamic brake cut', reading: { of: 'GnRHpulseRate', ...span, in: above } },
        ],
      },
      act: 'Cut one, then the other',
      scene: seen(above, 'pulses', 7),
      told: 'Two fingerprints. Cut above: more pulses, each smaller, since there is less time to refill. Cut below: larger pulses, and fewer, since testosterone rises and slows the generator. Frequency alone can mislead: it moves even when only the pituitary was touched.',
      claims: [],
      sources: ['hayes2000', 'rochira2006', 'spijkstra1988'],
    },
    {
      part: 'read',
      say: 'And who in the hypothalamus hears estradiol?',
      told: {
        fundamentals:
          'Not the GnRH cells themselves. They are blind to it. Other cells, next to them, hear it and pass it on by kisspeptin.',
        intermediate:
          'GnRH neurons have no estrogen receptor alpha. Kisspeptin (KNDy) neurons carry it, form the pulse generator and drive the GnRH neurons. The article’s wording is wrong in that detail.',
        academic:
          'The model lumps kisspeptin and GnRH neurons into one generator with two brakes. So a “hypothalamic site” here means upstream of GnRH release, no more.',
      },
      claims: ['A08'],
      sources: ['stevenson2022', 'kisspeptinReview'],
    },
  ],
  misconception: {
    people: 'If pulse frequency changes, the cause is in the hypothalamus.',
    fact: 'The generator answers to every steroid that a pituitary change sets free.',
  },
  teacher: {
    goal: 'Locate a site of action by fixing the input of the next stage.',
    ask: 'What else could fix the pituitary’s input?',
    pitfall: 'Amplitude is read as pituitary only; refill time changes it, too.',
  },
};
