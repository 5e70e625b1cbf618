/** Words and figures that would change on every frame, written no faster than a person can read them. */
import { untrack } from 'svelte';
import { paceFor, usualFrame } from './pace';

/** What changes within so many ms of a turn belongs to the same frame, and takes its turn with it. */
const SAME_FRAME = 8;

/** How long a frame of this page usually lasts, ms. */
let frame = 0;
/** Hears how long each frame has lasted, s. */
export const feelFrame = (seconds: number): void => {
  frame = usualFrame(frame, 1000 * seconds);
};

/** When what goes at one pace last turned over: all at once, so that the page's numbers agree with each other. */
const turned: Record<string, number> = {};

/** What has changed and waits for its turn. */
let waiting: readonly (() => void)[] = [];
/** Draws it at once: where time stands still, all that is read is of one moment. */
export function catchUp(): void {
  for (const turn of waiting) turn();
}

/**
 * Calls `draw` when what `watch` reads has changed, at most so many times a second; the last change is always drawn.
 * Until `draw` has had something to show (it returns `false` where it has not) it is called at every change.
 * To be called while a component is set up.
 */
export function paced(watch: () => unknown, draw: () => unknown, perSecond?: number): void {
  const pace = perSecond ?? 'readable';
  const stands = (): number => 1000 / (perSecond ?? paceFor(frame));
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When this one last drew. */
  let drawn = -Infinity;
  const since = (now: number): number => now - (turned[pace] ?? -Infinity);
  const waitNoMore = (): void => {
    clearTimeout(timer);
    timer = undefined;
    waiting = waiting.filter((one) => one !== turnNow);
  };
  const turn = (now: number): void => {
    waitNoMore();
    if (untrack(draw) === false) return;
    drawn = now;
    if (since(now) >= stands() - 1) turned[pace] = now;
  };
  const turnNow = (): void => turn(performance.now());
  $effect(() => {
    watch();
    if (timer !== undefined) return;
    const now = performance.now();
    const stood = since(now);
    const due = stood < SAME_FRAME && now - drawn > stood;
    if (drawn === -Infinity || stood >= stands() || due) turn(now);
    else {
      timer = setTimeout(turnNow, stands() - stood);
      waiting = [...waiting, turnNow];
    }
  });
  $effect(() => waitNoMore);
}
