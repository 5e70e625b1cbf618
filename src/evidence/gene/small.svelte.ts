/** What moves a man's estradiol, and how far: common alleles in the same men, fat, one morning against the next, assays. */
import type { Levels, Samples } from '../../../workers/contract/evidence';
import { ALLELE_FREQUENCY, genotypes } from '../../../workers/contract/genetics';
import { usual } from '../../../workers/contract/usual';
import { ask } from '../door';
import type { Hypothesis } from './men';
import { manOf } from './men';
import { restAll } from './rested';

/** Men in each row of dots: enough to see a spread by. */
export const MEN = 60;
/** From a lean man to a heavy one, per cent. */
const FATS = [12, 40] as const;
const alleles = ['commonLow', 'reference', 'commonHigh'] as const;
type Alleles = (typeof alleles)[number];

/** A span of estradiol over the reference man's. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}
interface Dots {
  readonly id: Alleles;
  /** What share of all men have this genotype. */
  readonly share: number;
  /** Each man's estradiol over the reference man's. */
  readonly men: readonly number[];
  readonly mean: number;
}
/** All of it. */
export interface Small {
  readonly dots: readonly Dots[];
  readonly mornings: Reach;
  readonly fat: Readonly<Record<Hypothesis, Reach>>;
  readonly excess: Reach;
  readonly healthy: Reach;
  /** How far an allele more moves the mean, per cent. */
  readonly perAllele: number;
}

/** Five direct immunoassays read so much above mass spectrometry (handelsman2014). */
export const assays: Reach = { low: 1.06, high: 1.74 };

const shareOf: Readonly<Record<Alleles, number>> = {
  commonLow: (1 - ALLELE_FREQUENCY) ** 2,
  reference: 2 * ALLELE_FREQUENCY * (1 - ALLELE_FREQUENCY),
  commonHigh: ALLELE_FREQUENCY ** 2,
};
const reachOf = (ratios: readonly number[]): Reach => ({
  low: Math.min(...ratios),
  high: Math.max(...ratios),
});
const usualFat = 20;

/** The men who are asked for, in order: the reference man, one of excess, lean and heavy ones, then the dots. */
export const asked = [
  manOf({ activity: 1, fat: usualFat }, 'A', null),
  manOf({ activity: genotypes.excess.activity, fat: usualFat }, 'A', null),
  ...(['A', 'B'] as const).flatMap((story) =>
    FATS.map((fat) => manOf({ activity: 1, fat }, story, null)),
  ),
  ...alleles.flatMap((id) =>
    Array.from({ length: MEN }, (_, index) =>
      manOf({ activity: genotypes[id].activity, fat: usualFat }, 'A', null, { variant: index + 1 }),
    ),
  ),
];

/** Sets all in relation to the reference man. */
export function smallOf(levels: readonly Levels[], samples: Samples): Small {
  const [own = NaN, excess = NaN, leanA = NaN, heavyA = NaN, leanB = NaN, heavyB = NaN, ...rest] =
    levels.map(({ estradiol }) => estradiol ?? NaN);
  const dots = alleles.map((id, at): Dots => {
    const men = rest.slice(at * MEN, (at + 1) * MEN).map((level) => level / own);
    return { id, share: shareOf[id], men, mean: men.reduce((sum, one) => sum + one, 0) / MEN };
  });
  const [fewer = NaN, , more = NaN] = dots.map(({ mean }) => mean);
  const { low = NaN, high = NaN } = usual.estradiol ?? {};
  return {
    dots,
    mornings: { low: samples.low / samples.middle, high: samples.high / samples.middle },
    fat: {
      A: reachOf([leanA / own, heavyA / own]),
      B: reachOf([leanB / own, heavyB / own]),
    },
    excess: { low: 1, high: excess / own },
    healthy: { low: low / own, high: high / own },
    perAllele: 50 * Math.log(more / fewer),
  };
}

/** The one there is. */
class Smallness {
  found = $state.raw<Small | null>(null);
  private begun = false;

  /** Simulates it, once. */
  async open(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    try {
      const levels = await restAll(asked).answer;
      const reference = asked[0] ?? manOf({ activity: 1, fat: usualFat }, 'A', null);
      const samples = await ask((api) => api.mornings(reference)).answer;
      this.found = smallOf(levels, samples);
    } catch {
      this.begun = false;
    }
  }
}
export const small = new Smallness();
