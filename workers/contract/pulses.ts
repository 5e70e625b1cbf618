/** LH pulses as frequent blood samples show them: what a study that draws blood every ten minutes would count. */
import type { Tick } from './quantities';

/** Ten minutes, the usual interval of a sampling study. */
export const SAMPLE_EVERY: Tick = 2;
/** A rise counts from this share of the nadir before it … */
const LEAST_SHARE = 0.2;
/** … and from this much LH, IU/L: about what an assay can tell apart. */
const LEAST_RISE = 0.5;

/** A pulse that samples showed: when it was highest, its rise from nadir to peak, and the nadir it rose from, IU/L. */
export interface SeenPulse {
  readonly tick: Tick;
  readonly rise: number;
  readonly nadir: number;
}

/** Follows a series of samples from nadir to peak to nadir, one at a time, keeping nothing else. */
export class PulseDetector {
  private nadir = Infinity;
  private peak = 0;
  private peakTick = 0;
  private rising = false;

  /** Hears the next sample; tells of a pulse at the first sample after its peak. */
  hear(tick: Tick, level: number): SeenPulse | null {
    if (!this.rising) {
      const rise = level - this.nadir;
      if (rise >= LEAST_RISE && rise >= LEAST_SHARE * this.nadir) this.climb(tick, level);
      else if (level < this.nadir) this.nadir = level;
      return null;
    }
    if (level >= this.peak) {
      this.climb(tick, level);
      return null;
    }
    const seen = this.end();
    this.nadir = level;
    return seen;
  }

  /** The pulse still rising at the last sample, if any. */
  end(): SeenPulse | null {
    if (!this.rising) return null;
    this.rising = false;
    return { tick: this.peakTick, rise: this.peak - this.nadir, nadir: this.nadir };
  }

  private climb(tick: Tick, level: number): void {
    this.rising = true;
    this.peak = level;
    this.peakTick = tick;
  }
}
