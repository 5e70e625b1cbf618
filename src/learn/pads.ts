/** What stands on a pad before anything is said: nothing, or what was said the last time. */
import { ways, type Prediction } from './answer';
import type { Ask } from './lesson';
import { KNOTS } from './measure';

/** A prediction that says nothing yet. */
export function untold(ask: Ask): Prediction {
  if (ask.kind === 'change') return { kind: 'change', ways: ask.rows.map(() => null) };
  if (ask.kind === 'order') return { kind: 'order', order: [0, 1, 2] };
  return { kind: 'sketch', points: Array.from({ length: KNOTS }, () => 1) };
}

const isList = (value: unknown, length: number, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === length && value.every(fits);

/** Whether what was kept is an answer to this question: the store may hold that to another, or anything. */
export function fits(kept: unknown, ask: Ask): kept is Prediction {
  const { kind, ways: said, order, points } = Object(kept) as Readonly<Record<string, unknown>>;
  if (kind !== ask.kind) return false;
  if (ask.kind === 'change')
    return isList(said, ask.rows.length, (one) => ways.some((way) => way === one));
  if (ask.kind === 'order')
    return (
      isList(order, 3, Number.isInteger) && [0, 1, 2].every((at) => [order].flat().includes(at))
    );
  return isList(points, KNOTS, (one) => Number.isFinite(one) && Number(one) >= 0);
}
