/** How ill a set of constants agrees with trials and anchors: one number for a search. */
import { ln } from '../arithmetic';
import { isInhibitor } from '../contract/inhibitors';
import type { Arm } from '../validation/arms';
import type { Changed } from '../validation/living';
import { sameMan } from '../validation/men';
import { missOf, type Miss } from '../validation/miss';
import { Failure } from '../simulate';
import { anchorMisses } from './anchors';

/** Misses up to a quarter of a fold count by their square, larger ones by their size, so that one odd trial cannot pull everything. */
const ODD = 0.25;
const robust = (miss: number): number => {
  const size = Math.abs(miss);
  return size < ODD ? size * size : ODD * (2 * size - ODD);
};
/** Longer arms tell little that shorter ones don't, and take most of the time: left to `validate`. */
const LONGEST = 220;
const MEN = 2;

/** The arms a search asks. */
export const askedOf = (arms: readonly Arm[]): Arm[] =>
  arms.filter(({ scenario }) => scenario.days <= LONGEST);

/** What the model is for counts double: men on an inhibitor of aromatase. */
const FOCUS = 2;
const isFocus = ({ scenario }: Arm): boolean =>
  scenario.interventions.some((one) => one.type === 'dose' && isInhibitor(one.drug));

/** Numbers of one study share a weight that grows with their root: ten numbers of ten men are not ten studies. */
function costOfMisses(misses: readonly Miss[], focus: ReadonlySet<string>): number {
  const perStudy = new Map<string, number>();
  for (const { study } of misses) perStudy.set(study, (perStudy.get(study) ?? 0) + 1);
  return misses.reduce((sum, { arm, study, fold }) => {
    const weight = (focus.has(arm) ? FOCUS : 1) / Math.sqrt(perStudy.get(study) ?? 1);
    return sum + weight * robust(Number.isFinite(fold) ? ln(fold) : 3);
  }, 0);
}

/** The cost of changed constants; Infinity where they make no body. */
export function costOf(arms: readonly Arm[], changed: Changed): number {
  try {
    const anchored = anchorMisses(changed).reduce(
      (sum, { miss, weight }) => sum + weight * robust(miss),
      0,
    );
    const focus = new Set(arms.filter(isFocus).map(({ id }) => id));
    return anchored + costOfMisses(missOf(arms, changed, sameMan(MEN)), focus);
  } catch (failure) {
    if (failure instanceof Failure) return Infinity;
    throw failure;
  }
}
