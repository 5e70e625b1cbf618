/** How ablations are printed: a mechanism a line, with how much worse the trials are met without it, and where most. */
import type { Earned } from '../validation/ablations';
import type { Worsening } from '../validation/miss';

const MOST_SHOWN = 4;

const shown = (arms: readonly Worsening[]): string =>
  arms
    .slice(0, MOST_SHOWN)
    .map(({ arm, whole, ablated }) => `${arm} ${whole.toFixed(2)}→${ablated.toFixed(2)}`)
    .join(', ');

/** The lines, the mechanism that earns most first. */
export function printedAblations(earned: readonly Earned[]): string {
  const width = Math.max(...earned.map(({ mechanism }) => mechanism.length));
  const lines = earned.map(({ mechanism, worse, harmed, helped }) => {
    const count = `${harmed.length} worse, ${helped.length} better`;
    return `${mechanism.padEnd(width)}  ×${worse.toFixed(3)}  ${count.padEnd(20)}  ${shown(harmed)}`;
  });
  return `Fold error of the fitted arms without each mechanism, over that with it:\n\n${lines.join('\n')}\n`;
}
