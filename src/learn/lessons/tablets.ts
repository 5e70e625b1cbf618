/** Anastrozole and letrozole compared, on one man. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, reference, seen } from '../scenes';

const month = { from: ACT + 28, to: ACT + 42 } as const;
const anastrozole = given(reference, dose('anastrozole', 1));
const letrozole = given(reference, dose('letrozole', 2.5));
const tenfold = given(reference, dose('anastrozole', 10));
const stopped = given(reference, dose('letrozole', 2.5, 1, ACT + 28));

export const tablets: Lesson = {
  id: 'tablets',
  level: 'intermediate',
  title: 'Two tablets compared',
  question: 'The stronger drug lowers estradiol more. Is that what you want?',
  minutes: 5,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Anastrozole 1 mg and letrozole 2.5 mg a day both sit in the enzyme’s pocket, come off again, and compete with testosterone for it. In women after menopause they block 97.3 % and more than 99 % of aromatase. Now in a man.',
      ask: {
        kind: 'order',
        words: 'Under which is his estradiol lowest after a month? Put it first.',
        first: 'least',
        unit: 'pmol/L',
        things: [
          { name: 'no tablet', reading: { of: 'estradiol', ...month, in: reference } },
          { name: 'anastrozole 1 mg', reading: { of: 'estradiol', ...month, in: anastrozole } },
          { name: 'letrozole 2.5 mg', reading: { of: 'estradiol', ...month, in: letrozole } },
        ],
      },
      act: 'Run all three',
      scene: seen(letrozole),
      told: {
        fundamentals:
          'Letrozole goes further, but neither takes estradiol to zero. Look how close the two are: the loop pushes back.',
        intermediate:
          'Letrozole is more potent: randomised boys had half the estradiol and twice the testosterone of those on anastrozole. In infertile men one small comparison, not randomised, exists (29 men). Choosing between the two rests on habit.',
        academic:
          'Three more hundredths of enzyme block matter: what is left falls more than tenfold. In men the comparison is indirect (E2 −41 to −46 % on letrozole in young men, −25 to −41 % on anastrozole). More hormone change has not been shown to be more sperm.',
      },
      table: 'drugs',
      claims: ['I08', 'I09', 'I11', 'I15', 'I16', 'I21', 'I23', 'I22'],
      sources: [
        'geisler2002',
        'neely2014',
        'gregoriou2012',
        'tsjoen2005',
        'ribeiro2016',
        'lew2003',
      ],
    },
    {
      part: 'reverse',
      say: 'Letrozole stops after four weeks. Its binding is reversible; but its clearance slows as it builds up, so that it lingers.',
      ask: {
        kind: 'sketch',
        words: 'Draw estradiol from the last tablet on, for six weeks.',
        of: 'estradiol',
        from: ACT + 28,
        to: ACT + 70,
        top: 3,
      },
      act: 'Stop it',
      scene: seen(stopped, 'weeks', ACT + 28),
      told: 'Back to where it was, no higher: the enzyme is set free as the drug leaves. With daily letrozole the level itself goes on rising for weeks, since clearance falls from 2.2 to about 1 L an hour. Day 3 and day 40 are not the same.',
      claims: ['I17'],
      sources: ['sioufi1997', 'tanii2011', 'trunet1993'],
    },
    {
      part: 'transfer',
      say: 'Anastrozole 10 mg a day: ten times the dose.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'A month of 10 mg, against a month of 1 mg:',
        rows: [
          { of: 'estradiol', ...month, over: { in: anastrozole } },
          { of: 'anastrozole', ...month, over: { in: anastrozole } },
        ],
      },
      act: 'Give ten times as much',
      scene: seen(tenfold),
      told: {
        fundamentals:
          'Ten times the drug, and only a little less estradiol. There was hardly any enzyme left to block.',
        intermediate:
          'Published: 20 to 50 % lower at 0.5 to 2 mg, 62 % at 10 mg. “Lowers it effectively” hides that more drug hardly helps.',
        academic:
          'The dose-response flattens because what remains is testicular, shielded by substrate. A single 30 mg dose of letrozole reached −90 % for a day in three men: shielding is not absolute.',
      },
      claims: ['I20'],
      sources: ['hayes2000', 'leder2004', 'trunet1993'],
    },
  ],
  misconception: {
    people: 'The stronger inhibitor is the better one for fertility.',
    fact: 'Stronger on hormones is shown. Better for sperm is not, and bone pays for it.',
  },
  teacher: {
    goal: 'Separate potency at the enzyme from effect on the man.',
    ask: 'Where does the dose curve go flat, and why?',
    pitfall: 'Percent of enzyme blocked is read as percent of estradiol lost.',
  },
};
