/** Which bars of the waterfall the sentence speaks of, so that both tell one story with the same numbers. */
import type { Factor } from '../../workers/contract/explanation';

/** From this share on a bar is told. */
const TOLD = 0.05;

const bySize = (a: Factor, b: Factor): number => Math.abs(b.share) - Math.abs(a.share);
/** Where a factor comes from: a chain follows all that comes from one place as one. */
const sourceOf = ({ upstream, id }: Factor): string =>
  upstream ? `${upstream.quantity} ${upstream.from}` : id;
const comesFrom = ({ parts, ...bar }: Factor, cause: Factor): boolean =>
  parts ? parts.some((part) => comesFrom(part, cause)) : sourceOf(bar) === sourceOf(cause);

/** The bars that go the way of the change (1) or against it (−1), largest first. */
function going(way: 1 | -1, factors: readonly Factor[]): Factor[] {
  const sum = factors.reduce((all, { share }) => all + share, 0);
  return factors
    .filter(({ share }) => share * sum * way > 0 && Math.abs(share) > TOLD)
    .sort(bySize);
}

/** Those through which the first cause of a chain acts. */
export const through = (factors: readonly Factor[], cause: Factor): readonly Factor[] =>
  going(1, factors).filter((bar) => comesFrom(bar, cause));

/** The largest that goes the same way without it. */
export const beside = (factors: readonly Factor[], cause: Factor): Factor | undefined =>
  going(1, factors).find((bar) => !comesFrom(bar, cause));

/** The largest that goes that way at all. */
export const foremost = (factors: readonly Factor[]): Factor | undefined => going(1, factors)[0];

/** The largest that works against the change. */
export const against = (factors: readonly Factor[]): Factor | undefined => going(-1, factors)[0];
