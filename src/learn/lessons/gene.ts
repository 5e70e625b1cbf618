/** CYP19A1: too much, and none at all. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, lasting, man, reference, seen } from '../scenes';

const span = { from: 30, to: 60 } as const;
const excess = man({ cyp19a1: 4 });
const none = man({ cyp19a1: 0 });
const year = lasting(none, 372);
const patched = given(year, { type: 'exogenousEstradiol', ugPerDay: 40, from: ACT });
const treated = given(excess, dose('anastrozole', 1));

export const gene: Lesson = {
  id: 'gene',
  level: 'academic',
  title: 'CYP19A1: too much, and none',
  question: 'Enzyme times four: why isn’t estradiol times four?',
  minutes: 5,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'Aromatase excess: a rearrangement puts the gene under a stronger promoter; one copy is enough, so it is dominant. Here the enzyme works four times as hard, everywhere.',
      opens: seen(excess),
      ask: {
        kind: 'order',
        words: 'Against the reference man, which ends highest? Put it first.',
        first: 'most',
        unit: 'times',
        things: [
          {
            name: 'testosterone',
            reading: { of: 'testosterone', ...span, over: { in: reference } },
          },
          { name: 'estradiol', reading: { of: 'estradiol', ...span, over: { in: reference } } },
          { name: 'FSH', reading: { of: 'FSH', ...span, over: { in: reference } } },
        ],
      },
      act: 'Compare him',
      scene: seen(excess),
      told: {
        fundamentals:
          'Estradiol went up, but not by four. The brake came down, testosterone fell, and there was less to turn into estradiol.',
        intermediate:
          'Breast growth and low testosterone, with severity following the rearrangement. Estradiol itself is raised in only half of the patients, estrone in almost all; some men are fertile.',
        academic:
          'Feedback hides the cause: E2/T is 9 to 32 ×10⁻³ against 4 to 5 in normal men, with E1 raised in 94 % and E2 in 48 %. A ratio can see what a level cannot, in this rare disorder.',
      },
      claims: ['A13', 'A14', 'A15'],
      sources: ['fukami2012', 'shozu2003'],
    },
    {
      part: 'reverse',
      say: 'He takes anastrozole.',
      ask: {
        kind: 'change',
        words: 'A month later, against none:',
        rows: [
          { of: 'LH', ...span },
          { of: 'testosterone', ...span },
        ],
      },
      act: 'Treat him',
      scene: seen(treated),
      told: 'Here the drug meets its cause. In three males with proven inversions an inhibitor lowered estradiol and brought gonadotropins and testosterone to normal. This is the man for whom the mechanism was made.',
      claims: [],
      sources: ['shozu2003', 'binder2021'],
    },
    {
      part: 'predict',
      say: 'Now the other end: a man with no working aromatase.',
      opens: seen(none),
      ask: {
        kind: 'change',
        words: 'Against the reference man:',
        rows: [
          { of: 'testosterone', ...span, over: { in: reference } },
          { of: 'LH', ...span, over: { in: reference } },
        ],
      },
      act: 'Compare him',
      scene: seen(none),
      told: {
        fundamentals:
          'No estradiol, so no such brake. Testosterone is high here. In real patients it was normal to high.',
        intermediate:
          'Estrogen is always low. Androgen excess belongs to affected girls, and to the mother in pregnancy; in men testosterone is normal to high. So “a state of high androgen” is wrong in detail. Weight, lipid and insulin troubles are common.',
        academic:
          'Seven men were known by 2006. Growth plates were open in all of them at diagnosis, not “often”: estradiol, not testosterone, closes them. One man: 204 cm, testosterone 2,015 ng/dL.',
      },
      claims: ['A16', 'A17', 'A18'],
      sources: ['jones2006', 'morishima1995', 'rochiraCarani2009', 'smith1994'],
    },
    {
      part: 'transfer',
      say: 'He wears an estradiol patch for a year.',
      opens: seen(year, 'months'),
      ask: {
        kind: 'change',
        words: 'After a year, against none:',
        rows: [
          { of: 'testosterone', from: 350, to: 370 },
          { of: 'spineBMDchangePct', from: 358, to: 372, as: 'difference' },
        ],
      },
      act: 'Put the patch on',
      scene: seen(patched, 'months'),
      told: 'Testosterone comes down and bone is kept. In case reports the growth plates closed and bone was gained. Growth plates are not simulated here.',
      claims: [],
      sources: ['herrmann2005', 'rochira2015', 'bouillon2004'],
    },
  ],
  misconception: {
    people: 'Four times the enzyme gives four times the hormone.',
    fact: 'In a loop the change of one gene is shared out among all its parts.',
  },
  teacher: {
    goal: 'Rare genes as experiments of nature, read through feedback.',
    ask: 'Why does one faulty copy suffice for excess, but not for lack?',
    pitfall: 'Breast growth and stature are not simulated. Show the case reports.',
  },
};
