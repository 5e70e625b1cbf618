/** The law of a quantity as data: named factors, multiplied, added, or passed through a curve; each knows how to read its value. */
import type { OrganId, QuantityId } from '../contract/channels';
import type { ParameterId } from '../contract/constants';
import type {
  ArrowId,
  CauseId,
  FactorId,
  RestId,
  Role,
  StorageId,
  WholeId,
} from '../contract/explanation';
import type { PathwayId } from '../contract/pathways';
import type { Day } from '../contract/quantities';
import type { Side } from './side';

/** Reads a mean over the span off one of the two men. */
export type Measure = (side: Side) => number;

/** What can be said of a factor beside its value. */
interface Named {
  readonly id: FactorId;
  readonly organ: OrganId;
  readonly role: Role;
  readonly pathway?: PathwayId;
  readonly constants?: readonly ParameterId[];
}

export interface Leaf extends Named {
  readonly kind: 'leaf';
  readonly measure: Measure;
  /** The quantity that acts here, or whose past is remembered here … */
  readonly upstream?: QuantityId;
  /** … and how long before the span it is to be asked, days. */
  readonly before?: Measure;
}
/** A product; where its own mean is known, what the means of its factors leave over is a factor as well. */
export interface Product {
  readonly kind: 'product';
  /** Left out: its factors stand in its place. */
  readonly named: Named | undefined;
  readonly of: readonly Law[];
  readonly mean: Measure | undefined;
  readonly rest: { readonly id: RestId; readonly organ: OrganId };
}
export interface Sum {
  readonly kind: 'sum';
  readonly of: readonly Law[];
}
/** A curve of one argument, which may have constants of its own. */
export interface Curve {
  readonly kind: 'curve';
  readonly of: Law;
  readonly by: (argument: number, side: Side) => number;
  readonly shapedBy: { readonly organ: OrganId; readonly constants: readonly ParameterId[] };
}
/** A law of days ago. */
export interface Earlier {
  readonly kind: 'earlier';
  readonly of: Law;
  readonly days: (side: Side) => Day;
}
export type Law = Leaf | Product | Sum | Curve | Earlier;

type Constants = readonly ParameterId[];
/** How long a state remembers, and what it holds of its past, with the sign of what is let go. */
export interface Store {
  readonly days: Measure;
  readonly held: Measure;
}
interface Through {
  readonly pathway?: PathwayId;
  readonly constants?: Constants;
}
interface OfProduct extends Through {
  readonly id?: WholeId;
  readonly mean?: Measure;
  readonly rest?: RestId;
}

/** What the laws of an organ are written with. */
export type Vocabulary = ReturnType<typeof lawsOf>;

/** The vocabulary of one organ. */
export function lawsOf(organ: OrganId) {
  const leaf = (
    id: FactorId,
    role: Role,
    measure: Measure,
    more: Partial<Omit<Leaf, 'kind' | 'id' | 'organ' | 'role' | 'measure'>> = {},
  ): Leaf => ({ kind: 'leaf', id, organ, role, measure, ...more });
  const curve = (of: Law, by: Curve['by'], constants: Constants = []): Curve => ({
    kind: 'curve',
    of,
    by,
    shapedBy: { organ, constants },
  });
  return {
    /** Another quantity acts here. */
    arrow: (id: ArrowId, upstream: QuantityId, measure: Measure, more: Through = {}): Law =>
      leaf(id, 'arrow', measure, { upstream, ...more }),
    /** What is done to the man, or what he is. */
    cause: (id: CauseId, measure: Measure, more: Through = {}): Law =>
      leaf(id, 'cause', measure, more),
    /** Constants, and what follows from them alone. */
    constants: (constants: Constants, measure: Measure): Law =>
      leaf('constants', 'cause', measure, { constants }),
    /** How the draw of pulses fell out. */
    chance: (id: RestId, measure: Measure): Law => leaf(id, 'chance', measure),
    /** What a state owes to its past, to be added to what drives it. */
    storage: (id: StorageId, upstream: QuantityId, { days, held }: Store): Law =>
      leaf(id, 'storage', held, { upstream, before: days }),
    product: (of: readonly Law[], more: OfProduct = {}): Product => {
      const { id, mean, rest = 'timing', ...through } = more;
      const named: Named | undefined = id && { id, organ, role: 'whole', ...through };
      return { kind: 'product', named, of, mean, rest: { id: rest, organ } };
    },
    sum: (of: readonly Law[]): Sum => ({ kind: 'sum', of }),
    curve,
    /** One over a law. */
    inverse: (of: Law): Curve => curve(of, (argument) => 1 / argument),
    earlier: (days: Earlier['days'], of: Law): Earlier => ({ kind: 'earlier', days, of }),
  };
}
