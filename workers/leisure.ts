/** What the engine does while nobody asks: it lives other men, until it is sure of its way with anybody. */
import { Checkpoints } from './checkpoints';
import { amend } from './contract/plan';
import type { Scenario } from './contract/scenario';
import { tablets, unlike, type Runs } from './runs';
import { simulate } from './simulate';

/** As many as it takes until hardly anything is compiled any more. */
const OTHERS = 12;
/** Between two stretches of a life, ms. */
const REST = 70;
/** Estradiol as a hand holds it. */
const held = { type: 'clamp', hormone: 'estradiol', value: 60.5, from: 2 } as const;

/**
 * Lives others for nobody: an engine that knows one man by heart unlearns him at the next, and what it compiles while a hand
 * pulls takes the time of whoever waits. `rest` resolves after so many ms; as long as somebody asks, the others wait.
 */
export async function meetOthers(
  scenario: Scenario,
  runs: Pick<Runs, 'newest'>,
  rest: (ms: number) => Promise<unknown>,
): Promise<void> {
  const untilNobodyAsks = async (): Promise<void> => {
    let asked: number;
    do {
      asked = runs.newest;
      await rest(REST);
    } while (asked !== runs.newest);
  };
  for (let nth = 1; nth <= OTHERS; nth += 1) {
    const other = amend(unlike(scenario, nth), nth % 2 ? tablets : held);
    const life = simulate(-1, other, 0, new Checkpoints());
    do await untilNobodyAsks();
    while (!life.next().done);
  }
}
