/** The kinds of grains by number, for lists and for shaders: the diagram's particles, then what only the stage has. */
import { kinds } from '../diagram/particles';

export const grainKinds = [...kinds, 'flash', 'warmth', 'ringE', 'ringT', 'ringB'] as const;
export type GrainKind = (typeof grainKinds)[number];

export const numberOf = (kind: GrainKind): number => grainKinds.indexOf(kind);

/** Shader code: each kind's number under its name. */
export const kindNames = grainKinds
  .map((kind) => `const int ${kind} = ${numberOf(kind)};`)
  .join('\n');
