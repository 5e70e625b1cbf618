/** More from outside, less from inside: testosterone as a medicine stops sperm. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, lasting, reference, seen } from '../scenes';

const long = lasting(reference, 400);
const drug = { type: 'exogenousTestosterone', mgPerDay: 10 } as const;
const treated = given(reference, { ...drug, from: ACT });
const stopped = given(long, { ...drug, from: ACT, to: 127 });
const helped = given(treated, dose('hCG', 250, 2));
const late = { from: 160, to: 180 } as const;

export const outside: Lesson = {
  id: 'outside',
  level: 'fundamentals',
  title: 'More from outside, less from inside',
  question: 'A man wants a child and takes testosterone. What happens to his sperm?',
  minutes: 4,
  scene: seen(reference, 'months'),
  steps: [
    {
      part: 'predict',
      say: 'Testosterone is sold for manhood. So it should help to make a child? A man rubs it on his skin each day, for half a year.',
      ask: {
        kind: 'change',
        words: 'After half a year, against none:',
        rows: [
          { of: 'testosterone', ...late },
          { of: 'LH', ...late },
          { of: 'spermConcentration', ...late },
        ],
      },
      act: 'Give testosterone',
      scene: seen(treated, 'months'),
      told: {
        fundamentals:
          'There is more in his blood, so his brain sends less LH and FSH. His own testes go quiet. Sperm need the testosterone inside the testis, and that is gone. Of 225 doctors who were asked, 69.8 % said the count would go up. Fewer than one in ten knew that it goes down.',
        intermediate:
          'Testosterone enanthate cut LH to 5 %, FSH to 3 % and testosterone inside the testis by 94 %. In the WHO study two thirds of healthy men reached no sperm at all. It was tested as a birth control for men.',
        academic:
          'Intratesticular testosterone is some 80 times that in serum (about 1,170 nmol/L); what matters to germ cells is local. Serum testosterone is no measure of it once the source is outside.',
      },
      claims: [],
      sources: ['omisanjo2017', 'coviello2005', 'who1995'],
    },
    {
      part: 'reverse',
      say: 'He stops after four months. We wait eight more.',
      ask: {
        kind: 'change',
        words: 'Eight months after he stopped, against never:',
        rows: [
          { of: 'LH', from: 367, to: 397 },
          { of: 'spermConcentration', from: 367, to: 397 },
        ],
      },
      act: 'Stop it',
      scene: seen(stopped, 'months'),
      told: 'It comes back, in months. In real men it may take longer than in this model, and a few wait for more than a year.',
      claims: [],
      sources: ['wallace1993', 'who1995'],
    },
    {
      part: 'transfer',
      say: 'He must stay on testosterone. Can the testis be kept awake? hCG is a drug that acts like LH. It is given beside it.',
      ask: {
        kind: 'change',
        words: 'With hCG beside it, against testosterone alone:',
        rows: [
          { of: 'intratesticularTestosterone', ...late, over: { in: treated } },
          { of: 'FSH', ...late, over: { in: treated } },
        ],
      },
      act: 'Add hCG',
      scene: seen(helped, 'months'),
      told: 'The Leydig cells hear the stand-in for LH and fill the testis again. FSH goes down even more, since the brain hears of still more testosterone and estradiol. LH and FSH are two messages, and each has its own job.',
      claims: [],
      sources: ['coviello2005'],
    },
  ],
  misconception: {
    people: 'Testosterone makes a man more fertile.',
    fact: 'From outside it shuts his own making down, and his sperm with it.',
  },
  teacher: {
    goal: 'Use the loop to predict a result that most doctors got wrong.',
    ask: 'Where in the body is testosterone high now, and where is it low?',
    pitfall: 'Blood level and level in the testis are taken for the same.',
  },
};
