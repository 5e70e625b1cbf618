/** What the tools are made of that can be laid over the charts, one at a time; fetched when one is first opened. */
import type { Component } from 'svelte';
import type { Session } from './session.svelte';
import type { Subject, ToolId } from './rim/places';

interface Tool {
  readonly load: () => Promise<{
    readonly default: Component<{ session: Session; about: Subject }>;
  }>;
}

/** By id. */
export const tools: Readonly<Partial<Record<ToolId, Tool>>> = {
  bench: { load: () => import('./bench/Bench.svelte') },
  act: { load: () => import('./acts/Act.svelte') },
  compare: { load: () => import('./compare/Compare.svelte') },
  take: { load: () => import('./take/Take.svelte') },
  tell: { load: () => import('./tell/Tell.svelte') },
  equations: { load: () => import('./equations/Equations.svelte') },
  grades: { load: () => import('./grades/Grades.svelte') },
  why: { load: () => import('./why/Why.svelte') },
};
