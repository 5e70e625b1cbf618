/** The words of where this model is wrong. */
import type { Culprit } from '../../evidence/misses/reasons';

export const misses = {
  lead: 'Every published number that the model misses by a half or more, the largest misses first, made from the same results as the table of trials. Numbers that were fitted are among them: a fit is a compromise.',
  none: 'The list is made from simulated arms, and begins to fill when the first man has lived them all.',
  count: (missed: number, all: number, men: number) =>
    `${missed} of ${all} published numbers and directions are missed, with ${men} virtual men in each arm.`,
  fold: (fold: string) => `off by ×${fold}`,
  endless: 'no ratio',
  direction: 'other direction',
  said: (published: string, simulated: string) => `published ${published}, simulated ${simulated}`,
  culprits: {
    model: 'The model',
    trial: 'The trials disagree',
    both: 'Model and trial',
    chance: 'Chance',
  } satisfies Record<Culprit, string>,
  unknown: 'Not explained',
  unknownWhy: 'We have no good reason for this one.',
  notThere: 'What is not in it at all',
  notThereLead: 'Published, and not compared because the model has nothing like it:',
};
