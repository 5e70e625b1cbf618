/** The model's misses in order, from the same comparisons as the table of trials. */
import type { Compared } from '../../../workers/contract/evidence';
import { FAR } from '../trials/comparing';

/** What misses by a half or more, the largest first; directions that came out otherwise are last, since they have no size. */
export function missesIn(compared: readonly Compared[]): readonly Compared[] {
  const sizeOf = ({ fold }: Compared): number => fold ?? 0;
  return compared
    .filter(({ fold, agrees }) => (fold === null ? agrees === false : fold >= FAR))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}
