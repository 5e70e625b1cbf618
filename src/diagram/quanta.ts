/** What one particle stands for, at each tempo: the number on the picture is the quantity. */

export type Tempo = 'pulses' | 'weeks' | 'months';

/** Seconds on the screen for a day of his: 1 s is 1 h, 1 day or 1 week. */
export const secondsPerDay: Readonly<Record<Tempo, number>> = {
  pulses: 24,
  weeks: 1,
  months: 1 / 7,
};

/** In blood: concentration that one particle on the loop stands for. LH, FSH IU/L; testosterone, drug nmol/L; estradiol pmol/L; inhibin B ng/L. */
export const bloodQuanta = {
  LH: 0.25,
  FSH: 0.5,
  testosterone: 0.5,
  estradiol: 4,
  inhibinB: 20,
  drug: 20,
} as const;
export type BloodHormone = keyof typeof bloodQuanta;

interface StreamQuanta {
  /** LH or FSH leaving the pituitary, IU per litre of blood. */
  readonly gonadotropin: number;
  /** Testosterone entering blood, nmol. */
  readonly testosterone: number;
  /** Estradiol made, and the testosterone it is made of, nmol. */
  readonly estradiol: number;
  /** GnRH pulses that one flash of a neuron stands for. */
  readonly pulses: number;
}
/** In streams: what one particle on its way stands for. */
export const streamQuanta: Readonly<Record<Tempo, StreamQuanta>> = {
  pulses: { gonadotropin: 0.25, testosterone: 200, estradiol: 2, pulses: 1 },
  weeks: { gonadotropin: 5, testosterone: 5000, estradiol: 50, pulses: 1 },
  months: { gonadotropin: 35, testosterone: 35000, estradiol: 350, pulses: 7 },
};

/** Sperm in the duct: 10⁶/mL for each one drawn. */
export const SPERM_QUANTUM = 10;
/** GnRH dots in the burst of one flash: a sign, not an amount, since GnRH is not measured in men's blood. */
export const GNRH_DOTS = 9;
/** No more of one kind are drawn on the loop. */
const MOST_IN_BLOOD = 320;

/** Particles of a hormone on the loop. */
export const countInBlood = (hormone: BloodHormone, level: number, coarseness: number): number =>
  Math.min(level / (bloodQuanta[hormone] * coarseness), MOST_IN_BLOOD);
