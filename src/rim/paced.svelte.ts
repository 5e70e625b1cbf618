/** Words and figures that would change on every frame, written no faster than a person can read them. */
import { untrack } from 'svelte';

/** Times a second at which a running number is rewritten. */
const READABLE = 10;
/** What changes within so many ms of a turn belongs to the same frame, and takes its turn with it. */
const SAME_FRAME = 8;

/** When what goes at one pace last turned over: all at once, so that the page's numbers agree with each other. */
const turned: Record<number, number> = {};

/**
 * Calls `draw` when what `watch` reads has changed, at most so many times a second; the last change is always drawn.
 * Until `draw` has had something to show (it returns `false` where it has not) it is called at every change.
 * To be called while a component is set up.
 */
export function paced(watch: () => unknown, draw: () => unknown, perSecond = READABLE): void {
  const stands = 1000 / perSecond;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When this one last drew. */
  let drawn = -Infinity;
  const since = (now: number): number => now - (turned[perSecond] ?? -Infinity);
  const turn = (now: number): void => {
    timer = undefined;
    if (untrack(draw) === false) return;
    drawn = now;
    if (since(now) >= stands - 1) turned[perSecond] = now;
  };
  $effect(() => {
    watch();
    if (timer !== undefined) return;
    const now = performance.now();
    const stood = since(now);
    const due = stood < SAME_FRAME && now - drawn > stood;
    if (drawn === -Infinity || stood >= stands || due) turn(now);
    else timer = setTimeout(() => turn(performance.now()), stands - stood);
  });
  $effect(() => () => clearTimeout(timer));
}
