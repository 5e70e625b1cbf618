/** From the brain to the testes: GnRH, then LH to the Leydig cells and FSH to the Sertoli cells. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, man, reference, seen } from '../scenes';

const silent = given(reference, { type: 'gnrhAntagonist', block: 0.98, from: ACT });
const without = man({ endogenousGnRH: false });
const pumped = given(without, { type: 'gnrhPump', pulsesPerDay: 12, dose: 1, from: ACT });
const tablet = given(reference, dose('anastrozole', 1));
const late = { from: ACT + 21, to: ACT + 28 } as const;

export const messengers: Lesson = {
  id: 'messengers',
  level: 'fundamentals',
  title: 'Two messengers',
  question: 'Who is in charge here, and who carries the message?',
  minutes: 4,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'The hypothalamus sends GnRH in short bursts. The pituitary answers with LH and FSH. They travel in the blood to the testes. LH goes to the Leydig cells, which make testosterone. FSH goes to the Sertoli cells, which nurse the sperm. Now a drug makes the pituitary deaf to GnRH.',
      ask: {
        kind: 'change',
        words: 'Four weeks later:',
        rows: [
          { of: 'LH', ...late },
          { of: 'FSH', ...late },
          { of: 'testosterone', ...late },
        ],
      },
      act: 'Make it deaf',
      scene: seen(silent),
      told: {
        fundamentals:
          'All three fell. No GnRH heard, no LH sent, no testosterone made. The pituitary is often called the master gland. But it takes orders from above and listens to the testes below. No one is in charge. It is a loop.',
        intermediate:
          'Testosterone collapses within a day of losing LH; in trials it fell to 67 ng/dL, and LH pulses from outside brought it back. FSH loss is felt by the Sertoli cells, and by sperm ten weeks later.',
        academic:
          'FSH sets how many germ cells there are; testosterone inside the testis lets them finish. Mice without the FSH receptor are fertile with small testes; a man with almost no LH action still made some sperm. Both are needed for a full count.',
      },
      claims: ['F06', 'F07', 'F08', 'F10'],
      sources: ['veldhuis_rhlh', 'dierich1998', 'oduwole2021', 'coviello2005'],
    },
    {
      part: 'reverse',
      say: 'This man was born without GnRH. His LH and testosterone are low. He gets a small pump that gives GnRH in bursts, one every two hours.',
      opens: seen(without),
      ask: {
        kind: 'change',
        words: 'Four weeks of the pump, against none:',
        rows: [
          { of: 'LH', ...late },
          { of: 'testosterone', ...late },
        ],
      },
      act: 'Start the pump',
      scene: seen(pumped),
      told: 'They came back. The message works, whoever sends it. But it must come in bursts. A steady stream of GnRH turns LH off. That was seen first in monkeys and is now used as a drug.',
      claims: [],
      sources: ['belchetz1978', 'kisspeptinReview'],
    },
    {
      part: 'transfer',
      say: 'Back to the first man. The tablet that blocks aromatase makes his LH rise a lot.',
      opens: seen(reference),
      ask: {
        kind: 'order',
        words: 'Which rises most, which least? Put the largest rise first.',
        first: 'most',
        unit: 'times',
        things: [
          {
            name: 'sperm, half a year later',
            reading: { of: 'spermConcentration', from: 165, to: 180, over: {} },
          },
          { name: 'testosterone', reading: { of: 'testosterone', ...late, over: {} } },
          { name: 'LH', reading: { of: 'LH', ...late, over: {} } },
        ],
      },
      act: 'Give the tablet',
      scene: seen(tablet),
      told: 'LH grew more than testosterone did. Leydig cells can only do so much: twice the LH does not give twice the testosterone. And the sperm count grew least of all. At each link of the chain some of the gain is lost.',
      claims: [],
      sources: ['hayes2000', 'leder2004'],
    },
  ],
  misconception: {
    people: 'The pituitary is the master gland that runs the others.',
    fact: 'It obeys the brain above and the testes below. A loop has no master.',
  },
  teacher: {
    goal: 'Name the two messengers, their targets, and the order of the chain.',
    ask: 'Which blood test tells a deaf pituitary from a broken testis?',
    pitfall: 'LH and FSH get swapped. Leydig and LH share a letter.',
  },
};
