/** Measuring on a curve: what samples drawn at an interval make of a span of it. */
import type { ChannelId } from '../../workers/contract/channels';
import { PulseDetector, type SeenPulse } from '../../workers/contract/pulses';
import {
  dayOf,
  HOURS_PER_DAY,
  TICK,
  tickOf,
  type Day,
  type Tick,
} from '../../workers/contract/quantities';
import { firstPulseAtOrAfter, sampleAt, type Trajectory } from '../../workers/contract/trajectory';

/** A value, and when. */
interface Moment {
  readonly value: number;
  readonly day: Day;
}

/** What was measured over a span. */
export interface Measured {
  readonly samples: number;
  /** The area over the time. */
  readonly mean: number;
  readonly peak: Moment;
  readonly nadir: Moment;
  /** Under straight lines from sample to sample, unit × hours. */
  readonly area: number;
}

/** Samples of a channel every so many ticks from a day to another, both included where they fall on one. */
function samplesOf(
  trajectory: Trajectory,
  channel: ChannelId,
  from: Day,
  to: Day,
  every: Tick,
): Moment[] {
  const first = tickOf(from);
  const count = Math.floor((tickOf(to) - first) / every) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => {
    const day = dayOf(first + at * every);
    return { day, value: sampleAt(trajectory, channel, day) };
  });
}

/** Measures a channel over a span in samples so many ticks apart; null where it is too short for two of them. */
export function measured(
  trajectory: Trajectory,
  channel: ChannelId,
  from: Day,
  to: Day,
  every: Tick,
): Measured | null {
  const samples = samplesOf(trajectory, channel, from, to, every);
  const [first, ...others] = samples;
  if (!first || others.length === 0) return null;
  let area = 0;
  let [peak, nadir, before] = [first, first, first];
  for (const one of others) {
    area += ((before.value + one.value) / 2) * every * TICK * HOURS_PER_DAY;
    if (one.value > peak.value) peak = one;
    if (one.value < nadir.value) nadir = one;
    before = one;
  }
  const hours = others.length * every * TICK * HOURS_PER_DAY;
  return { samples: samples.length, mean: area / hours, peak, nadir, area };
}

/** Pulses counted over a span. */
export interface Counted {
  readonly count: number;
  readonly perDay: number;
  /** From nadir to peak, IU/L; null where none was seen, or none can be. */
  readonly rise: number | null;
}

/** LH pulses as a laboratory counts them in samples so many ticks apart. */
export function pulsesSeen(trajectory: Trajectory, from: Day, to: Day, every: Tick): Counted {
  const detector = new PulseDetector();
  const seen: SeenPulse[] = [];
  const note = (pulse: SeenPulse | null): void => void (pulse && seen.push(pulse));
  for (const { day, value } of samplesOf(trajectory, 'LH', from, to, every))
    note(detector.hear(tickOf(day), value));
  note(detector.end());
  const rise = seen.reduce((sum, one) => sum + one.rise, 0) / seen.length;
  return { count: seen.length, perDay: seen.length / (to - from), rise: seen.length ? rise : null };
}

/** The GnRH pulses that there were. */
export function pulsesFired(trajectory: Trajectory, from: Day, to: Day): Counted {
  const count = firstPulseAtOrAfter(trajectory, to) - firstPulseAtOrAfter(trajectory, from);
  return { count, perDay: count / (to - from), rise: null };
}
