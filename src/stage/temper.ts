/** How finely the stage is drawn: as finely as the card keeps up with, judged by what frames have cost it. */

/** Pixels for each of the page's, from the finest. */
const LADDER = [2, 1.5, 1.25, 1, 0.8, 0.65] as const;
/** A frame that takes the card longer than this, ms, keeps the next one waiting. */
const LATE = 24;
/** Weight of one frame in the usual one. */
const WEIGHT = 0.12;
/** Frames after a change that are not yet judged: they pay for the change itself. */
const GRACE = 8;

/** Goes down a step where frames are late; never up again while the page lives, so that nothing flickers. */
export class Temper {
  private step: number;
  private usual = 0;
  private heard = 0;

  /** Of a device's own pixels for each of the page's; never coarser than so many. */
  constructor(
    device: number,
    private readonly coarsest = 0,
  ) {
    const finest = LADDER.findIndex((ratio) => ratio <= Math.max(device, 1));
    this.step = finest < 0 ? LADDER.length - 1 : finest;
  }

  get ratio(): number {
    return LADDER[this.step] ?? 1;
  }
  private get lowest(): boolean {
    return (LADDER[this.step + 1] ?? -1) < this.coarsest;
  }
  /** Nothing coarser is left, and frames are still late. */
  get spent(): boolean {
    return this.lowest && this.heard > 2 * GRACE && this.usual > 2 * LATE;
  }

  /** Hears what a frame cost the card, ms; says whether the ratio has changed. */
  hear(cost: number): boolean {
    this.heard += 1;
    if (this.heard <= GRACE) return false;
    this.usual = this.usual === 0 ? cost : this.usual + WEIGHT * (cost - this.usual);
    if (this.usual <= LATE || this.heard < 2 * GRACE || this.lowest) return false;
    this.step += 1;
    this.heard = 0;
    this.usual = 0;
    return true;
  }
}
