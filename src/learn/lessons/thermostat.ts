/** Feedback acts all the time: cut one brake at perfect balance and the loop moves. */
import type { Lesson } from '../lesson';
import { ACT, given, reference, seen } from '../scenes';

const later = { from: ACT + 7, to: ACT + 14 } as const;
const cut = given(reference, { type: 'cut', pathway: 'estradiol-pituitary', from: ACT });
const mended = given(reference, {
  type: 'cut',
  pathway: 'estradiol-pituitary',
  from: ACT,
  to: ACT + 14,
});
const other = given(reference, { type: 'cut', pathway: 'testosterone-hypothalamus', from: ACT });

export const thermostat: Lesson = {
  id: 'thermostat',
  level: 'fundamentals',
  title: 'The thermostat that is never off',
  question: 'At perfect balance, is the brake on or off?',
  minutes: 3,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'This man is in balance. His levels are just where they should be. A thermostat at the right heat would rest. Now we cut one wire: the one by which estradiol slows the pituitary.',
      ask: {
        kind: 'change',
        words: 'A week after the cut, against no cut:',
        rows: [
          { of: 'LH', ...later },
          { of: 'testosterone', ...later },
        ],
      },
      act: 'Cut the wire',
      scene: seen(cut),
      told: {
        fundamentals:
          'LH went up at once. So the brake was on, even at balance. That is how a loop holds a level: gas and brake push at the same time, all day long.',
        intermediate:
          'Negative feedback is tonic. At the set level it holds back a large part of LH. There are three sensors: testosterone, estradiol and inhibin B. And the signal is pulses, not a level.',
        academic:
          'The set point is not a stored number; it is where production under feedback meets clearance. Students often say that feedback acts only off the set point; in this model the brakes’ factors at balance are written on the picture.',
      },
      claims: ['F04'],
      sources: ['hayes2000', 'pitteloud2008', 'michael1998', 'cbelse2022'],
    },
    {
      part: 'reverse',
      say: 'Now the wire is mended after two weeks. We look again a month after that.',
      ask: {
        kind: 'change',
        words: 'A month after mending, against never cut:',
        rows: [{ of: 'testosterone', from: 60, to: 74 }],
      },
      act: 'Mend it',
      scene: seen(mended),
      told: 'He is back where he was. The loop found its level again, and nobody told it what the level is. It lies where making and using up are the same.',
      claims: [],
      sources: ['hayes2000'],
    },
    {
      part: 'transfer',
      say: 'There is more than one brake. This time we cut the wire by which testosterone slows the brain, and leave estradiol alone.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'Two weeks later:',
        rows: [
          { of: 'GnRHpulseRate', ...later },
          { of: 'LH', ...later },
        ],
      },
      act: 'Cut this one',
      scene: seen(other),
      told: {
        fundamentals:
          'The brain now sends its GnRH pulses faster. So testosterone was braking, too. One sensor can fail and the others still hold. The picture of one thermostat is a good start, but it is too simple.',
        intermediate:
          'Testosterone brakes the pulse generator itself. In men without steroids, giving testosterone back halved the LH pulses although aromatase was blocked.',
        academic:
          'LH pulses fell from 13.3 to 6.7 in 12 hours on testosterone with aromatase blocked: androgen itself slows the generator. One short study with ketoconazole reads it all as estrogenic; both stand.',
      },
      claims: ['F05'],
      sources: ['pitteloud2008', 'schnorr2001', 'kisspeptinReview'],
    },
  ],
  misconception: {
    people: 'A balanced body rests, and feedback wakes only when something is wrong.',
    fact: 'Feedback never sleeps. At balance the brakes are pressed all the time.',
  },
  teacher: {
    goal: 'Feedback is continuous; a set point is where two flows meet.',
    ask: 'If nothing was wrong, why did cutting a brake change anything?',
    pitfall: 'The thermostat picture teaches on and off. Use it, then break it.',
  },
};
