/** The page's one requestAnimationFrame: ordered listeners, clamped time, still when nobody looks or listens. */

/** Longer gaps (a sleeping tab, a debugger) count as this much. */
const LONGEST_BEAT = 0.1;

/** Hears a frame: the seconds since the last one, at most a tenth. */
export type Beat = (seconds: number) => void;

/** The order in which listeners hear a frame: time first, then what draws it. */
export const order = { clock: 0, view: 1, after: 2 } as const;

interface Listener {
  readonly order: number;
  readonly beat: Beat;
}

/** Where frames come from; a stand-in in tests. */
export interface Frames {
  request(callback: (now: number) => void): number;
  cancel(handle: number): void;
  /** Calls as the very next thing: asked for within a frame, that is when it has been drawn. */
  soon(callback: () => void): void;
  hidden(): boolean;
  /** Returns how to stop hearing. */
  onVisibility(callback: () => void): () => void;
}

/** The browser's own. */
export const browserFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
  soon(callback) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      callback();
    };
    port2.postMessage(null);
  },
  hidden: () => document.hidden,
  onVisibility(callback) {
    document.addEventListener('visibilitychange', callback);
    return () => document.removeEventListener('visibilitychange', callback);
  },
};

/** Beats while somebody listens and the page is seen. */
export class Heartbeat {
  private listeners: readonly Listener[] = [];
  private handle: number | null = null;
  private last: number | null = null;
  private readonly unhear: () => void;

  constructor(private readonly frames: Frames) {
    this.unhear = frames.onVisibility(() => this.settle());
  }

  /** Hears every frame from now on; returns how to stop. */
  listen(at: keyof typeof order, beat: Beat): () => void {
    const listener = { order: order[at], beat };
    this.listeners = [...this.listeners, listener].sort((a, b) => a.order - b.order);
    this.settle();
    return () => {
      this.listeners = this.listeners.filter((one) => one !== listener);
      this.settle();
    };
  }

  /** Calls once, when the next frame has been drawn. */
  afterPaint(then: () => void): void {
    this.frames.request(() => this.frames.soon(then));
  }

  stop(): void {
    this.listeners = [];
    this.settle();
    this.unhear();
  }

  /** Starts or stops asking for frames, as is needed now. */
  private settle(): void {
    const wanted = this.listeners.length > 0 && !this.frames.hidden();
    if (wanted && this.handle === null) {
      this.last = null;
      this.handle = this.frames.request(this.frame);
    } else if (!wanted && this.handle !== null) {
      this.frames.cancel(this.handle);
      this.handle = null;
    }
  }

  private readonly frame = (now: number): void => {
    this.handle = this.frames.request(this.frame);
    const seconds = this.last === null ? 0 : (now - this.last) / 1000;
    this.last = now;
    const heard = Math.min(Math.max(seconds, 0), LONGEST_BEAT);
    for (const { beat } of this.listeners) beat(heard);
  };
}

/** A beat that is heard only every so many seconds, with all that have passed since: time in steps. */
export function inSteps(beat: Beat, every: number): Beat {
  let passed = 0;
  return (seconds) => {
    passed += seconds;
    if (passed < every) return;
    beat(passed);
    passed = 0;
  };
}

/** Longer than this, s, a beat that gives way does not wait. */
const PATIENCE = 0.2;

/**
 * A beat that gives way to a hand: heard with every second frame while one pulls, and not at all while it waits for what
 * its last move leads to; then with all the seconds that have passed since.
 */
export function givingWay(beat: Beat, hand: { pulls(): boolean; waits(): boolean }): Beat {
  let passed = 0;
  let isDue = true;
  return (seconds) => {
    passed += seconds;
    isDue = !isDue || !hand.pulls();
    if (passed < PATIENCE && (!isDue || (hand.pulls() && hand.waits()))) return;
    beat(passed);
    passed = 0;
  };
}
