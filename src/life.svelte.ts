/** What happens on the page by itself: time passes, pages turn, the address follows. */
import { untrack } from 'svelte';
import { inSteps, type Heartbeat } from './heartbeat';
import type { Playhead } from './state/playhead.svelte';
import type { Scenario } from '../workers/contract/scenario';

/** Under reduced motion time goes in steps of so many seconds. */
const STEP = 1;
/** While time runs the address follows every so many seconds. */
const FOLLOW = 5;

/** Whose life it is. */
export interface Living {
  readonly playhead: Playhead;
  readonly heartbeat: Heartbeat;
  readonly settings: { readonly still: boolean };
  readonly scenario: Scenario;
  keepInSight(): void;
  writeLink(): void;
}

/** Lets it live; returns how to end it. */
export function live(living: Living): () => void {
  const { playhead, heartbeat, settings } = living;
  return $effect.root(() => {
    $effect(() => {
      if (!playhead.playing) return;
      const pass = (seconds: number): void => playhead.advance(seconds);
      return heartbeat.listen('clock', settings.still ? inSteps(pass, STEP) : pass);
    });
    $effect(() => {
      if (!playhead.playing) return;
      return heartbeat.listen(
        'after',
        inSteps(() => living.writeLink(), FOLLOW),
      );
    });
    $effect(() => {
      void [playhead.tick, playhead.jumps];
      untrack(() => living.keepInSight());
    });
    $effect(() => {
      void [living.scenario, playhead.tempo, playhead.playing, playhead.jumps];
      untrack(() => living.writeLink());
    });
  });
}
