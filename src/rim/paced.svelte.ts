/** Words and figures that would change on every frame, written no faster than a person can read them. */
import { untrack } from 'svelte';

/** Milliseconds for which a running number stands. */
const STANDS = 100;
/** What changes within so many ms of a turn belongs to the same frame, and takes its turn with it. */
const SAME_FRAME = 8;

/** When the page's running numbers last turned over: all at once, so that they agree with each other. */
let turned = -Infinity;

/**
 * Calls `draw` when what `watch` reads has changed, at most ten times a second; the last change is always drawn.
 * To be called while a component is set up.
 */
export function paced(watch: () => unknown, draw: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (now: number): void => {
    if (now - turned >= STANDS - 1) turned = now;
    timer = undefined;
    untrack(draw);
  };
  $effect(() => {
    watch();
    if (timer !== undefined) return;
    const now = performance.now();
    const stood = now - turned;
    if (stood >= STANDS || stood < SAME_FRAME) turn(now);
    else timer = setTimeout(() => turn(performance.now()), STANDS - stood);
  });
  $effect(() => () => clearTimeout(timer));
}
