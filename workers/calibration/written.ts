/** The text of contract/fitted.ts: the constants a calibration found, and how it found them. */
import type { ParameterId } from '../contract/constants';

/** Four digits: no constant here is known better. */
const digits = (value: number): string => String(Number(value.toPrecision(4)));

export interface Found {
  readonly values: Readonly<Partial<Record<ParameterId, number>>>;
  readonly cost: number;
  readonly before: number;
  readonly seed: number;
  readonly generations: number;
  readonly on: string;
  readonly arms: readonly string[];
}

const LINE = 110;
function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => ` * ${line}`).join('\n');
}

/** The module, ready to be written. */
export function fittedModule({ values, cost, before, seed, generations, on, arms }: Found): string {
  const rows = Object.entries(values).map(([id, value]) => `  '${id}': ${digits(value)},`);
  return `/**
 * Constants found by \`npm run calibrate\`: written by it, not by hand. ${on}, seed ${seed}, ${generations} generations; cost ${cost.toFixed(3)}, from ${before.toFixed(3)}.
 * What is fitted is in docs/validation.md; arms asked:
${wrapped(arms.map((arm, at) => (at < arms.length - 1 ? `${arm},` : arm)))}
 */
export const fitted = {
${rows.join('\n')}
} as const;
`;
}
