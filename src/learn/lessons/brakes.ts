/** Three brakes: testosterone, estradiol, inhibin B, removed and given back one by one. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, reference, seen } from '../scenes';

const span = { from: ACT + 14, to: ACT + 28 } as const;
const blocked = given(
  reference,
  { type: 'steroidogenesisBlock', fraction: 0.97, from: ACT },
  dose('letrozole', 2.5),
);
const androgen = given(blocked, { type: 'exogenousTestosterone', mgPerDay: 6, from: ACT });
const estrogen = given(blocked, { type: 'exogenousEstradiol', ugPerDay: 40, from: ACT });
const open = given(
  reference,
  { type: 'gnrhAntagonist', block: 0.98, from: ACT },
  { type: 'exogenousTestosterone', mgPerDay: 6, from: ACT },
);
const openTreated = given(open, dose('anastrozole', 1));
const noInhibin = given(reference, { type: 'cut', pathway: 'inhibinB-pituitary', from: ACT });

export const brakes: Lesson = {
  id: 'brakes',
  level: 'academic',
  title: 'Three brakes',
  question: 'Remove all estradiol: does testosterone alone still brake?',
  minutes: 5,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Steroid making is blocked and aromatase, too: no testosterone, no estradiol. LH is far up. Now testosterone is given back; with aromatase blocked none of it becomes estradiol.',
      opens: seen(blocked),
      ask: {
        kind: 'change',
        words: 'Testosterone alone given back, against nothing:',
        rows: [
          { of: 'LH', ...span, over: { in: blocked } },
          { of: 'GnRHpulseRate', ...span, over: { in: blocked } },
        ],
      },
      act: 'Give testosterone back',
      scene: seen(androgen),
      told: {
        fundamentals: 'Testosterone brakes on its own, by slowing the pulses.',
        intermediate:
          'Published: LH 34.6 to 17.4 IU/L and pulses 13.3 to 6.7 in 12 hours. Testosterone’s brake in the hypothalamus needs no aromatase.',
        academic:
          'Contested: with ketoconazole and a patch, anastrozole weakened the restraint, which the authors read as wholly estrogenic; with testolactone, testosterone doubled still lowered LH by 45 %. The model follows the longer experiment.',
      },
      claims: ['A10'],
      sources: ['pitteloud2008', 'schnorr2001', 'marynick1979', 'santen1975'],
    },
    {
      part: 'reverse',
      say: 'Instead of testosterone he gets estradiol, to the usual level.',
      opens: seen(blocked),
      ask: {
        kind: 'change',
        words: 'Estradiol alone given back, against nothing:',
        rows: [
          { of: 'LHburst', ...span, over: { in: blocked } },
          { of: 'GnRHpulseRate', ...span, over: { in: blocked } },
        ],
      },
      act: 'Give estradiol instead',
      scene: seen(estrogen),
      told: 'Estradiol shrinks the bursts, which is the pituitary, and takes some of the pulses. Testosterone took more of the pulses and left the size of the bursts. Two steroids, two handles. By subtraction the tandem study put some 60 % of estradiol’s part in the pituitary.',
      claims: ['A11'],
      sources: ['pitteloud2008', 'finkelstein1991', 'hayes2000'],
    },
    {
      part: 'predict',
      say: 'FSH has a brake of its own: inhibin B, from the Sertoli cells. Cut that one.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'Two weeks later:',
        rows: [
          { of: 'FSH', ...span },
          { of: 'testosterone', ...span },
        ],
      },
      act: 'Cut inhibin B’s arrow',
      scene: seen(noInhibin),
      told: 'Only FSH moves. So an inhibitor eases one of several brakes, at two sites; it never lifts the negative feedback as such.',
      claims: ['I13'],
      sources: ['hayes2001b', 'hayes2001'],
    },
    {
      part: 'transfer',
      say: 'The clearest proof that the drug works through the loop is a man without one. His pituitary is silenced, testosterone comes from outside. Now anastrozole.',
      opens: seen(open),
      ask: {
        kind: 'change',
        words: 'With the drug, against without, loop open:',
        rows: [
          { of: 'estradiol', ...span, over: { in: open } },
          { of: 'freeTestosterone', ...span, over: { in: open } },
        ],
      },
      act: 'Give the drug',
      scene: seen(openTreated),
      told: {
        fundamentals:
          'Estradiol falls far, and nothing else happens. Without the loop the drug raises nothing.',
        intermediate:
          'Look past hormone levels to what regulates them: with the loop open an inhibitor only takes estradiol away, and takes more of it than ever.',
        academic:
          'The rise in testosterone is wholly a response of regulation. The size of estradiol’s fall is, too: in the closed loop rising substrate and testicular output replace half of what was lost.',
      },
      claims: ['A01'],
      sources: ['rubinow2017', 'hayes2000'],
    },
  ],
  misconception: {
    people: 'An inhibitor lifts the negative feedback.',
    fact: 'It eases one brake of three.',
  },
  teacher: {
    goal: 'Separate actions of steroids by blocking and replacing.',
    ask: 'Which arm is missing from this experiment?',
    pitfall: 'Total testosterone follows SHBG; compare the free one.',
  },
};
