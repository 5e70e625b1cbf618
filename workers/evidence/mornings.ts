/** One blood sample after another from one man: how far his estradiol differs from morning to morning with nothing changed. */
import { Checkpoints } from '../checkpoints';
import type { Samples } from '../contract/evidence';
import { TICKS_PER_DAY, TICKS_PER_HOUR } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { recordOf } from '../validation/living';

const EIGHT = 8 * TICKS_PER_HOUR;

/** His estradiol at eight in the morning, day by day: the middle nine tenths of the samples, and their median. */
export function morningsOf(scenario: Scenario): Samples {
  const series = recordOf(scenario, ['estradiol'], new Checkpoints()).estradiol ?? [];
  const samples: number[] = [];
  for (let tick = EIGHT; tick < series.length; tick += TICKS_PER_DAY)
    samples.push(series[tick] ?? NaN);
  samples.sort((a, b) => a - b);
  const at = (share: number): number => samples[Math.round(share * (samples.length - 1))] ?? NaN;
  return { low: at(0.05), middle: at(0.5), high: at(0.95) };
}
