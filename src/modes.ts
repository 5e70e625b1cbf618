/** What the modes beside Explore are made of, fetched when one is first chosen. */
import type { Component } from 'svelte';
import type { Session } from './session.svelte';
import type { ModeId } from './rim/places';

interface Mode {
  /** Whether it stands beside the picture, which goes on living, or in its place. */
  readonly place: 'beside' | 'instead';
  readonly load: () => Promise<{ readonly default: Component<{ session: Session }> }>;
}

/** All but Explore. */
export const modes: Readonly<Partial<Record<ModeId, Mode>>> = {
  evidence: { place: 'instead', load: () => import('./evidence/Evidence.svelte') },
};
