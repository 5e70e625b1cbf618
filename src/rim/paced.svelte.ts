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

/** Whether a hand pulls. */
let isPulled = false;
export const feelHand = (pulls: boolean): void => {
  isPulled = pulls;
};

/** All that goes at one pace: it turns over at once, so that the page's numbers agree with each other. */
interface Pace {
  /** When it last did. */
  turned: number;
  /** What has changed and waits for its turn. */
  waiting: readonly ((now: number) => void)[];
  timer: ReturnType<typeof setTimeout> | undefined;
}
const paces: Record<string, Pace> = {};

function turnOver(pace: Pace, now: number): void {
  clearTimeout(pace.timer);
  pace.timer = undefined;
  const turns = pace.waiting;
  pace.waiting = [];
  // one that cannot draw is heard of, and keeps no other from its turn
  for (const turn of turns) {
    try {
      turn(now);
    } catch (mistake) {
      reportError(mistake);
    }
  }
}

/** Draws what waits at once: where time stands still, all that is read is of one moment. */
export function catchUp(): void {
  for (const pace of Object.values(paces)) turnOver(pace, performance.now());
}

/**
 * Calls `draw` when what `watch` reads has changed, at most so many times a second; the last change is always drawn.
 * Until `draw` has had something to show (it returns `false` where it has not) it is called at every change.
 * To be called while a component is set up.
 */
export function paced(watch: () => unknown, draw: () => unknown, perSecond?: number): void {
  const pace = (paces[perSecond ?? 'readable'] ??= {
    ...{ turned: -Infinity, waiting: [], timer: undefined },
  });
  const stands = (): number => 1000 / (perSecond ?? paceFor(frame, isPulled));
  /** When this one last drew. */
  let drawn = -Infinity;
  const turn = (now: number): void => {
    if (untrack(draw) === false) return;
    drawn = now;
    if (now - pace.turned >= stands() - 1) pace.turned = now;
  };
  $effect(() => {
    watch();
    if (pace.waiting.includes(turn)) return;
    const now = performance.now();
    const stood = now - pace.turned;
    const due = stood < SAME_FRAME && now - drawn > stood;
    if (drawn === -Infinity || stood >= stands() || due) turn(now);
    else {
      pace.waiting = [...pace.waiting, turn];
      pace.timer ??= setTimeout(() => turnOver(pace, performance.now()), stands() - stood);
    }
  });
  $effect(() => () => {
    pace.waiting = pace.waiting.filter((one) => one !== turn);
  });
}
