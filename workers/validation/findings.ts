/** What a published measure states, in the model's units: a fold, a level, a difference, a share of men, or only a direction. */
import { Refusal } from '../contract/reading';
import type { Direction, MeasurePlan } from './plans';
import type { Read } from './quantities';
import type { Measure } from './trials';

/** `value` in the model's units; a fold is on treatment over baseline. */
export type Finding =
  | { readonly kind: 'fold' | 'level' | 'levelBefore' | 'difference'; readonly value: number }
  /** Per cent, of what was there before. */
  | { readonly kind: 'change'; readonly value: number }
  /** Per cent of men. */
  | { readonly kind: 'share'; readonly value: number }
  /** The assay saw less than this. */
  | { readonly kind: 'below'; readonly value: number }
  | { readonly kind: 'direction'; readonly value: Direction };

/** Both numbers printed: on treatment over baseline, whatever the unit. */
function foldOf({ baseline, onTreatment, changePct, unit }: Measure): number | null {
  if (baseline !== null && baseline > 0 && onTreatment !== null) return onTreatment / baseline;
  if (unit === '% of baseline' && onTreatment !== null) return onTreatment / 100;
  return changePct === null ? null : 1 + changePct / 100;
}

/** No number was printed for the change, or "no significant change", which is not the measurement of a zero. */
function directionOf(measure: Measure, plan: MeasurePlan): Direction | null {
  const { unit, baseline, onTreatment, changePct } = measure;
  if (plan.direction !== undefined) return plan.direction;
  const unchanged = changePct === 0 && baseline === null && onTreatment === null;
  return unchanged && unit === '%' ? 'same' : null;
}

/** What a measure states, or null where it prints nothing to compare. @throws Refusal where its unit is not known. */
export function findingOf(
  measure: Measure,
  read: Read,
  plan: MeasurePlan,
  path: string,
): Finding | null {
  const { unit, baseline, onTreatment, upperLimit } = measure;
  const inModelUnits = (printed: number): number => {
    const factor = read.units[unit];
    if (factor === undefined)
      throw new Refusal(`${path}.unit`, `of ${measure.quantity} is not known: ${unit}`);
    return printed * factor;
  };
  const direction = directionOf(measure, plan);
  if (direction !== null) return { kind: 'direction', value: direction };
  if (unit === 'direction')
    throw new Refusal(path, `says ${measure.quantity} in words only: give it a direction`);
  const limit = plan.below ?? upperLimit;
  if (limit !== null) return { kind: 'below', value: inModelUnits(limit) };
  if (read.menBelow !== undefined)
    return onTreatment === null ? null : { kind: 'share', value: inModelUnits(onTreatment) };
  if (/^WMD|L_change$|L_difference$/.test(unit))
    return onTreatment === null ? null : { kind: 'difference', value: inModelUnits(onTreatment) };
  const fold = plan.asLevel ? null : foldOf(measure);
  if (read.asChange) return fold === null ? null : { kind: 'change', value: 100 * (fold - 1) };
  if (fold !== null) return { kind: 'fold', value: fold };
  if (onTreatment !== null) return { kind: 'level', value: inModelUnits(onTreatment) };
  return baseline === null ? null : { kind: 'levelBefore', value: inModelUnits(baseline) };
}
