/** The rows of the article's second table, and what in this model stands for each. */
import type { QuantityId } from '../../../workers/contract/channels';
import type { OutcomeGroup } from '../trials/records';

interface AxisRow {
  readonly name: string;
  /** In the levels that the worker tells. */
  readonly level: string;
  /** For the reader's units; null for a count a day. */
  readonly quantity: QuantityId | null;
  readonly outcome: OutcomeGroup;
  /** What the article says before and on therapy. */
  readonly claims: readonly [before: string, on: string];
}

export const axisRows: readonly AxisRow[] = [
  {
    name: 'Estradiol',
    level: 'estradiol',
    quantity: 'estradiol',
    outcome: 'estradiol',
    claims: ['A34', 'A35'],
  },
  {
    name: 'LH pulses a day',
    level: 'LHpulsesPerDay',
    quantity: null,
    outcome: 'pulses',
    claims: ['A36', 'A37'],
  },
  { name: 'LH', level: 'LH', quantity: 'LH', outcome: 'LH', claims: ['A38', 'A39'] },
  { name: 'FSH', level: 'FSH', quantity: 'FSH', outcome: 'FSH', claims: ['A38', 'A39'] },
  {
    name: 'Testosterone',
    level: 'testosterone',
    quantity: 'testosterone',
    outcome: 'testosterone',
    claims: ['A40', 'A41'],
  },
  {
    name: 'Sperm concentration',
    level: 'spermConcentration',
    quantity: 'spermConcentration',
    outcome: 'sperm',
    claims: ['A42', 'A43'],
  },
];
