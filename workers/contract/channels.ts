/** Every quantity the engine records: its unit, the organ it belongs to and how often it is kept. */
import { TICKS_PER_HOUR, TICKS_PER_WATCH, type Unit } from './quantities';

export type OrganId =
  | 'hypothalamus'
  | 'pituitary'
  | 'testis'
  | 'spermatogenesis'
  | 'adipose'
  | 'blood'
  | 'drugs'
  | 'bone';

type Sampling = 'tick' | 'hour' | 'watch';

interface ChannelRow {
  readonly unit: Unit;
  readonly organ: OrganId;
  /** `tick`: a value every 5 min; `hour`; `watch`: every three hours, for what moves over days to months. */
  readonly sampling: Sampling;
  /** In the result line of `simulate`, and so part of the outside contract. */
  readonly reported: boolean;
}

export const channels = {
  LH: {
    unit: 'IU/L',
    organ: 'pituitary',
    sampling: 'tick',
    reported: true,
  },
  FSH: {
    unit: 'IU/L',
    organ: 'pituitary',
    sampling: 'watch',
    reported: true,
  },
  testosterone: {
    unit: 'nmol/L',
    organ: 'testis',
    sampling: 'tick',
    reported: true,
  },
  freeTestosterone: {
    unit: 'nmol/L',
    organ: 'blood',
    sampling: 'tick',
    reported: true,
  },
  estradiol: {
    unit: 'pmol/L',
    organ: 'adipose',
    sampling: 'tick',
    reported: true,
  },
  freeEstradiol: { unit: 'pmol/L', organ: 'blood', sampling: 'tick', reported: true },
  SHBG: {
    unit: 'nmol/L',
    organ: 'blood',
    sampling: 'watch',
    reported: true,
  },
  inhibinB: {
    unit: 'ng/L',
    organ: 'testis',
    sampling: 'watch',
    reported: true,
  },
  GnRHpulseRate: { unit: 'pulses/d', organ: 'hypothalamus', sampling: 'hour', reported: true },
  anastrozole: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  letrozole: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  aromataseActivity: { unit: '×', organ: 'adipose', sampling: 'hour', reported: true },
  intratesticularTestosterone: {
    unit: 'nmol/L',
    organ: 'testis',
    sampling: 'tick',
    reported: true,
  },
  spermConcentration: {
    unit: '10⁶/mL',
    organ: 'spermatogenesis',
    sampling: 'hour',
    reported: true,
  },
  spineBMDchangePct: { unit: '%', organ: 'bone', sampling: 'watch', reported: true },
  exemestane: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  testolactone: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  enclomiphene: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  clomiphene: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  tamoxifen: { unit: 'nmol/L', organ: 'drugs', sampling: 'hour', reported: true },
  hCG: { unit: 'IU/L', organ: 'drugs', sampling: 'hour', reported: true },

  /** Factors by which a brake holds its organ: 1 in the reference man, above 1 where the brake is lifted. */
  brakeTestosteroneHypothalamus: {
    unit: '×',
    organ: 'hypothalamus',
    sampling: 'hour',
    reported: false,
  },
  brakeEstradiolHypothalamus: {
    unit: '×',
    organ: 'hypothalamus',
    sampling: 'hour',
    reported: false,
  },
  brakeEstradiolPituitary: { unit: '×', organ: 'pituitary', sampling: 'hour', reported: false },
  brakeInhibinBPituitary: { unit: '×', organ: 'pituitary', sampling: 'watch', reported: false },
  /** Uninhibited share of the testis's own aromatase, where substrate crowds an inhibitor out. */
  testicularAromataseActivity: { unit: '×', organ: 'testis', sampling: 'hour', reported: false },
  /** Flows that the diagram draws. */
  testosteroneSecretion: { unit: 'nmol/d', organ: 'testis', sampling: 'hour', reported: false },
  testosteroneFromOutside: { unit: 'nmol/d', organ: 'drugs', sampling: 'hour', reported: false },
  estradiolFromFat: { unit: 'nmol/d', organ: 'adipose', sampling: 'hour', reported: false },
  estradiolFromTestis: { unit: 'nmol/d', organ: 'testis', sampling: 'hour', reported: false },
  /** Germ cells along the wall-to-lumen road, each 1 in the reference man. */
  spermatogonia: { unit: '×', organ: 'spermatogenesis', sampling: 'watch', reported: false },
  spermatocytes: { unit: '×', organ: 'spermatogenesis', sampling: 'watch', reported: false },
  spermatids: { unit: '×', organ: 'spermatogenesis', sampling: 'watch', reported: false },
  bodyFat: { unit: '%', organ: 'adipose', sampling: 'hour', reported: false },
} as const satisfies Record<string, ChannelRow>;

export type ChannelId = keyof typeof channels;
/** What a reader may ask for by name: every reported channel, and the ratio that is derived from two of them. */
export type QuantityId = ChannelId | 'testosteroneEstradiolRatio';

export const channelIds = Object.keys(channels) as readonly ChannelId[];
export const reportedChannels = channelIds.filter((id) => channels[id].reported);

/** Ticks between two kept values, by sampling. */
const strides = { tick: 1, hour: TICKS_PER_HOUR, watch: TICKS_PER_WATCH } as const;

/** Ticks between two kept values of a channel. */
export const strideOf = (channel: ChannelId): number => strides[channels[channel].sampling];
