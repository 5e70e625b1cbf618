/** What the parts of the evidence are made of, fetched when one is opened. */
import type { Component } from 'svelte';
import type { Session } from '../session.svelte';
import type { PartId } from './part-ids';

type Part = () => Promise<{ readonly default: Component<{ session: Session }> }>;

/** By name. */
export const parts: Readonly<Record<PartId, Part>> = {
  article: () => import('./article/Article.svelte'),
  trials: () => import('./trials/Trials.svelte'),
  tables: () => import('./tables/Tables.svelte'),
  men: () => import('./candidate/Candidate.svelte'),
  genetics: () => import('./gene/Gene.svelte'),
  ladder: () => import('./ladder/Ladder.svelte'),
  misses: () => import('./misses/Misses.svelte'),
  references: () => import('./references/References.svelte'),
};
