/** The reference man has his reference levels, whatever the trials say: three gains see to it. */
import { Checkpoints } from '../checkpoints';
import { exp, ln } from '../arithmetic';
import { constants, type ParameterId } from '../contract/constants';
import { standard } from '../contract/scenario';
import { reportsOn } from '../report';
import { simulate } from '../simulate';
import type { Changed } from '../validation/living';
import { solved } from './linear';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const DAYS = 60;
/** Newton's steps: the loop couples all three, so that each gain moves every level. */
const TURNS = 3;
const NUDGE = 0.05;

/** What each gain moves first, and where it should be. */
const gains = {
  'pituitary.burstMass': { quantity: 'LH', target: constants['testis.LH.reference'].value },
  'testis.gain': { quantity: 'testosterone', target: constants['blood.testosterone.level'].value },
  'adipose.gain': { quantity: 'estradiol', target: constants['blood.estradiol.level'].value },
} as const;
const ids = Object.keys(gains) as (keyof typeof gains)[];

/** ln(level/target) of each, over eight seeds of sixty days. */
function missesOf(parameters: Changed): number[] {
  const reports = SEEDS.flatMap((seed) =>
    reportsOn(
      [{ from: 0, to: DAYS }],
      simulate(0, { ...standard(), seed, days: DAYS, parameters }, 0, new Checkpoints()),
    ),
  );
  return ids.map((id) => {
    const { quantity, target } = gains[id];
    const sum = reports.reduce((total, one) => total + (one.mean[quantity] ?? NaN), 0);
    return ln(sum / reports.length / target);
  });
}

/** Each gain times e^step. */
const stepped = (parameters: Changed, steps: readonly number[]): Changed => {
  const next: Partial<Record<ParameterId, number>> = { ...parameters };
  ids.forEach((id, at) => {
    next[id] = (parameters[id] ?? constants[id].value) * exp(steps[at] ?? 0);
  });
  return next;
};

/** Constants with the three gains set anew. */
export function settled(parameters: Changed): Changed {
  let values = parameters;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const now = missesOf(values);
    const moved = ids.map((_, gain) =>
      missesOf(
        stepped(
          values,
          ids.map((__, at) => (at === gain ? NUDGE : 0)),
        ),
      ),
    );
    const slopes = now.map((miss, level) => moved.map((one) => ((one[level] ?? 0) - miss) / NUDGE));
    values = stepped(
      values,
      solved(
        slopes,
        now.map((miss) => -miss),
      ),
    );
  }
  return values;
}
