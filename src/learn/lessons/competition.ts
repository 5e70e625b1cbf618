/** Competitive inhibition: why the enzyme is 97 % blocked and half the estradiol stays. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, reference, seen } from '../scenes';

const span = { from: ACT + 35, to: ACT + 49 } as const;
const treated = given(reference, dose('anastrozole', 1));
const open = given(
  reference,
  { type: 'gnrhAntagonist', block: 0.98, from: ACT },
  { type: 'exogenousTestosterone', mgPerDay: 6, from: ACT },
);
const openTreated = given(open, dose('anastrozole', 1));
const stopped = given(reference, dose('anastrozole', 1, 1, ACT + 49));
const huge = given(reference, dose('letrozole', 25));

export const competition: Lesson = {
  id: 'competition',
  level: 'academic',
  title: 'Why half the estradiol stays',
  question: 'The enzyme is 97 % blocked. Where does the rest come from?',
  minutes: 4,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Anastrozole 1 mg a day competes with androgen for aromatase. Inside the testis androgen is a hundred times more plentiful than in fat.',
      ask: {
        kind: 'order',
        words: 'What is left, as a share of before? Put the smallest share first.',
        first: 'least',
        unit: 'of before',
        things: [
          {
            name: 'aromatase working in the testis',
            reading: { of: 'testicularAromataseActivity', ...span, over: {} },
          },
          { name: 'estradiol in blood', reading: { of: 'estradiol', ...span, over: {} } },
          {
            name: 'aromatase working elsewhere',
            reading: { of: 'aromataseActivity', ...span, over: {} },
          },
        ],
      },
      act: 'Give the drug',
      scene: seen(treated),
      told: {
        fundamentals:
          'In fat the enzyme is nearly all held. In the testis there is so much testosterone that the drug is crowded out. And the testis now works harder.',
        intermediate:
          'Inhibition is competitive and reversible: where substrate is very high the drug loses ground. Estrone, made outside the testis, falls by about 70 %, estradiol by 25 to 60 %: reduced, not prevented.',
        academic:
          'The shield (κ) is the least certain number of this model: fits ask for several hundred, competition with 1.2 to 1.8 µmol/L of substrate at the usual K_m gives 30 to 80. Part must be penetration or induction. It is shown as such.',
      },
      claims: ['F26', 'I37', 'I10', 'A35'],
      sources: ['geisler2002', 'taxel2001', 'trunet1993', 'coviello2005'],
    },
    {
      part: 'transfer',
      say: 'Switch the testis off and give its testosterone from outside. The same 1 mg.',
      opens: seen(open),
      ask: {
        kind: 'order',
        words: 'In whom is estradiol lowest? Put him first.',
        first: 'least',
        unit: 'pmol/L',
        things: [
          { name: 'testis on, with drug', reading: { of: 'estradiol', ...span, in: treated } },
          { name: 'testis off, with drug', reading: { of: 'estradiol', ...span, in: openTreated } },
          { name: 'testis off, no drug', reading: { of: 'estradiol', ...span, in: open } },
        ],
      },
      act: 'Compare them',
      scene: seen(openTreated),
      told: {
        fundamentals:
          'With the testis off almost all estradiol goes. That is why the same tablet does more in a woman after menopause: she has no testis to fight back.',
        intermediate:
          'In women after menopause estradiol falls by about 85 % and stays there. No testis, no LH loop. One mechanism explains both, without a constant for “men”.',
        academic:
          'Testes shut down and testosterone replaced: the published fall is of that order. The intact man’s plateau is thus a property of source and substrate, not of dose.',
      },
      claims: [],
      sources: ['geisler2002', 'rubinow2017'],
    },
    {
      part: 'predict',
      say: 'Ten times the usual letrozole: 25 mg a day.',
      opens: seen(reference),
      ask: {
        kind: 'sketch',
        words: 'Draw estradiol over eight weeks.',
        of: 'estradiol',
        from: ACT,
        to: ACT + 56,
        top: 1.5,
      },
      act: 'Give it',
      scene: seen(huge),
      told: 'A deep fall, then a little of the way back, as LH drives the testis and the testis makes estradiol behind its shield. The first days differ from the eighth week: a single 30 mg dose took estradiol down by 90 % for a day. No study in men gave this much for long; the chart hatches it.',
      claims: [],
      sources: ['trunet1993'],
    },
    {
      part: 'reverse',
      say: 'Anastrozole 1 mg stops after seven weeks.',
      ask: {
        kind: 'change',
        words: 'A month later, against never treated:',
        rows: [
          { of: 'estradiol', from: ACT + 84, to: ACT + 98 },
          { of: 'testicularAromataseActivity', from: ACT + 84, to: ACT + 98 },
        ],
      },
      act: 'Stop it',
      scene: seen(stopped),
      told: 'Reversible means just this: the drug comes off and the enzyme works on. A drug that destroys the enzyme, such as exemestane, must wait for new enzyme.',
      claims: [],
      sources: ['mauras2003', 'mauras2009'],
    },
  ],
  misconception: {
    people: 'An enzyme that is 97 % blocked makes 3 % of the product.',
    fact: 'Only if there is one place, and if nothing pushes back.',
  },
  teacher: {
    goal: 'Competition, compartments and feedback add up to a plateau.',
    ask: 'How would you measure the testis’s own share in a man on the drug?',
    pitfall: 'The shield is a fitted number. Say so.',
  },
};
