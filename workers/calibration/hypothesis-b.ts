/** Hypothesis B shares testosterone with A at every fat: its central brake is what makes it so. */
import { meanBodyAtRest } from '../steady';
import { standard } from '../contract/scenario';
import type { Changed } from '../validation/living';

const OBESE = 40;

/** Total testosterone at rest of a man with much fat. */
function testosterone(adiposityHypothesis: 'A' | 'B', parameters: Changed): number {
  const man = standard();
  const subject = { ...man.subject, bodyFat: OBESE, adiposityHypothesis };
  const body = meanBodyAtRest({ ...man, subject, parameters });
  return body.state[body.slots.findIndex(({ id }) => id === 'testosterone')] ?? NaN;
}

/** The exponent of B's central brake at which 40 % fat has the same testosterone under both, by bisection. */
export function sharedByB(values: Changed): { readonly 'adipose.central.B': number } {
  const target = testosterone('A', values);
  let [weak, strong] = [0.5, 2.5];
  for (let turn = 0; turn < 20; turn += 1) {
    const middle = (weak + strong) / 2;
    if (testosterone('B', { ...values, 'adipose.central.B': middle }) > target) weak = middle;
    else strong = middle;
  }
  return { 'adipose.central.B': (weak + strong) / 2 };
}
