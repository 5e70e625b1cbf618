/** The law of a quantity as data: named factors, multiplied, added, or passed through a curve; each knows how to read its value. */
import type { OrganId, QuantityId } from '../contract/channels';
import type { ParameterId } from '../contract/constants';
import type { ArrowId, CauseId, FactorId, RestId, Role, WholeId } from '../contract/explanation';
import type { PathwayId } from '../contract/pathways';
import type { Day } from '../contract/quantities';
import type { Side } from './side';

/** Reads a mean over the span from one of the two men. */
export type Measure = (side: Side) => number;

/** What can be said of a factor beside its value. */
interface Named {
  readonly id: FactorId;
  readonly organ: OrganId;
  readonly role: Role;
  readonly upstream?: QuantityId;
  /** How long before the span the upstream quantity is to be asked, days. */
  readonly before?: Measure;
  readonly pathway?: PathwayId;
  readonly constants?: readonly ParameterId[];
}

export interface Leaf extends Named {
  readonly kind: 'leaf';
  readonly measure: Measure;
}
/** A product; where its own mean is known, what the means of its factors leave over is a factor as well. */
export interface Product {
  readonly kind: 'product';
  readonly named: Named | undefined;
  readonly of: readonly Law[];
  readonly mean: Measure | undefined;
  readonly rest: { readonly id: RestId; readonly organ: OrganId };
}
export interface Sum {
  readonly kind: 'sum';
  readonly named: Named | undefined;
  readonly of: readonly Law[];
}
/** A curve of one argument, which may have constants of its own. */
export interface Curve {
  readonly kind: 'curve';
  readonly named: Named | undefined;
  readonly of: Law;
  readonly by: (argument: number, side: Side) => number;
  readonly constants: { readonly organ: OrganId; readonly ids: readonly ParameterId[] };
}
/** A law of days ago. */
export interface Earlier {
  readonly kind: 'earlier';
  readonly of: Law;
  readonly days: (side: Side) => Day;
}
export type Law = Leaf | Product | Sum | Curve | Earlier;

type More = Pick<Named, 'pathway' | 'constants' | 'before'>;
type Constants = readonly ParameterId[];

/** What the laws of an organ are written with. */
export type Vocabulary = ReturnType<typeof lawsOf>;

/** The vocabulary of one organ. */
export function lawsOf(organ: OrganId) {
  const whole = (id: WholeId | undefined): Named | undefined =>
    id === undefined ? undefined : { id, organ, role: 'whole' };
  return {
    /** Another quantity acts here. */
    arrow: (id: ArrowId, upstream: QuantityId, measure: Measure, more: More = {}): Leaf => ({
      kind: 'leaf',
      id,
      organ,
      role: 'arrow',
      upstream,
      measure,
      ...more,
    }),
    /** What is done to the man, or what he is. */
    cause: (id: CauseId, measure: Measure, more: More = {}): Leaf => ({
      kind: 'leaf',
      id,
      organ,
      role: 'cause',
      measure,
      ...more,
    }),
    /** Constants, and what follows from them alone. */
    constants: (constants: Constants, measure: Measure): Leaf => ({
      kind: 'leaf',
      id: 'constants',
      organ,
      role: 'cause',
      measure,
      constants,
    }),
    chance: (id: 'burstLuck' | 'pulseLuck', measure: Measure): Leaf => ({
      kind: 'leaf',
      id,
      organ,
      role: 'chance',
      measure,
    }),
    /** What a state owes to its past: to be added to its drive. It remembers for so many days. */
    storage: (upstream: QuantityId, before: Measure, measure: Measure): Leaf => ({
      kind: 'leaf',
      id: 'storage',
      organ,
      role: 'storage',
      upstream,
      before,
      measure,
    }),
    /** A product of factors, and what their means leave over of its mean. */
    product: (
      of: readonly Law[],
      {
        id,
        mean,
        rest = 'timing',
        ...more
      }: More & {
        readonly id?: WholeId;
        readonly mean?: Measure;
        readonly rest?: RestId;
      } = {},
    ): Product => ({
      kind: 'product',
      named: id && { id, organ, role: 'whole', ...more },
      of,
      mean,
      rest: { id: rest, organ },
    }),
    sum: (of: readonly Law[], id?: WholeId): Sum => ({ kind: 'sum', named: whole(id), of }),
    curve: (of: Law, by: Curve['by'], ids: Constants = [], id?: WholeId): Curve => ({
      kind: 'curve',
      named: whole(id),
      of,
      by,
      constants: { organ, ids },
    }),
    /** One over a law. */
    inverse: (of: Law, id?: WholeId): Curve => ({
      kind: 'curve',
      named: whole(id),
      of,
      by: (argument) => 1 / argument,
      constants: { organ, ids: [] },
    }),
    earlier: (days: Earlier['days'], of: Law): Earlier => ({ kind: 'earlier', of, days }),
  };
}
