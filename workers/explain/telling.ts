/** Tells the portions of a change as factors: by name, largest first, with what to ask next. */
import type { Change, Factor } from '../contract/explanation';
import { dayOf, TICKS_PER_DAY } from '../contract/quantities';
import type { Valued } from './evaluate';
import type { Leaf } from './law';
import type { Portion } from './split';

/** A factor that did a smaller share of all that moved is not told … */
const UNTOLD = 1e-6;
/** … and none where nothing moved by more than rounding. */
const STILL = 1e-9;

/** What an amount does to the quantity asked about. */
type Effect = (amount: number) => Change;

/** All that moved, up and down. */
const movedBy = ({ amount, parts }: Portion): number =>
  parts.length === 0 ? Math.abs(amount) : parts.reduce((sum, part) => sum + movedBy(part), 0);

/** What to ask next: the quantity that acts there, at the time when it acted. */
function upstreamOf({ upstream, before }: Leaf, { pair: { run } }: Valued): Partial<Factor> {
  if (upstream === undefined) return {};
  const { from, to } = run.man;
  // whole days, since a man is seen on the hour and the watch; a memory shorter than a day is still asked about the day before
  const back = before ? TICKS_PER_DAY * Math.max(1, Math.round(before(run))) : 0;
  const first = Math.max(0, from - back);
  return { upstream: { quantity: upstream, from: dayOf(first), to: dayOf(first + to - from) } };
}

const bySize = (factors: Factor[]): Factor[] =>
  factors.sort((a, b) => Math.abs(b.share) - Math.abs(a.share));

/** The factors that a portion tells of; where it has no name of its own, its parts stand for it. */
function factorsOf(portion: Portion, moved: number, effect: Effect): Factor[] {
  const { of, amount } = portion;
  const { law } = of;
  const parts = portion.parts.flatMap((part) => factorsOf(part, moved, effect));
  const named = law.kind === 'leaf' ? law : law.kind === 'product' ? law.named : undefined;
  if (named === undefined) return parts;
  if (movedBy(portion) <= UNTOLD * moved) return [];
  const { id, organ, role, pathway, constants } = named;
  const factor: Factor = {
    ...{ id, organ, role },
    effect: effect(amount),
    share: amount / moved,
    value: of.value,
    against: of.against,
    ...(law.kind === 'leaf' && upstreamOf(law, of)),
    ...(pathway && { pathway }),
    ...(constants && { constants }),
    ...(parts.length > 0 && { parts: bySize(parts) }),
  };
  return [factor];
}

/** Every named factor of a split change. */
export function told(portion: Portion, effect: Effect): Factor[] {
  const moved = movedBy(portion);
  return moved < STILL ? [] : bySize(factorsOf(portion, moved, effect));
}
