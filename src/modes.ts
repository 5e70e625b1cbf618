/** What the modes beside Explore are made of, fetched when one is first chosen. */
import type { Component } from 'svelte';
import type { ModeId } from './rim/places';
import type { Session } from './session.svelte';

type Load = () => Promise<{ readonly default: Component<{ session: Session }> }>;

/** All but Explore. */
export const modes: Readonly<Partial<Record<ModeId, Load>>> = {
  learn: () => import('./learn/Learn.svelte'),
};
