/** What a run comes to: means and pulse counts over spans of days, reduced segment by segment so that nothing is kept. */
import { reportedChannels, strideOf, type ChannelId, type QuantityId } from './contract/channels';
import {
  rounded,
  testosteroneEstradiolRatio,
  TICK,
  TICKS_PER_DAY,
  tickOf,
  type Day,
  type Tick,
} from './contract/quantities';
import type { ReportSpan } from './contract/scenario';
import type { Segment } from './contract/trajectory';
import { PulseDetector, SAMPLE_EVERY, type SeenPulse } from './contract/pulses';

/** One span's figures, in the order and under the names of the result line; a ratio is a ratio of means, null over no estradiol. */
export interface Report {
  readonly from: Day;
  readonly to: Day;
  readonly mean: Readonly<Partial<Record<QuantityId, number | null>>>;
  readonly LHpulsesPerDay: number;
  readonly LHpulseAmplitude: number;
  readonly truePulsesPerDay: number;
}

/** The sum of a channel over the ticks [from, to), all within the segment; an hourly value stands for each tick of its hour. */
function sumOver(segment: Segment, channel: ChannelId, from: Tick, to: Tick): number {
  const series = segment.values[channel];
  const stride = strideOf(channel);
  const last = Math.ceil((to - segment.from) / stride);
  let sum = 0;
  for (let index = Math.floor((from - segment.from) / stride); index < last; index += 1) {
    const starts = segment.from + index * stride;
    const ticks = Math.min(to, starts + stride) - Math.max(from, starts);
    sum += (series[index] ?? 0) * ticks;
  }
  return sum;
}

/** The figures of one span, as far as they have come. */
class SpanFigures {
  private readonly from: Tick;
  private readonly to: Tick;
  private readonly sums = new Float64Array(reportedChannels.length);
  private seenPulses = 0;
  private rises = 0;
  private truePulses = 0;

  constructor(private readonly span: ReportSpan) {
    this.from = tickOf(span.from);
    this.to = tickOf(span.to);
  }

  add(segment: Segment): void {
    const from = Math.max(this.from, segment.from);
    const to = Math.min(this.to, segment.to);
    if (from >= to) return;
    reportedChannels.forEach((channel, at) => {
      this.sums[at] = (this.sums[at] ?? 0) + sumOver(segment, channel, from, to);
    });
    for (let at = 0; at < segment.pulses.length; at += 2) {
      const day = segment.pulses[at] ?? 0;
      if (day >= this.from * TICK && day < this.to * TICK) this.truePulses += 1;
    }
  }

  see(pulse: SeenPulse): void {
    if (pulse.tick < this.from || pulse.tick >= this.to) return;
    this.seenPulses += 1;
    this.rises += pulse.rise;
  }

  get report(): Report {
    const ticks = this.to - this.from;
    const days = ticks / TICKS_PER_DAY;
    const means = new Map(
      reportedChannels.map((channel, at) => [channel, (this.sums[at] ?? 0) / ticks]),
    );
    const mean: Partial<Record<QuantityId, number | null>> = {};
    for (const [channel, value] of means) {
      mean[channel] = rounded(value);
      if (channel !== 'GnRHpulseRate') continue;
      const ratio = testosteroneEstradiolRatio(
        means.get('testosterone') ?? 0,
        means.get('estradiol') ?? 0,
      );
      mean.testosteroneEstradiolRatio = ratio === null ? null : rounded(ratio);
    }
    return {
      from: this.span.from,
      to: this.span.to,
      mean,
      LHpulsesPerDay: rounded(this.seenPulses / days),
      LHpulseAmplitude: rounded(this.seenPulses > 0 ? this.rises / this.seenPulses : 0),
      truePulsesPerDay: rounded(this.truePulses / days),
    };
  }
}

/** Reduces a run's segments, which must come from day 0 on and in order, to the reports asked for. */
export function reportsOn(spans: readonly ReportSpan[], segments: Iterable<Segment>): Report[] {
  const figures = spans.map((span) => new SpanFigures(span));
  const detector = new PulseDetector();
  const tell = (pulse: SeenPulse | null): void => {
    if (pulse !== null) for (const one of figures) one.see(pulse);
  };
  for (const segment of segments) {
    for (const one of figures) one.add(segment);
    const first = Math.ceil(segment.from / SAMPLE_EVERY) * SAMPLE_EVERY;
    for (let tick = first; tick < segment.to; tick += SAMPLE_EVERY) {
      tell(detector.hear(tick, segment.values.LH[tick - segment.from] ?? 0));
    }
  }
  tell(detector.end());
  return figures.map(({ report }) => report);
}
