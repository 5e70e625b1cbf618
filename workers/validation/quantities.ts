/** What each published quantity is in this model: which reading of the blood, in which units; or why it has none. */
import type { ChannelId } from '../contract/channels';
import { NG_PER_DL_TESTOSTERONE, PG_PER_ML_ESTRADIOL } from '../contract/quantities';

/** What can be read from a man's samples. */
export type ReadingId =
  | Extract<
      ChannelId,
      | 'LH'
      | 'FSH'
      | 'testosterone'
      | 'freeTestosterone'
      | 'estradiol'
      | 'SHBG'
      | 'inhibinB'
      | 'intratesticularTestosterone'
      | 'spermConcentration'
      | 'spineBMDchangePct'
    >
  | 'bioavailableTestosterone'
  | 'testosteroneEstradiolRatio'
  | 'estradiolTestosteroneRatio'
  | 'LHpulsesPerDay'
  | 'LHpulseRise'
  | 'LHpulseRelativeRise';

export interface Read {
  readonly reads: ReadingId;
  /** Multiplies what was printed in a unit into the model's own; what is not here can only be a ratio. */
  readonly units: Readonly<Record<string, number>>;
  /** It is the per cent of men in whom the reading lies below this. */
  readonly menBelow?: number;
  /** It is the level below which 2.5 % of men lie. */
  readonly lowEnd?: true;
  /** It is told as a change, %, and small changes are what matters. */
  readonly asChange?: true;
}
interface Absent {
  readonly absent: string;
}

const NMOL_PER_NG_DL = 1 / NG_PER_DL_TESTOSTERONE;
const PMOL_PER_PG_ML = 1 / PG_PER_ML_ESTRADIOL;
const NMOL_PER_PG_ML_TESTOSTERONE = NMOL_PER_NG_DL / 10;
const gonadotropin = { 'IU/L': 1, 'U/L': 1, 'WMD IU/L': 1 };
const perDay = (hours: number) => ({
  reads: 'LHpulsesPerDay' as const,
  units: { [`pulses/${hours}h`]: 24 / hours },
});
const spineDensity = {
  reads: 'spineBMDchangePct',
  units: {},
  asChange: true,
} as const satisfies Read;
const notSimulated = (what: string): Absent => ({ absent: `${what} is not in this model` });
const noAnswerYet =
  'how many of his own pulses a microgram of GnRH is worth is not known in this model';

/** By the name of the quantity in the trials; with its unit, where that changes what is meant. */
export const quantities: Readonly<Record<string, Read | Absent>> = {
  LH: { reads: 'LH', units: gonadotropin },
  FSH: { reads: 'FSH', units: gonadotropin },
  T: {
    reads: 'testosterone',
    units: {
      'nmol/L': 1,
      'ng/dL': NMOL_PER_NG_DL,
      'ng/mL': 100 * NMOL_PER_NG_DL,
      'nmol/L_change': 1,
      'nmol/L_difference': 1,
    },
  },
  freeT: {
    reads: 'freeTestosterone',
    units: { 'pg/mL': NMOL_PER_PG_ML_TESTOSTERONE, 'pmol/L_difference': 1 / 1000 },
  },
  bioT: {
    reads: 'bioavailableTestosterone',
    units: { 'nmol/L': 1, 'ng/dL': NMOL_PER_NG_DL },
  },
  E2: { reads: 'estradiol', units: { 'pmol/L': 1, 'pg/mL': PMOL_PER_PG_ML } },
  'T/E2_ratio': { reads: 'testosteroneEstradiolRatio', units: { 'ng/dL per pg/mL': 1 } },
  'E2/T_ratio': { reads: 'estradiolTestosteroneRatio', units: { 'x10^-3': 1 / 1000 } },
  SHBG: { reads: 'SHBG', units: { 'nmol/L': 1 } },
  inhibin: { reads: 'inhibinB', units: {} },
  intratesticular_T: {
    reads: 'intratesticularTestosterone',
    units: { 'nmol/L': 1, 'nmol/L (median)': 1 },
  },
  sperm_concentration: {
    reads: 'spermConcentration',
    units: { 'million/mL': 1, 'WMD million/mL': 1, 'per mL (median)': 1e-6 },
  },
  LH_pulses_per_24h: perDay(24),
  LH_pulses_per_12h: perDay(12),
  LH_pulses_per_8h: perDay(8),
  LH_pulses_per_7h: perDay(7),
  LH_pulse_amplitude: { reads: 'LHpulseRise', units: { 'IU/L': 1, 'U/L': 1 } },
  'LH_pulse_amplitude (% of baseline value)': { reads: 'LHpulseRelativeRise', units: {} },
  BMD_spine: spineDensity,
  BMD_spine_PA: spineDensity,
  QCT_spine_BMD: spineDensity,
  'fraction_below_5M/mL': {
    reads: 'spermConcentration',
    menBelow: 5,
    units: { '% of men': 1 },
  },
  'fraction_below_3M/mL': {
    reads: 'spermConcentration',
    menBelow: 3,
    units: { '% of men': 1 },
  },
  // no sperm found: fewer than some 0.1 million/mL, since the model's output fades and is never 0
  fraction_azoospermic: { reads: 'spermConcentration', menBelow: 0.1, units: { '% of men': 1 } },
  'prevalence_TT_below_300ng/dL': {
    reads: 'testosterone',
    menBelow: 300 * NMOL_PER_NG_DL,
    units: { '%': 1 },
  },
  'T_2.5th_percentile': {
    reads: 'testosterone',
    lowEnd: true,
    units: { 'ng/dL': NMOL_PER_NG_DL },
  },

  E1: notSimulated('estrone'),
  CTX: notSimulated('bone resorption as a marker in blood'),
  bone_resorption: notSimulated('bone resorption as a marker in blood'),
  E2_threshold_bone: { absent: 'a threshold that the authors chose, not something measured' },
  T_threshold_bone: { absent: 'a threshold that the authors chose, not something measured' },
  motility: notSimulated('motility'),
  motility_class_A: notSimulated('motility'),
  motility_vs_SERM_or_hCG: notSimulated('motility'),
  morphology: notSimulated('morphology'),
  pregnancy: notSimulated('pregnancy'),
  side_effects: notSimulated('a side effect'),
  haematocrit: notSimulated('haematocrit'),
  PSA: notSimulated('PSA'),
  body_fat: { absent: 'body fat is set, not an outcome, in this model' },
  lean_mass: notSimulated('lean mass'),
  sexual_desire: notSimulated('desire'),
  LH_pct_inhibition_by_GnRH_antagonist: {
    absent: 'the share of a burst that an antagonist takes is set, not an outcome, in this model',
  },
  LH_increment_after_GnRH_25ug: { absent: noAnswerYet },
  LH_peak_after_GnRH: { absent: noAnswerYet },
};
