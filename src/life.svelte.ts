/** What happens on the page by itself: time passes, pages turn, the address follows. */
import { untrack } from 'svelte';
import { givingWay, inSteps, type Heartbeat } from './heartbeat';
import { catchUp, feelFrame, feelHand } from './rim/paced.svelte';
import type { Playhead } from './state/playhead.svelte';
import { inTurn } from './turns';
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
  /** What a hand is pulling, if anything. */
  readonly pulling: string | null;
  /** Somebody can see it move. */
  readonly lives: boolean;
  /** Whether what the plan leads to is still being worked out. */
  readonly isAwaited: boolean;
  keepInSight(): void;
  writeLink(): void;
}

/** Lets it live; returns how to end it. */
export function live(living: Living): () => void {
  const { playhead, heartbeat, settings } = living;
  const hand = {
    pulls: () => living.pulling !== null,
    waits: () => living.isAwaited,
  };
  return $effect.root(() => {
    $effect(() => {
      if (!playhead.playing || !living.lives) return;
      const pass = (seconds: number): void => playhead.advance(seconds);
      return heartbeat.listen(
        'clock',
        settings.still ? inSteps(pass, STEP) : givingWay(pass, hand),
      );
    });
    $effect(() => {
      if (!playhead.playing) return;
      return heartbeat.listen('after', feelFrame);
    });
    $effect(() => {
      feelHand(hand.pulls());
      return () => feelHand(false);
    });
    $effect(() => {
      // numbers that waited for time, or for the hand, are read now
      if (!playhead.playing || !hand.pulls()) untrack(catchUp);
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
      // nothing is decided before he lives, nor while a hand pulls
      if (!living.lives || living.pulling) return;
      void [living.scenario, playhead.tempo, playhead.playing, playhead.jumps];
      // what writes it may have to be fetched first: not before the page has said that he stands
      return inTurn(() => living.writeLink());
    });
  });
}
