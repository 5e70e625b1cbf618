/** Puts the page together in turns: each is a task of its own, so that none keeps the browser from anything else for long. */
import { browserFrames } from './heartbeat';

const waiting = new Set<() => void>();
let called = false;

function call(): void {
  called = waiting.size > 0;
  if (called) browserFrames.soon(next);
}
function next(): void {
  for (const act of waiting) {
    waiting.delete(act);
    // the one after it comes even where this one fails
    queueMicrotask(call);
    return act();
  }
  called = false;
}

/** Calls in a turn of its own, after all that asked before; returns how to call it off. */
export function inTurn(act: () => void): () => void {
  const mine = (): void => act();
  waiting.add(mine);
  if (!called) call();
  return () => void waiting.delete(mine);
}
