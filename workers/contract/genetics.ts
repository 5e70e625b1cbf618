/** CYP19A1, the gene of aromatase: from none of its activity through common variants to excess, as values of `subject.cyp19a1`. */
import type { ReferenceId } from './citations';
import type { EvidenceGrade } from './pathways';

interface GenotypeRow {
  /** Aromatase activity everywhere, 1 in the reference man. */
  readonly activity: number;
  /** How well this activity is known; that the genotype exists is measured in all. */
  readonly grade: EvidenceGrade;
  readonly sources: readonly ReferenceId[];
}

/**
 * What one common allele does. rs2470152 goes with estradiol at P = 2·10⁻¹⁴ in 5,531 men: z = 7.65, so z²/n = 1.1 % of the
 * variance. With estradiol varying by 35 % between men (assumed), that is 5 % of estradiol an allele; in this model the loop gives a
 * third of a change of activity on to estradiol, so an allele is worth 16 % of activity.
 */
export const ACTIVITY_PER_ALLELE = 1.16;

/** The share of the variance of estradiol between men that goes with one common variant: z²/n. */
export const VARIANCE_OF_COMMON_VARIANT = (7.65 * 7.65) / 5531;

/** How common the allele is, about; half of all alleles. */
export const ALLELE_FREQUENCY = 0.5;

/** Presets, from the least to the most activity. */
export const genotypes = {
  deficiency: { activity: 0, grade: 'measured', sources: ['herrmann2005'] },
  commonLow: { activity: 1 / ACTIVITY_PER_ALLELE, grade: 'inferred', sources: ['eriksson2009'] },
  reference: { activity: 1, grade: 'measured', sources: ['eriksson2009'] },
  commonHigh: { activity: ACTIVITY_PER_ALLELE, grade: 'inferred', sources: ['eriksson2009'] },
  excess: { activity: 5, grade: 'inferred', sources: ['fukami2012'] },
} as const satisfies Record<string, GenotypeRow>;

export type GenotypeId = keyof typeof genotypes;
