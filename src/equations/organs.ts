/** Every organ's equations, and what they come to in a man. */
import type { Subject } from '../../workers/contract/scenario';
import { hypothalamus, pituitary } from './brain';
import type { Equation } from './equation';
import { evaluate, type Values } from './formula';
import { spermatogenesis, testis } from './gonad';
import { blood, bone, fat } from './periphery';
import { termOf, timeOfDay, type Man } from './terms';

/** Organs that have equations to show, in the order of the loop. */
export const organIds = [
  'hypothalamus',
  'pituitary',
  'testis',
  'spermatogenesis',
  'blood',
  'fat',
  'bone',
] as const;
export type OrganWithEquations = (typeof organIds)[number];

/** An organ's equations, under the hypothesis about fat that is in use. */
export function equationsOf(
  organ: OrganWithEquations,
  hypothesis: Subject['adiposityHypothesis'],
): readonly Equation[] {
  const fixed = { hypothalamus, testis, spermatogenesis, blood, bone };
  if (organ === 'pituitary') return pituitary(hypothesis);
  return organ === 'fat' ? fat(hypothesis) : fixed[organ];
}

/** The numbers of a man, for formulas. */
export const valuesOf = (man: Man): Values => ({
  constant: man.constant,
  term: (id) => termOf(id).read(man),
  timeOfDay: timeOfDay(man),
});

/** What the right side of an equation comes to. */
export const rightOf = (equation: Equation, man: Man): number =>
  evaluate(equation.right, valuesOf(man));
