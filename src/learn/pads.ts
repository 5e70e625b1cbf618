/** What stands on a pad before anything was said. */
import type { Prediction } from './answer';
import type { Ask } from './lesson';
import { KNOTS } from './measure';

/** A prediction that says nothing yet. */
export function untold(ask: Ask): Prediction {
  if (ask.kind === 'change') return { kind: 'change', ways: ask.rows.map(() => null) };
  if (ask.kind === 'order') return { kind: 'order', order: [0, 1, 2] };
  return { kind: 'sketch', points: Array.from({ length: KNOTS }, () => 1) };
}
