/** Sorted (day, size) pairs in one typed array: finding and replacing a span of them. */
import type { Day } from '../../workers/contract/quantities';
import { firstPulseAtOrAfter } from '../../workers/contract/trajectory';

/** Pairs laid one after the other; only the first `count` of them are meant. */
export interface Pairs {
  readonly pairs: Float64Array<ArrayBuffer>;
  readonly count: number;
}

/** Puts new pairs in the place of those in [from, to). Reuses the array while there is room in it. */
export function splicePairs(
  held: Pairs,
  span: { readonly from: Day; readonly to: Day; readonly pairs: Float64Array },
): Pairs {
  const pulses = { pulses: held.pairs, pulseCount: held.count };
  const first = firstPulseAtOrAfter(pulses, span.from);
  const after = firstPulseAtOrAfter(pulses, span.to);
  const added = span.pairs.length / 2;
  const count = first + added + (held.count - after);
  let pairs = held.pairs;
  if (2 * count > pairs.length) {
    pairs = new Float64Array(3 * count);
    pairs.set(held.pairs.subarray(0, 2 * first));
  }
  pairs.set(held.pairs.subarray(2 * after, 2 * held.count), 2 * (first + added));
  pairs.set(span.pairs, 2 * first);
  return { pairs, count };
}
