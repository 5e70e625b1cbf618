/** The names under which this page keeps things on the device, so that it can tell all of them and forget them. */

export const PREFIX = 'gonadostat.';
/** Every kind there is, in the order in which they are told. */
export const keptKinds = [
  ...(['settings', 'language', 'switches'] as const),
  ...(['pins', 'scenes', 'learn', 'lessons'] as const),
];
export type KeptKind = (typeof keptKinds)[number];

/** The name of one kind, for who keeps it: what is not a kind cannot be kept. */
export const keyOf = (kind: KeptKind): string => PREFIX + kind;
