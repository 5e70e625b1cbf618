/** Common variants of CYP19A1, and what a genotype-guided dose could and couldn't do. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, man, reference, seen } from '../scenes';

const span = { from: ACT + 35, to: ACT + 63 } as const;
const busy = man({ cyp19a1: 1.2 });
const calm = man({ cyp19a1: 0.8 });
const stout = man({ bodyFat: 35 });
const drug = dose('letrozole', 2.5);
const weekly = dose('letrozole', 2.5, 7);

export const variants: Lesson = {
  id: 'variants',
  level: 'academic',
  title: 'Would a gene test help?',
  question: 'If the dose curve is flat, what is there to tailor?',
  minutes: 4,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Common variants near CYP19A1 go with small differences in estradiol. Let one man’s enzyme work 20 % harder; and let another, with the usual gene, have 35 % body fat.',
      ask: {
        kind: 'order',
        words: 'Whose testosterone is lowest? Put him first.',
        first: 'least',
        unit: 'nmol/L',
        things: [
          { name: 'reference man', reading: { of: 'testosterone', ...span, in: reference } },
          { name: 'the variant', reading: { of: 'testosterone', ...span, in: busy } },
          { name: '35 % body fat', reading: { of: 'testosterone', ...span, in: stout } },
        ],
      },
      act: 'Compare them',
      scene: seen(busy),
      told: {
        fundamentals: 'The gene moves him a little. Fat moves him more.',
        intermediate:
          'The tie of one variant to estradiol is sure (5,531 men, P = 2 × 10⁻¹⁴) and its size small; that it changes the enzyme itself is inferred. It was weak in Chinese men.',
        academic:
          'How large a change of activity a variant makes is not known; 20 % is a guess on the generous side. Prediction of the model, not a finding.',
      },
      claims: ['A19'],
      sources: ['eriksson2009', 'jiang2010'],
    },
    {
      part: 'reverse',
      say: 'Two men whose enzyme works 20 % harder and 20 % less than usual take letrozole.',
      ask: {
        kind: 'change',
        words: 'On the drug, the harder-working gene against the calmer:',
        rows: [
          {
            of: 'estradiol',
            ...span,
            in: given(busy, drug),
            over: { in: given(calm, drug) },
          },
        ],
      },
      act: 'Treat both',
      scene: seen(given(busy, drug)),
      told: {
        fundamentals:
          'On the drug they differ somewhat in estradiol, and less in testosterone. Nobody has looked at this in real men.',
        intermediate:
          'No study has related CYP19A1 genotype to the response to an inhibitor in men. The nearest: in 149 very obese men estradiol followed weight only with many TTTA repeats.',
        academic:
          'Verdict on “variants influence response”: not supported, since not studied. BMI and estradiol did not predict the response to anastrozole either; reserve of the testis did.',
      },
      claims: ['A12', 'A20'],
      sources: ['ownSearch', 'hammoud2010', 'naelitz2023'],
    },
    {
      part: 'transfer',
      say: 'A variant that does matter today lies in clearance: two of CYP2A6 more than halve that of letrozole. Let twice the dose stand for a slow clearer.',
      ask: {
        kind: 'change',
        words: '5 mg of letrozole a week, against 2.5 mg a week:',
        rows: [
          { of: 'letrozole', ...span, over: { in: given(reference, weekly) } },
          { of: 'testosterone', ...span, over: { in: given(reference, weekly) } },
        ],
      },
      act: 'Double it',
      scene: seen(given(reference, dose('letrozole', 5, 7))),
      told: {
        fundamentals:
          'Much more drug in the blood, and the man stays as he is. There is little to tune.',
        intermediate:
          'With a flat dose curve a gene that doubles the level changes the effect by little. Tailoring a dose needs a slope.',
        academic:
          'Genotype-guided dosing could prevent needless exposure; it could not raise efficacy where efficacy is bounded by testis and feedback. An open question, an opinion until tried.',
      },
      claims: ['A21'],
      sources: ['tanii2011', 'sioufi1997'],
    },
  ],
  misconception: {
    people: 'A gene tied to a hormone level predicts who answers a drug.',
    fact: 'Level and answer are two things, and the second was not measured.',
  },
  teacher: {
    goal: 'Ask for the slope before tailoring the dose.',
    ask: 'What study would show that genotype matters here?',
    pitfall: 'P-values get read as effect sizes.',
  },
};
