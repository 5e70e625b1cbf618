/** Notices that nobody has touched the page for a while. */

/** Timers; a stand-in in tests. */
export interface Timers {
  set(callback: () => void, milliseconds: number): number;
  clear(handle: number): void;
}

/** The browser's own. */
export const browserTimers: Timers = {
  set: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clear: (handle) => window.clearTimeout(handle),
};

/** Calls once, so many ms after the last touch; again only after another touch. */
export class Idle {
  private handle: number | null = null;

  constructor(
    private readonly after: number,
    private readonly then: () => void,
    private readonly timers: Timers = browserTimers,
  ) {}

  touch(): void {
    this.rest();
    this.handle = this.timers.set(() => {
      this.handle = null;
      this.then();
    }, this.after);
  }

  /** Waits no more. */
  rest(): void {
    if (this.handle !== null) this.timers.clear(this.handle);
    this.handle = null;
  }
}
