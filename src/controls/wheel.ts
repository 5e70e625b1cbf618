/** A wheel over a slider: what mice send in notches and touchpads in crumbs, as whole steps. */

/** What a notch of a common mouse sends, px. */
const NOTCH = 100;
/** Pixels in a line and in a page, where a browser counts in those: three lines are a notch. */
const pixels = [1, NOTCH / 3, 3 * NOTCH] as const;

/** The part of a wheel's event that decides. */
export type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>;

/** Adds up turns until they make a step; up and right are more. */
export class Wheel {
  /** What has not yet made a whole step, in steps. */
  private rest = 0;

  /** The whole steps that a turn completes. */
  turn({ deltaX, deltaY, deltaMode }: Turn): number {
    const moved = ((deltaY === 0 ? deltaX : -deltaY) * (pixels[deltaMode] ?? 1)) / NOTCH;
    // turning back starts anew
    const sum = (this.rest * moved < 0 ? 0 : this.rest) + moved;
    const steps = Math.trunc(sum + Math.sign(sum) * 1e-9);
    this.rest = sum - steps;
    return steps;
  }
}
