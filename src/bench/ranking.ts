/** Which constants a number hangs on: constants in the order of what they do to it. */
import { parameterIds, type ParameterId } from '../../workers/contract/constants';
import type { Influence, Progress } from '../../workers/contract/laboratory';

/** How far a constant's cited range moves the number, from end to end, over its base; NaN where the model refused an end. */
export const reachOf = ({ low, high }: Influence, base: number): number =>
  Math.abs(high - low) / Math.max(Math.abs(base), 1e-9);

/** Constants under a heading. */
export interface Group {
  readonly id: string;
  readonly ids: readonly ParameterId[];
}

const organOf = (id: ParameterId): string => id.split('.')[0] ?? id;

/** By organ, as they stand in the model. */
export function byOrgan(ids: readonly ParameterId[] = parameterIds): readonly Group[] {
  const organs = [...new Set(ids.map(organOf))];
  return organs.map((id) => ({ id, ids: ids.filter((one) => organOf(one) === id) }));
}

/** Those that were tried, the most influential first; the rest after them. */
export function byInfluence({ base, found }: Progress): readonly Group[] {
  const reach = (one: Influence): number => {
    const size = reachOf(one, base);
    return Number.isFinite(size) ? size : -1;
  };
  const ranked = [...found].sort((a, b) => reach(b) - reach(a)).map(({ id }) => id);
  const rest = parameterIds.filter((id) => !ranked.includes(id));
  return [
    { id: 'ranked', ids: ranked },
    { id: 'rest', ids: rest },
  ].filter(({ ids }) => ids.length > 0);
}
