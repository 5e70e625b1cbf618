/** How tall a chart is: a humane span in the unit shown, which the data may widen but never shrink. */
import type { QuantityId } from '../../workers/contract/channels';
import { fromDisplay, toDisplay, type Units } from '../rim/units';

/** Lowest and highest value, in the stored unit. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Nothing seen yet: any value widens it. */
export const NOTHING: Extent = { low: Infinity, high: -Infinity };

const humane = [1, 1.2, 1.6, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest number that is easy to say and not below a positive value. */
export function humaneAbove(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const times = humane.find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10;
  return Number((times * power).toPrecision(3));
}

const humaneEnd = (value: number): number =>
  value < 0 ? -humaneAbove(-value) : humaneAbove(value);

/** The span of a chart: its opening one, or wider where the data go beyond it; both ends easy to say in the unit shown. */
export function domainOf(
  opening: Extent,
  seen: Extent,
  shown: { readonly quantity: QuantityId; readonly units: Units },
): Extent {
  const end = (value: number): number =>
    fromDisplay(
      shown.quantity,
      humaneEnd(toDisplay(shown.quantity, value, shown.units)),
      shown.units,
    );
  const low = Number.isFinite(seen.low) ? Math.min(opening.low, seen.low) : opening.low;
  const high = Number.isFinite(seen.high) ? Math.max(opening.high, seen.high) : opening.high;
  return { low: end(low), high: end(high) };
}

/** A span that only widens while a hand is on a slider, so that nothing it does is cut off, and is found anew when the hand lets go. */
export class HeldDomain {
  private kept: Extent | null = null;
  private of = '';

  /** The span to draw in; `subject` names what is drawn and in which units: another subject is never held to this one's span. */
  settle(subject: string, isHeld: () => boolean, find: () => Extent): Extent {
    const { kept } = this;
    const found = find();
    const isKept = kept !== null && this.of === subject && isHeld();
    const low = isKept ? Math.min(kept.low, found.low) : found.low;
    const high = isKept ? Math.max(kept.high, found.high) : found.high;
    this.of = subject;
    // the same object while it is the same span: nothing is drawn anew for it
    if (kept && low === kept.low && high === kept.high) return kept;
    return (this.kept = { low, high });
  }
}
