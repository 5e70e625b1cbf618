/** How ill a set of constants agrees with trials and anchors: one number for a search. */
import { ln } from '../arithmetic';
import { isInhibitor } from '../contract/inhibitors';
import type { Arm } from '../validation/arms';
import type { Changed } from '../validation/living';
import { sameMan } from '../validation/men';
import { missOf, type Miss } from '../validation/miss';
import { Failure } from '../simulate';
import { anchorMisses } from './anchors';

/** Misses up to a sixth of a fold count by their square, larger ones by their size: a trial that contradicts others cannot pull everything, and half of the numbers near enough is what is asked. */
export const ODD = 0.15;
const robust = (miss: number): number => {
  const size = Math.abs(miss);
  return size < ODD ? size * size : ODD * (2 * size - ODD);
};
/** Longer arms tell little that shorter ones don't, and take most of the time: left to `validate`. */
const LONGEST = 220;

/** The arms a search asks. */
export const askedOf = (arms: readonly Arm[]): Arm[] =>
  arms.filter(({ scenario }) => scenario.days <= LONGEST);

/** What the model is for counts double: men on an inhibitor of aromatase. */
const FOCUS = 2;
const isFocus = ({ scenario }: Arm): boolean =>
  scenario.interventions.some((one) => one.type === 'dose' && isInhibitor(one.drug));

/** One miss, ln(simulated/published), and what it weighs in the cost; an anchor is of no study. */
export interface Weighed {
  readonly study: string | null;
  readonly miss: number;
  readonly weight: number;
}

/** Numbers of one study share a weight that grows with their root: ten numbers of ten men are not ten studies. */
function weighed(misses: readonly Miss[], focus: ReadonlySet<string>): Weighed[] {
  const perStudy = new Map<string, number>();
  for (const { study } of misses) perStudy.set(study, (perStudy.get(study) ?? 0) + 1);
  return misses.map(({ arm, study, fold, over }) => {
    const size = Number.isFinite(fold) ? ln(fold) : 3;
    const weight = (focus.has(arm) ? FOCUS : 1) / Math.sqrt(perStudy.get(study) ?? 1);
    return { study, miss: over ? size : -size, weight };
  });
}

/** What so many men miss of the arms. @throws Failure where the constants make no body */
export const trialMisses = (arms: readonly Arm[], changed: Changed, men: number): Weighed[] =>
  weighed(missOf(arms, changed, sameMan(men)), new Set(arms.filter(isFocus).map(({ id }) => id)));

/** What so many men miss of arms and anchors. @throws Failure where the constants make no body */
export const allMisses = (arms: readonly Arm[], changed: Changed, men: number): Weighed[] => [
  ...anchorMisses(changed, men).map(({ miss, weight }) => ({ study: null, miss, weight })),
  ...trialMisses(arms, changed, men),
];

/** The cost of misses. */
export const costOfMisses = (misses: readonly Weighed[]): number =>
  misses.reduce((sum, { miss, weight }) => sum + weight * robust(miss), 0);

/** The cost of changed constants in so many men; Infinity where they make no body. */
export function costOf(arms: readonly Arm[], changed: Changed, men: number): number {
  try {
    return costOfMisses(allMisses(arms, changed, men));
  } catch (failure) {
    if (failure instanceof Failure) return Infinity;
    throw failure;
  }
}
