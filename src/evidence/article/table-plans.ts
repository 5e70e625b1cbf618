/** How the article's two tables are laid out: their columns and the heads of their rows, by the claim in the first cell. */

export interface TablePlan {
  readonly columns: readonly string[];
  readonly heads: readonly string[];
}

/** Row by row the claims follow one another from the first cell on. */
export const tablePlans = {
  I16: {
    columns: ['Feature', 'Anastrozole', 'Letrozole'],
    heads: ['Mechanism', 'Common off-label dosage', 'Impact on estradiol', 'Clinical context'],
  },
  A34: {
    columns: ['Hormone', 'Baseline, low T/E2 ratio', 'On therapy'],
    heads: ['Estradiol', 'GnRH pulsatility', 'LH / FSH', 'Testosterone', 'Spermatogenesis'],
  },
} as const satisfies Readonly<Record<string, TablePlan>>;
