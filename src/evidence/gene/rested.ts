/** Asks where men come to rest, and tells each as it is known. */
import type { Levels } from '../../../workers/contract/evidence';
import type { Scenario } from '../../../workers/contract/scenario';
import { ask, heard } from '../door';

/** Tells every man's levels once, in order; `stop` ends it. */
export const restEach = (
  men: readonly Scenario[],
  tell: (at: number, levels: Levels) => void,
): ReturnType<typeof ask<void>> =>
  ask((api) =>
    api.rest(
      men,
      heard((from, some) => some.forEach((levels, index) => tell(from + index, levels))),
    ),
  );

/** All of them at once, when the last is known. */
export function restAll(men: readonly Scenario[]): {
  readonly answer: Promise<readonly Levels[]>;
  readonly stop: () => void;
} {
  const known: Levels[] = [];
  const { answer, stop } = restEach(men, (at, levels) => (known[at] = levels));
  return { answer: answer.then(() => known), stop };
}
