/** What all charts share: the days shown and where on the page a day is. */
import type { Day } from '../../workers/contract/quantities';
import type { Session } from '../session.svelte';
import { linear } from './linear';
import type { DaySpan } from './span';

/** Where a cursor is drawn: on half pixels, finer than an eye sees it creep, so that most frames need not move it. */
export const onHalves = (x: number): number => Math.round(2 * x) / 2;

/** One time axis for all charts. */
export class Frame {
  /** Width of the drawings, px. */
  width = $state(0);
  /** While a hand drags the playhead the page is not turned under it. */
  private held = $state.raw<DaySpan | null>(null);
  private readonly shown: DaySpan = $derived.by(() => this.held ?? this.session.window);
  private readonly from: Day = $derived(this.shown.from);
  private readonly to: Day = $derived(this.shown.to);
  /** The days shown; the same object while they are the same days. */
  readonly span: DaySpan = $derived({ from: this.from, to: this.to });
  /** From a day to pixels; `invert` leads back. */
  readonly x = $derived(linear([this.from, Math.max(this.to, this.from + 1e-6)], [0, this.width]));
  readonly horizon: Day = $derived.by(() => this.session.scenario.days);

  constructor(private readonly session: Session) {}

  /** Takes on the width of the drawings, px. */
  fit(width: number): void {
    this.width = width;
  }

  /** Keeps the days that are shown now until `release`. */
  hold(): void {
    this.held = this.span;
  }

  release(): void {
    this.held = null;
  }

  /** The day under a pixel, kept inside what is shown and what exists. */
  dayAt(x: number): Day {
    const day = this.width > 0 ? this.x.invert(Math.min(Math.max(x, 0), this.width)) : this.from;
    return Math.min(Math.max(day, 0), this.horizon);
  }
}
