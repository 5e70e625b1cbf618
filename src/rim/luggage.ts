/** What the address does not carry while the page opens anew in another language: the steps of undo, and the tool in hand. */
import type { Steps } from '../state/history.svelte';
import type { Subject, ToolId } from './places';

const KEY = 'gonadostat.luggage';

/** What is carried. */
export interface Luggage {
  readonly steps: Steps;
  readonly open: { readonly tool: ToolId; readonly about: Subject } | null;
}

/** Puts it down for the next opening in this tab. */
export function pack(luggage: Luggage): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(luggage));
  } catch {
    // a full or forbidden store: the scene in the address is all that arrives
  }
}

/** Takes up what the opening before left, once. */
export function unpack(): Luggage | null {
  try {
    const found = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return found === null ? null : (JSON.parse(found) as Luggage); // only this page writes it
  } catch {
    return null;
  }
}
