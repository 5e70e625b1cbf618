/** The rows of the article's second table, and what in this model stands for each. */
import type { QuantityId } from '../../../workers/contract/channels';
import type { OutcomeGroup } from '../trials/records';

export interface AxisRow {
  readonly name: string;
  /** For the reader's units; null for a count a day. */
  readonly quantity: QuantityId | null;
  readonly outcome: OutcomeGroup;
  /** What the article says before and on therapy. */
  readonly claims: readonly [before: string, on: string];
}

/** By the level of those that the worker tells. */
export const axisRows = {
  estradiol: {
    name: 'Estradiol',
    quantity: 'estradiol',
    outcome: 'estradiol',
    claims: ['A34', 'A35'],
  },
  LHpulsesPerDay: {
    name: 'LH pulses a day',
    quantity: null,
    outcome: 'pulses',
    claims: ['A36', 'A37'],
  },
  LH: { name: 'LH', quantity: 'LH', outcome: 'LH', claims: ['A38', 'A39'] },
  FSH: { name: 'FSH', quantity: 'FSH', outcome: 'FSH', claims: ['A38', 'A39'] },
  testosterone: {
    name: 'Testosterone',
    quantity: 'testosterone',
    outcome: 'testosterone',
    claims: ['A40', 'A41'],
  },
  spermConcentration: {
    name: 'Sperm concentration',
    quantity: 'spermConcentration',
    outcome: 'sperm',
    claims: ['A42', 'A43'],
  },
} as const satisfies Readonly<Record<string, AxisRow>>;
