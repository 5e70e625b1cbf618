/** What trials published of a drug given alone, as a range of ratios: on treatment over before. */
import type { Published } from '../../../workers/contract/evidence';
import { armOf, outcomeOf, workOf, type OutcomeGroup } from '../trials/records';

export interface Range {
  readonly low: number;
  readonly high: number;
  /** Keys of the works it spans, each once. */
  readonly works: readonly string[];
}

/** The published ratios of an outcome under a drug alone, in men with testes of their own; null where no ratio was printed. */
export function rangeOf(
  published: readonly Published[],
  drug: string,
  outcome: OutcomeGroup,
): Range | null {
  const own = published.flatMap((one) => {
    const arm = armOf(one.arm);
    const alone = arm?.intervention.length === 1 && arm.intervention[0]?.drug === drug;
    const isRatio = one.kind === 'fold' && typeof one.published === 'number';
    if (!arm || !alone || !isRatio || outcomeOf(one.quantity) !== outcome) return [];
    return [{ ratio: Number(one.published), work: workOf(arm) }];
  });
  if (own.length === 0) return null;
  const ratios = own.map(({ ratio }) => ratio);
  return {
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    works: [...new Set(own.map(({ work }) => work))],
  };
}
