/** CYP19A1: what more or less aromatase does to a man, how little the common variants do, and how an inhibitor then answers. */
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_PER_ALLELE,
  ALLELE_FREQUENCY,
  genotypes,
  VARIANCE_OF_COMMON_VARIANT,
  type GenotypeId,
} from '../../workers/contract/genetics';
import { over, times, type Plan } from './man';

const with19 = (genotype: GenotypeId, plan: Plan = {}): Plan => ({
  ...plan,
  subject: { cyp19a1: genotypes[genotype].activity },
});
const anastrozole = {
  interventions: [{ type: 'dose', drug: 'anastrozole', amount: 1, everyDays: 1, from: 0 }],
};
const least = Object.keys(genotypes) as GenotypeId[];

describe('from deficiency to excess', () => {
  it('estradiol rises, LH, FSH and testosterone fall, at every step', () => {
    least.forEach((genotype, index) => {
      const below = least[index - 1];
      if (below === undefined) return;
      const [less, more] = [over(0, 30, with19(below)), over(0, 30, with19(genotype))];
      for (const name of ['LH', 'FSH', 'testosterone']) {
        expect(times(more, less, name), `${name}, ${genotype}`).toBeLessThan(1);
      }
      if (below !== 'deficiency') expect(times(more, less, 'estradiol')).toBeGreaterThan(1);
    });
  });
  it('in excess the ratio of testosterone to estradiol is at least halved', () => {
    const ratio = (genotype: GenotypeId) => over(0, 30, with19(genotype));
    expect(times(ratio('excess'), ratio('reference'), 'testosteroneEstradiolRatio')).toBeLessThan(
      0.5,
    );
  });
});

describe('a common variant', () => {
  it('moves estradiol by as much as its share of the variance between men says', () => {
    const [low, high] = [over(0, 60, with19('commonLow')), over(0, 60, with19('commonHigh'))];
    const perAllele = Math.log(times(high, low, 'estradiol')) / 2;
    const spread = perAllele * Math.sqrt(2 * ALLELE_FREQUENCY * (1 - ALLELE_FREQUENCY));
    const share = (spread / 0.35) ** 2;
    expect(share / VARIANCE_OF_COMMON_VARIANT).toBeGreaterThan(0.5);
    expect(share / VARIANCE_OF_COMMON_VARIANT).toBeLessThan(2);
  });
  it('does less than ten points of body fat', () => {
    const common = times(over(0, 30, with19('commonHigh')), over(0, 30), 'testosterone');
    const fat = times(over(0, 30, { subject: { bodyFat: 30 } }), over(0, 30), 'testosterone');
    expect(1 - common).toBeLessThan((1 - fat) / 2);
    expect(ACTIVITY_PER_ALLELE).toBeGreaterThan(1);
  });
});

describe('an inhibitor by genotype', () => {
  const answer = (genotype: GenotypeId, name: string): number =>
    times(over(30, 60, with19(genotype, anastrozole)), over(0, 30, with19(genotype)), name);
  it('does nothing where there is no aromatase', () => {
    for (const name of ['LH', 'testosterone']) {
      expect(answer('deficiency', name), name).toBeCloseTo(1, 1);
    }
  });
  it('does most where there is most', () => {
    expect(answer('excess', 'testosterone')).toBeGreaterThan(answer('reference', 'testosterone'));
    expect(answer('excess', 'LH')).toBeGreaterThan(answer('reference', 'LH'));
  });
  it('hardly tells common variants apart', () => {
    const ratio = answer('commonHigh', 'testosterone') / answer('commonLow', 'testosterone');
    expect(Math.abs(ratio - 1)).toBeLessThan(0.25);
  });
});
