/** What a hand does on the charts: scrub with one finger or the mouse, zoom with two fingers or the wheel, step with the keys. */
import { tick } from 'svelte';
import type { Session } from '../session.svelte';
import type { Frame } from './frame.svelte';
import { moved, pinched, zoomed, type DaySpan } from './span';

/** A finger moves this far before it means to scrub rather than to scroll the page, px. */
const SLACK = 5;
const WHEEL = 0.0018;
/** Trackpads report a pinch as small turns of a wheel with ctrl held. */
const PINCH_WHEEL = 0.01;
const LINE = 16;
/** What + and − do. */
const BUTTON = 1.6;

/** Whether a turn of the wheel over an element has something to scroll. */
function scrolls(element: Element | null): boolean {
  for (let one = element; one; one = one.parentElement) {
    if (one.scrollHeight <= one.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(one);
    if (one === document.documentElement ? overflowY !== 'hidden' : /auto|scroll/.test(overflowY)) {
      return true;
    }
  }
  return false;
}

/** Turns pointer, wheel and key events over the drawings into the session's verbs. */
export class Hand {
  /** Where each pointer that is down stands, px from the left edge of the drawings. */
  private readonly down = new Map<number, number>();
  private start = 0;
  private scrubbing = false;
  private resume = false;
  /** Where the playhead stood before the last two scrubs. */
  private before: readonly [number, number] = [0, 0];
  private pinch: readonly [number, number] | null = null;

  constructor(
    private readonly session: Session,
    private readonly frame: Frame,
  ) {}

  readonly pointerdown = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (event.button !== 0) return;
    const x = placeOf(event);
    this.down.set(event.pointerId, x);
    event.currentTarget.setPointerCapture(event.pointerId);
    const [first, second] = this.down.values();
    if (first !== undefined && second !== undefined) {
      this.letGo();
      this.pinch = [this.frame.dayAt(first), this.frame.dayAt(second)];
      return;
    }
    this.start = x;
    if (event.pointerType !== 'touch') this.scrub(x);
  };

  readonly pointermove = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (!this.down.has(event.pointerId)) return;
    const x = placeOf(event);
    this.down.set(event.pointerId, x);
    const [first, second] = this.down.values();
    if (this.pinch && first !== undefined && second !== undefined) {
      const { width, horizon } = this.frame;
      this.show(pinched(this.pinch, [first, second], width, horizon));
    } else if (!this.pinch && (this.scrubbing || Math.abs(x - this.start) > SLACK)) this.scrub(x);
  };

  readonly pointerup = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (!this.down.delete(event.pointerId)) return;
    if (!this.pinch && !this.scrubbing) this.scrub(placeOf(event));
    this.end();
  };

  /** The browser has taken the touch, to scroll the page. */
  readonly pointercancel = (event: PointerEvent): void => {
    if (this.down.delete(event.pointerId)) this.end();
  };

  readonly wheel = (event: WheelEvent & { currentTarget: HTMLElement }): void => {
    if (!event.ctrlKey && scrolls(event.currentTarget)) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE : 1;
    const { span, horizon, width } = this.frame;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const perPixel = (span.to - span.from) / Math.max(width, 1);
      this.show(moved(span, sideways * unit * perPixel, horizon));
      return;
    }
    const turn = event.deltaY * unit * (event.ctrlKey ? PINCH_WHEEL : WHEEL);
    this.show(zoomed(span, this.frame.dayAt(placeOf(event)), Math.exp(turn), horizon));
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  /** In around the playhead, or around the middle where the playhead is out of sight. */
  readonly zoomIn = (): void => this.zoomBy(1 / BUTTON);
  readonly zoomOut = (): void => this.zoomBy(BUTTON);
  readonly reset = (): void => this.session.resetZoom();

  /** Two clicks have moved the playhead; it goes back, for they meant the zoom. */
  readonly dblclick = (): void => {
    this.session.playhead.seek(this.before[0]);
    this.reset();
  };

  private readonly keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowRight: () => this.session.playhead.step(1),
    ArrowUp: () => this.session.playhead.step(1),
    ArrowLeft: () => this.session.playhead.step(-1),
    ArrowDown: () => this.session.playhead.step(-1),
    PageUp: () => this.leap(1 / 10),
    PageDown: () => this.leap(-1 / 10),
    Home: () => this.session.playhead.seek(0),
    End: () => this.session.playhead.seek(this.frame.horizon),
    '+': this.zoomIn,
    '=': this.zoomIn,
    '-': this.zoomOut,
    '0': this.reset,
  };

  private leap(share: number): void {
    const { span, horizon } = this.frame;
    const day = this.session.playhead.day + share * (span.to - span.from);
    this.session.playhead.seek(Math.min(Math.max(day, 0), horizon));
  }

  private zoomBy(factor: number): void {
    const { span, horizon } = this.frame;
    const { day } = this.session.playhead;
    const around = day >= span.from && day <= span.to ? day : (span.from + span.to) / 2;
    this.show(zoomed(span, around, factor, horizon));
  }

  private show({ from, to }: DaySpan): void {
    this.session.zoom(from, to);
  }

  private scrub(x: number): void {
    const { playhead } = this.session;
    if (!this.scrubbing) {
      this.scrubbing = true;
      this.resume = playhead.playing;
      this.before = [this.before[1], playhead.day];
      playhead.pause();
      this.frame.hold();
    }
    playhead.seek(this.frame.dayAt(x));
  }

  private letGo(): void {
    if (!this.scrubbing) return;
    this.scrubbing = false;
    const { from, to } = this.frame.span;
    // the session may have turned the page under the hand: what was looked at stays
    void tick().then(() => {
      this.show({ from, to });
      this.frame.release();
    });
    if (this.resume) this.session.playhead.play();
  }

  private end(): void {
    this.letGo();
    // the finger that is left after a pinch does not scrub
    if (this.down.size === 0) this.pinch = null;
  }
}

const placeOf = (event: MouseEvent & { currentTarget: EventTarget | null }): number =>
  event.currentTarget instanceof Element
    ? event.clientX - event.currentTarget.getBoundingClientRect().left
    : 0;
