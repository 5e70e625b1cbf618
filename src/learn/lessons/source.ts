/** Aromatase: where a man's estradiol comes from, and what happens without it. */
import type { Lesson } from '../lesson';
import { ACT, given, man, reference, seen } from '../scenes';

const late = { from: ACT + 28, to: ACT + 42 } as const;
const replaced = given(
  reference,
  { type: 'orchidectomy', from: ACT },
  { type: 'exogenousTestosterone', mgPerDay: 6, from: ACT },
);
const emptied = given(reference, { type: 'orchidectomy', from: ACT });
const none = man({ cyp19a1: 0 });

export const source: Lesson = {
  id: 'source',
  level: 'fundamentals',
  title: 'Where estradiol comes from',
  question: 'How does a man without ovaries make estradiol?',
  minutes: 4,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'An enzyme, aromatase, turns testosterone into estradiol. It sits in fat, in muscle, and in the testes. Only about four parts in a thousand of the testosterone are turned. Now take the testes away, and give no testosterone back.',
      ask: {
        kind: 'change',
        words: 'A month later:',
        rows: [
          { of: 'estradiol', ...late },
          { of: 'LH', ...late },
        ],
      },
      act: 'Take them away',
      scene: seen(emptied),
      told: {
        fundamentals:
          'No testosterone, so almost nothing to turn into estradiol. And with both brakes gone, the brain sends LH as fast as it can.',
        intermediate:
          'Estradiol is made from what the testes supply. A little is left, since the adrenal glands make androgens that aromatase can use.',
        academic:
          'With testes switched off testosterone falls to about 20 ng/dL and estradiol only to about 5 pg/mL: adrenal precursors still feed aromatase.',
      },
      claims: ['F11'],
      sources: ['longcope1969', 'rubinow2017'],
    },
    {
      part: 'reverse',
      say: 'Now give testosterone back through the skin, as much as he made before.',
      ask: {
        kind: 'change',
        words: 'A month later, against testes gone and nothing given:',
        rows: [
          { of: 'estradiol', ...late, over: { in: emptied } },
          { of: 'LH', ...late, over: { in: emptied } },
        ],
      },
      act: 'Give it back',
      scene: seen(replaced),
      told: {
        fundamentals:
          'Most of the estradiol is back, though there are no testes. So most of it is made elsewhere. Fat is one place. Muscle makes about as much, gram for gram. About a fifth comes from the testes.',
        intermediate:
          'Four fifths of estradiol is made outside the testis. The other fifth matters: an inhibitor hardly reaches it. That it is “above all fat” is too simple; muscle aromatises about as well per gram.',
        academic:
          'Spermatic-vein estradiol was 1,049 pg/mL against 20 in the periphery. Single doses of letrozole that cut estrone by 72 % cut estradiol by 30 %: estrone is peripheral, estradiol partly testicular.',
      },
      claims: ['F12'],
      sources: ['kelch1972', 'macdonald1979', 'matsumine1986', 'trunet1993'],
    },
    {
      part: 'transfer',
      say: 'Some very rare men are born with no working aromatase at all.',
      opens: seen(none),
      ask: {
        kind: 'change',
        words: 'Such a man, against the reference man:',
        rows: [
          { of: 'estradiol', ...late, over: { in: reference } },
          { of: 'LH', ...late, over: { in: reference } },
          { of: 'testosterone', ...late, over: { in: reference } },
        ],
      },
      act: 'Compare him',
      scene: seen(none),
      told: 'No estradiol, so the brake is gone and LH and testosterone are up. Is that good for him? No. All such men had thin bones, and kept growing past the age when others stop. Estradiol is something a man needs.',
      claims: ['F13'],
      sources: ['rochiraCarani2009', 'rochira2006', 'morishima1995'],
    },
  ],
  misconception: {
    people: 'Turning testosterone into estradiol uses up the testosterone.',
    fact: 'Only four in a thousand are turned. It is a signal, not a leak.',
  },
  teacher: {
    goal: 'Know aromatase, where it works, and that men need its product.',
    ask: 'If you could take away one tissue to lower estradiol, which would it be?',
    pitfall: '“All from fat” is the story most have heard. Two other places share the work.',
  },
};
