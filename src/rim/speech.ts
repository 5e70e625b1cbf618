/** What is spoken unasked: never hurried, never stale, never twice the same. */
import { browserTimers, type Timers } from './idle';

/** The least time between two announcements, ms. */
export const PACE = 7000;
/** Things must have been at rest for so long, ms: nobody is told of what a hand is still changing. */
export const REST = 800;

/** A voice that waits for its turn; of several things to say only the latest is said. */
export class Speech {
  private last = '';
  private waiting: string | null = null;
  private spokenAt = -Infinity;
  private handle: number | null = null;

  constructor(
    private readonly speak: (text: string) => void,
    private readonly now: () => number = () => performance.now(),
    private readonly timers: Timers = browserTimers,
  ) {}

  /** Has something to say, if it is still so when its turn comes. */
  offer(text: string): void {
    if (text === this.waiting) return;
    this.hush();
    if (text === this.last || text === '') return;
    this.waiting = text;
    const due = Math.max(this.now() + REST, this.spokenAt + PACE);
    this.handle = this.timers.set(() => this.say(text), due - this.now());
  }

  /** Says something at once: somebody has asked, or its turn has come. */
  say(text: string): void {
    this.hush();
    this.last = text;
    this.spokenAt = this.now();
    this.speak(text);
  }

  /** Takes it for known. */
  assume(text: string): void {
    this.hush();
    this.last = text;
  }

  /** Says nothing of what waits. */
  hush(): void {
    if (this.handle !== null) this.timers.clear(this.handle);
    this.handle = this.waiting = null;
  }
}
