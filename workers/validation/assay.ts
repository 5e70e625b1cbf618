/** What the laboratory makes of a man's blood: means over samples, pulses as a sampled series shows them, estradiol as the trial's assay reads it. */
import { channels, strideOf, type ChannelId } from '../contract/channels';
import { constants } from '../contract/constants';
import { testosteroneEstradiolRatio, TICKS_PER_DAY } from '../contract/quantities';
import { PulseDetector } from '../contract/pulses';
import type { ReadingId } from './quantities';
import type { Window } from './sampling';

/** What a trial's assays read where there is nothing: cross-reactants in estradiol, pmol/L, in testosterone, nmol/L, and in gonadotropins, IU/L. */
export interface Assays {
  readonly estradiol: number;
  readonly testosterone: number;
  readonly LH: number;
  readonly FSH: number;
}

/** Assays that read what there is. */
export const trueAssays: Assays = { estradiol: 0, testosterone: 0, LH: 0, FSH: 0 };

/** Channels of one run, from day 0, each at its own stride. */
export type Recorded = Readonly<Partial<Record<ChannelId, Float32Array>>>;

/** Mean of a channel over every sample of every window. */
function meanOf(recorded: Recorded, channel: ChannelId, windows: readonly Window[]): number {
  const series = recorded[channel];
  const stride = strideOf(channel);
  let sum = 0;
  let samples = 0;
  for (const { from, to, every } of windows) {
    for (let tick = from; tick < to; tick += every) {
      sum += series?.[Math.floor(tick / stride)] ?? NaN;
      samples += 1;
    }
  }
  return sum / samples;
}

interface PulsesSeen {
  readonly perDay: number;
  /** Mean rise from nadir to peak, IU/L. */
  readonly rise: number;
  /** The same over the nadir. */
  readonly relativeRise: number;
}

/** LH pulses in series of samples, each series counted by itself; the assay reads `offset` IU/L too much. */
export function pulsesIn(lh: Float32Array, windows: readonly Window[], offset: number): PulsesSeen {
  let count = 0;
  let rises = 0;
  let relativeRises = 0;
  let ticks = 0;
  for (const { from, to, every } of windows) {
    const detector = new PulseDetector();
    const see = (pulse: ReturnType<PulseDetector['end']>): void => {
      if (pulse === null) return;
      count += 1;
      rises += pulse.rise;
      relativeRises += pulse.rise / pulse.nadir;
    };
    for (let tick = from; tick < to; tick += every)
      see(detector.hear(tick, (lh[tick] ?? NaN) + offset));
    see(detector.end());
    ticks += to - from;
  }
  return {
    perDay: (count * TICKS_PER_DAY) / ticks,
    rise: count > 0 ? rises / count : 0,
    relativeRise: count > 0 ? relativeRises / count : 0,
  };
}

/** What albumin holds of testosterone is taken to be available, too: 1 + affinity × albumin times the free. */
const BIOAVAILABLE =
  1 +
  (constants['blood.binding.albumin.testosterone'].value * constants['blood.albumin'].value) / 1000;

/** The channels a reading is made of. */
export function channelsOf(reading: ReadingId): readonly ChannelId[] {
  switch (reading) {
    case 'bioavailableTestosterone':
      return ['freeTestosterone'];
    case 'testosteroneEstradiolRatio':
    case 'estradiolTestosteroneRatio':
      return ['testosterone', 'estradiol'];
    case 'intratesticularTestosterone':
      return ['intratesticularTestosterone', 'testosterone'];
    case 'LHpulsesPerDay':
    case 'LHpulseRise':
    case 'LHpulseRelativeRise':
      return ['LH'];
    default:
      return [reading];
  }
}

/** The unit of a reading, as the model has it; none for a ratio. */
export function unitOf(reading: ReadingId): string {
  switch (reading) {
    case 'bioavailableTestosterone':
      return 'nmol/L';
    case 'testosteroneEstradiolRatio':
      return 'ng/dL per pg/mL';
    case 'LHpulsesPerDay':
      return 'pulses/d';
    case 'LHpulseRise':
      return 'IU/L';
    case 'estradiolTestosteroneRatio':
    case 'LHpulseRelativeRise':
      return '';
    default:
      return channels[reading].unit;
  }
}

/** A reading of one man, averaged over windows, in the model's units. A ratio is a ratio of means. */
export function readingOf(
  reading: ReadingId,
  recorded: Recorded,
  windows: readonly Window[],
  assays: Assays,
): number {
  const mean = (channel: ChannelId): number => meanOf(recorded, channel, windows);
  // an antibody also binds what is not the hormone: about as much in every man
  const estradiol = (): number => mean('estradiol') + assays.estradiol;
  const testosterone = (): number => mean('testosterone') + assays.testosterone;
  const pulses = (): PulsesSeen => pulsesIn(recorded.LH ?? new Float32Array(), windows, assays.LH);
  switch (reading) {
    case 'estradiol':
      return estradiol();
    case 'testosterone':
      return testosterone();
    // what a needle draws has blood's testosterone in it, too: nothing beside the testis's own, half of it where that is silenced by injections
    case 'intratesticularTestosterone':
      return mean('intratesticularTestosterone') + mean('testosterone');
    case 'LH':
      return mean('LH') + assays.LH;
    case 'FSH':
      return mean('FSH') + assays.FSH;
    case 'bioavailableTestosterone':
      return BIOAVAILABLE * mean('freeTestosterone');
    case 'testosteroneEstradiolRatio':
      return testosteroneEstradiolRatio(testosterone(), estradiol()) ?? Infinity;
    case 'estradiolTestosteroneRatio': {
      // pg/mL over pg/mL: a ng/dL is 10 pg/mL
      const ratio = testosteroneEstradiolRatio(testosterone(), estradiol());
      return ratio === null ? 0 : 1 / (10 * ratio);
    }
    case 'LHpulsesPerDay':
      return pulses().perDay;
    case 'LHpulseRise':
      return pulses().rise;
    case 'LHpulseRelativeRise':
      return pulses().relativeRise;
    default:
      return mean(reading);
  }
}
