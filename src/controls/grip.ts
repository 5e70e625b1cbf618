/** A pointer on a slider's track: where it takes hold, how it drags, and how it lets go. */

/** What a drag does. Positions run from 0 to 1 along the track. */
export interface Grip {
  /** Where the thumb is now. */
  thumb(): number;
  /** What the last pull leads to is still being worked out. */
  waits(): boolean;
  /** The pointer is here, ahead of what it pulls. */
  follow(position: number): void;
  pull(position: number): void;
  settle(): void;
  cancel(): void;
}

/** A press this near to the thumb takes hold of it where it is; farther off, the thumb jumps under the pointer. */
const THUMB_RADIUS = 16;
/** A finger must have moved so far sideways before it drags: until then it may be scrolling the page. */
const SLOP = 6;

type Phase = 'idle' | 'undecided' | 'dragging';

/**
 * Listens on a range input, whose own idea of dragging (always even, always jumping) is left unused.
 * `busy` tells whether the input's own events come from a drag and are to be ignored.
 */
export class PointerGrip {
  private phase: Phase = 'idle';
  private offset = 0;
  /** Where the track lay when it was pressed: asked at every move, the page would be laid out for the answer. */
  private lies = { left: 0, width: 1 };
  private pointer = -1;
  /** Where the pointer is (where it came down, until it drags), and where it was when it pulled last. */
  private x = NaN;
  private pulledFrom = NaN;
  /** A move has been heard ahead of the frame that will tell of it. */
  private isAhead = false;

  constructor(
    private readonly track: HTMLElement,
    private readonly grip: Grip,
  ) {}

  get busy(): boolean {
    return this.phase !== 'idle';
  }

  /** Starts listening; returns how to stop. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      hear: (event: HTMLElementEventMap[K]) => unknown,
    ): void => this.track.addEventListener(name, hear, { signal });
    on('pointerdown', (event) => this.down(event));
    on('pointermove', (event) => this.move(event));
    on('pointerup', (event) => this.up(event));
    on('pointercancel', (event) => event.pointerId === this.pointer && this.drop());
    on('mousedown', (event) => event.preventDefault());
    window.addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
    return () => stop.abort();
  }

  /** Lets go of what is no longer pulled by anyone, without a word: it follows no pointer until the next press. */
  letGo(): void {
    if (this.phase === 'dragging') this.rest();
  }

  private position(x: number): number {
    const { left, width } = this.lies;
    return Math.min(Math.max((x - this.offset - left) / width, 0), 1);
  }

  private down(event: PointerEvent): void {
    if (this.busy || event.button !== 0) return;
    const { left, width } = (this.lies = this.track.getBoundingClientRect());
    const fromThumb = event.clientX - (left + this.grip.thumb() * width);
    this.offset = Math.abs(fromThumb) <= THUMB_RADIUS ? fromThumb : 0;
    this.x = event.clientX;
    this.pointer = event.pointerId;
    this.track.focus({ preventScroll: true });
    this.phase = 'undecided';
    this.pulledFrom = NaN;
    this.isAhead = false;
    if (event.pointerType !== 'touch') this.take(event);
  }

  /** What was waited for has come: what the pointer has done meanwhile is pulled. */
  catchUp(): void {
    if (this.phase === 'dragging') this.pull();
  }

  private take(event: PointerEvent): void {
    this.phase = 'dragging';
    this.track.setPointerCapture(event.pointerId);
    // only while it drags: one listener has every move on the page told singly, wherever it is
    this.track.onpointerrawupdate = (raw) => this.foresee(raw as PointerEvent);
    this.x = event.clientX;
    this.pull();
  }

  private pull(): void {
    if (this.x === this.pulledFrom) return;
    this.pulledFrom = this.x;
    this.grip.pull(this.position(this.x));
  }

  /** Pulls ahead of the frame where nobody else is waited for, so that the future is worked out while the frame is; once in each, since a quick mouse moves many times. */
  private foresee(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    this.x = event.clientX;
    if (this.isAhead || this.grip.waits()) return;
    this.isAhead = true;
    this.pull();
  }

  private move(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    this.isAhead = false;
    if (this.phase === 'dragging') {
      this.x = event.clientX;
      // a pull has the whole page answer; on a slow one, frames would leave no time for the future to arrive
      if (this.grip.waits()) this.grip.follow(this.position(this.x));
      else this.pull();
    } else if (this.phase === 'undecided' && Math.abs(event.clientX - this.x) > SLOP)
      this.take(event);
  }

  private up(event: PointerEvent): void {
    if (event.pointerId !== this.pointer || !this.busy) return;
    if (this.phase === 'undecided') this.take(event); // a tap
    this.pull();
    this.rest();
    this.grip.settle();
  }

  private rest(): void {
    this.phase = 'idle';
    this.track.onpointerrawupdate = null;
  }

  private drop(): void {
    if (this.phase === 'dragging') this.grip.cancel();
    this.rest();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.phase !== 'dragging') return;
    event.preventDefault();
    event.stopPropagation();
    this.drop();
  }
}
