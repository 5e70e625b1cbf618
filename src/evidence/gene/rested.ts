/** Asks where men come to rest, and tells each as it is known. */
import type { Levels } from '../../../workers/contract/evidence';
import type { Scenario } from '../../../workers/contract/scenario';
import { ask, heard } from '../door';

/** Tells every man's levels once, in order; `stop` ends it. Answered when the last has been told. */
export const restEach = (
  men: readonly Scenario[],
  tell: (at: number, levels: Levels) => void,
): ReturnType<typeof ask<void>> =>
  ask(async (api) => {
    // what is told and the answer come by different ways: either may be first
    let toldAll: () => void = () => undefined;
    const whole = new Promise<void>((resolve) => (toldAll = resolve));
    await api.rest(
      men,
      heard((from, some) => {
        some.forEach((levels, index) => tell(from + index, levels));
        if (from + some.length >= men.length) toldAll();
      }),
    );
    if (men.length > 0) await whole;
  });

/** All of them at once, when the last is known. */
export function restAll(men: readonly Scenario[]): {
  readonly answer: Promise<readonly Levels[]>;
  readonly stop: () => void;
} {
  const known: Levels[] = [];
  const { answer, stop } = restEach(men, (at, levels) => (known[at] = levels));
  return { answer: answer.then(() => known), stop };
}
