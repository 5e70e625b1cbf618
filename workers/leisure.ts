/** What the engine does while nobody asks: it lives other men, until it is sure of its way with anybody. */
import { Checkpoints } from './checkpoints';
import { amend } from './contract/plan';
import { another, tablets } from './others';
import { simulate } from './simulate';

/** As many as it takes until hardly anything is compiled any more. */
const OTHERS = 20;
/** Short lives, lived a stretch at a time: whoever asks meanwhile waits for one at most. */
const DAYS = 30;
/** Between two stretches, ms. */
const REST = 70;
/** Estradiol as a hand holds it. */
const held = { type: 'clamp', hormone: 'estradiol', value: 60.5, from: 2 } as const;

/** What is known of those who ask: how many runs were asked for, and how many of them are over. */
export interface Asking {
  readonly asked: number;
  readonly answered: number;
}

/**
 * Lives others for nobody: an engine that knows one man by heart unlearns him at the next, and what it compiles while a hand
 * pulls takes the time of whoever waits. `rest` resolves after so many ms. They wait until the first run is over, and while
 * any is under way or was asked for during a rest.
 */
export async function meetOthers(
  runs: Asking,
  rest: (ms: number) => Promise<unknown>,
): Promise<void> {
  const untilNobodyAsks = async (): Promise<void> => {
    let asked: number;
    do {
      ({ asked } = runs);
      await rest(REST);
    } while (runs.asked === 0 || runs.asked !== asked || runs.answered < asked);
  };
  for (let nth = 1; nth <= OTHERS; nth += 1) {
    const other = { ...amend(another(nth), nth % 2 ? tablets : held), days: DAYS };
    const life = simulate(-1, other, 0, new Checkpoints());
    do await untilNobodyAsks();
    while (!life.next().done);
  }
}
