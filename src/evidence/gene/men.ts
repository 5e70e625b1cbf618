/** The men of the plate as scenarios: who they are and what they take. */
import type { Scenario } from '../../../workers/contract/scenario';
import { standard } from '../../../workers/contract/scenario';
import type { Spot } from './axes';

export const drugs = ['anastrozole', 'letrozole'] as const;
export type GeneDrug = (typeof drugs)[number];

/** What is taken, every day. */
export interface Taken {
  readonly drug: GeneDrug;
  readonly amount: number;
}
export type Hypothesis = 'A' | 'B';
/** What all men of the plate have in common. */
export interface Given {
  readonly hypothesis: Hypothesis;
  readonly taken: Taken;
}

/** Days in which a scene is settled on a drug. */
const DAYS = 180;

/** A man who takes something from a day on, or nothing. */
export function manOf(
  { activity, fat }: Spot,
  hypothesis: Hypothesis,
  taken: Taken | null,
  { from = 0, variant = 0 } = {},
): Scenario {
  const reference = standard();
  const subject = {
    ...reference.subject,
    bodyFat: fat,
    cyp19a1: activity,
    adiposityHypothesis: hypothesis,
    variant,
  };
  const interventions = taken
    ? [{ type: 'dose', drug: taken.drug, amount: taken.amount, everyDays: 1, from } as const]
    : [];
  return { ...reference, days: DAYS, subject, interventions };
}
