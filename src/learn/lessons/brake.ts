/** The first lesson: estradiol is a brake, and a tablet lifts it. */
import type { Lesson } from '../lesson';
import { ACT, dose, given, reference, seen } from '../scenes';

const tablet = given(reference, dose('anastrozole', 1));
const patch = given(reference, { type: 'exogenousEstradiol', ugPerDay: 40, from: ACT });
const week = { from: ACT + 7, to: ACT + 14 } as const;

export const brake: Lesson = {
  id: 'brake',
  level: 'fundamentals',
  title: 'The brake',
  question: 'What happens when you lift the brake that estradiol puts on the loop?',
  minutes: 3,
  scene: seen(reference),
  steps: [
    {
      part: 'predict',
      say: 'The brain sends LH to the testes. LH tells them to make testosterone. A small part of it turns into estradiol. Estradiol goes back to the brain and slows LH. Now a tablet cuts the estradiol.',
      ask: {
        kind: 'change',
        words: 'A week later, with the tablet each day, against none:',
        rows: [
          { of: 'LH', ...week },
          { of: 'testosterone', ...week },
        ],
      },
      free: ['dose'],
      hand: {
        say: 'Pull the Dose slider up to 1 mg yourself, or let the button do it.',
        done: (scenario) =>
          scenario.interventions.some((one) => one.type === 'dose' && one.amount >= 0.5),
      },
      act: 'Give the tablet',
      scene: seen(tablet),
      told: {
        fundamentals:
          'You took a foot off the brake. Less estradiol reaches the brain, so the brain sends more LH. More LH makes the testes work harder. No one added testosterone. The body made it.',
        intermediate:
          'Anastrozole 1 mg a day lowers estradiol. The brake on the hypothalamus and pituitary eases, LH and FSH rise, and the Leydig cells answer. In trials testosterone rose by a fifth in young men and by about two thirds in older men whose testosterone was low.',
        academic:
          'Negative feedback is eased, not lifted: testosterone and inhibin B go on braking. Published rises in LH on anastrozole run from half in older men at 1 mg to a doubling in young men at 10 mg a day for a week.',
      },
      claims: ['F27', 'F28', 'F29', 'F19'],
      sources: ['leder2004', 'gibb2016', 'hayes2000'],
    },
    {
      part: 'reverse',
      say: 'Now the other way. The same man wears a patch that adds estradiol.',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'A week later, with the patch, against none:',
        rows: [
          { of: 'LH', ...week },
          { of: 'testosterone', ...week },
        ],
      },
      act: 'Put the patch on',
      scene: seen(patch),
      told: {
        fundamentals:
          'The brake came down. Less LH, and less testosterone. The same loop works both ways.',
        intermediate:
          'Estradiol from outside presses the brake. The link is steep: one man who makes no estradiol of his own had a testosterone of 31, then 7, then 4 nmol/L as patches took his estradiol up.',
        academic:
          'Six hours of estradiol halved LH pulse amplitude and the response to GnRH; on a fixed GnRH pump it lowered amplitude directly. The dose-response of testosterone is steep between estradiol of 20 and 45 pg/mL.',
      },
      claims: ['F20'],
      sources: ['herrmann2005', 'santen1975', 'pitteloud2008', 'raven2006'],
    },
    {
      part: 'transfer',
      say: 'Now hold estradiol at half of usual, whatever the body does. A tablet cuts it, but the body then answers. No tablet can keep it at one level. Here you can. (Later, try it on the Estradiol slider.)',
      opens: seen(reference),
      ask: {
        kind: 'change',
        words: 'With estradiol held low for two weeks:',
        rows: [
          { of: 'FSH', from: ACT + 9, to: ACT + 14 },
          { of: 'GnRHpulseRate', from: ACT + 9, to: ACT + 14 },
        ],
      },
      act: 'Hold it low',
      scene: seen(given(reference, { type: 'clamp', hormone: 'estradiol', value: 50, from: ACT })),
      told: 'FSH has the same brake, and so do the pulses of GnRH. Each arrow on the picture that ends in a bar is a brake. This one works in two places at once: the brain and the gland below it.',
      claims: [],
      sources: ['hayes2000'],
    },
  ],
  misconception: {
    people: 'Estradiol is a female hormone. A man is better off without it.',
    fact: 'Men need it, and their brain uses it to sense how much testosterone there is.',
  },
  teacher: {
    goal: 'See negative feedback by lifting it and by pressing it.',
    ask: 'Nobody gave him testosterone. Where did it come from?',
    pitfall: 'Pupils say that the tablet makes testosterone. It only blocks an enzyme.',
  },
};
