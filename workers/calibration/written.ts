/** The text of contract/fitted.ts: the constants a calibration found, and how it found them. */
import type { ParameterId } from '../contract/constants';

/** Four digits: no constant here is known better. */
const digits = (value: number): string => String(Number(value.toPrecision(4)));

export interface Found {
  readonly values: Readonly<Partial<Record<ParameterId, number>>>;
  readonly cost: number;
  readonly before: number;
  readonly seed: number;
  readonly steps: number;
  readonly generations: number;
  readonly men: number;
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

/** A page needs the brain's constants alone, so each file of constants has its own. */
const files = {
  fittedBrain: ['hypothalamus.', 'pituitary.'],
  fittedGonad: ['testis.', 'spermatogenesis.', 'bone.'],
  fittedPeriphery: ['blood.', 'adipose.'],
} as const;

/** The module, ready to be written. */
export function fittedModule({ values, cost, before, on, arms, ...how }: Found): string {
  const parts = Object.entries(files).map(([name, organs]) => {
    const rows = Object.entries(values)
      .filter(([id]) => organs.some((organ) => id.startsWith(organ)))
      .map(([id, value]) => `  '${id}': ${digits(value)},`);
    return `export const ${name} = {\n${rows.join('\n')}\n} as const;\n`;
  });
  return `/**
 * Constants found by \`npm run calibrate\`: written by it, not by hand. ${on}, steps downhill: ${how.steps}, seed ${how.seed}, ${how.generations} generations, ${how.men} men; cost ${cost.toFixed(3)}, from ${before.toFixed(3)}.
 * What may be moved is in workers/calibration/free.ts; arms asked:
${wrapped(arms.map((arm, at) => (at < arms.length - 1 ? `${arm},` : arm)))}
 */
${parts.join('\n')}`;
}
