/** The reference man has his reference levels, whatever the trials say: three gains see to it. */
import { Checkpoints } from '../checkpoints';
import { constants } from '../contract/constants';
import { standard } from '../contract/scenario';
import { reportsOn } from '../report';
import { simulate } from '../simulate';
import type { Changed } from '../validation/living';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const DAYS = 60;
/** The loop undoes most of what a gain does, so that each turn goes only part of the way. */
const TURNS = 20;

/** What each gain moves, and where it should be. */
const gains = {
  'pituitary.burstMass': { quantity: 'LH', target: constants['testis.LH.reference'].value },
  'testis.gain': { quantity: 'testosterone', target: constants['blood.testosterone.level'].value },
  'adipose.gain': { quantity: 'estradiol', target: constants['blood.estradiol.level'].value },
} as const;

/** Constants with the three gains set anew, on eight seeds of sixty days. */
export function settled(parameters: Changed): Changed {
  let values = parameters;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const reports = SEEDS.flatMap((seed) =>
      reportsOn(
        [{ from: 0, to: DAYS }],
        simulate(0, { ...standard(), seed, days: DAYS, parameters: values }, 0, new Checkpoints()),
      ),
    );
    const next = { ...values };
    for (const id of Object.keys(gains) as (keyof typeof gains)[]) {
      const { quantity, target } = gains[id];
      const mean =
        reports.reduce((sum, one) => sum + (one.mean[quantity] ?? NaN), 0) / SEEDS.length;
      next[id] = ((values[id] ?? constants[id].value) * target) / mean;
    }
    values = next;
  }
  return values;
}
