/** The address bar: reads the scene a link carries, keeps it up to date, hears when another is pasted. */

import type { Scenario } from '../../workers/contract/scenario';
import type { Linked } from './link/decode';
import type { encode } from './link/encode';
import type { View } from './link/view';

/** The least time between two rewritings, ms: browsers refuse more than a hundred in half a minute. */
const PACE = 300;
/** A browser that refuses is asked again after so many ms: its half a minute is then half over, or it never will. */
const REFUSED = 15_000;
const HEAD = '#s=';
/** A longer scene is left to a file: some browsers and most mail programs cut addresses. */
const LONGEST = 20_000;

/** The browser's address; a stand-in in tests. */
export interface Bar {
  hash(): string;
  query(): URLSearchParams;
  replace(hash: string): void;
  onChange(callback: () => void): () => void;
  /** When the page is put away, for the last words. */
  onLeave(callback: () => void): () => void;
}

export const browserBar: Bar = {
  hash: () => location.hash,
  query: () => new URLSearchParams(location.search),
  replace: (hash) => history.replaceState(history.state, '', hash),
  onChange(callback) {
    // an entry that bears a mark is one that was browsed to, not pasted (browsing.svelte.ts)
    const hear = (): void => void (history.state?.mark ?? callback());
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  },
  onLeave(callback) {
    addEventListener('pagehide', callback);
    return () => removeEventListener('pagehide', callback);
  },
};

/** Most pages open without a link: what reads one is loaded when there is one to read. */
const decoded = async (text: string): Promise<Linked> =>
  (await import('./link/decode')).decode(text);

/** Reads and rewrites the part of the address that carries a scene. */
export class Address {
  private next: { scenario: Scenario; view: View } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly bar: Bar,
    /** Fetched with the first scene that is to be written, unless given. */
    private encoder?: typeof encode,
  ) {}

  /** The scene in the address, or null where there is none. */
  read(): Promise<Linked> | null {
    const hash = this.bar.hash();
    return hash.startsWith(HEAD) ? decoded(hash.slice(HEAD.length)) : null;
  }

  query(): URLSearchParams {
    return this.bar.query();
  }

  /** Writes a scene soon; of several in a row the last. */
  write(scenario: Scenario, view: View): void {
    this.next = { scenario, view };
    if (this.encoder) this.timer ??= setTimeout(() => this.flush(), PACE);
    else void this.learn();
  }

  /** Writes what is waiting, at once. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    // a lesson in the address (#l=) stays while it is read; who reads it takes it away
    if (!this.next || !this.encoder || this.bar.hash()[1] === 'l') return;
    const text = this.encoder(this.next.scenario, this.next.view);
    try {
      this.bar.replace(text.length > LONGEST ? '#' : HEAD + text);
      this.next = null;
    } catch {
      // a browser may refuse (too often, or a sandboxed frame): the page works without
      this.timer = setTimeout(() => this.flush(), REFUSED);
    }
  }

  private async learn(): Promise<void> {
    this.encoder = (await import('./link/encode')).encode;
    this.flush();
  }

  /** Hears when somebody pastes another scene; returns how to stop. */
  hear(onPasted: (linked: Linked) => void): () => void {
    const stop = this.bar.onChange(() => {
      const linked = this.read();
      this.next = null; // what was pasted is newer than what was to be written
      void linked?.then(onPasted);
    });
    const stay = this.bar.onLeave(() => this.flush());
    return () => {
      stop();
      stay();
      clearTimeout(this.timer);
      this.next = null; // what writes may still be on its way
    };
  }
}
