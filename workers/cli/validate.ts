/** The `validate` command: every published trial beside the model, as a table. Whatever the misses, they are printed and the exit code is 0. */
import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { rounded } from '../contract/quantities';
import { Refusal } from '../contract/reading';
import { modelVersion } from '../contract/version';
import type { Validation } from '../validation/arms';
import { ablationsOf } from '../validation/ablations';
import { differentMen, sameMan } from '../validation/men';
import { summaryOf } from '../validation/summary';
import { validate } from '../validation/validate';
import { readArms } from './trials-folder';
import { optionsOf, usage, type Options } from './validate-options';
import { printedAblations } from './ablations-table';
import { printed } from './validate-table';

/** Seeds by which a mechanism is judged: by two, the pulses' chance was as large as what small ones earn. */
const ABLATED = 6;

function chosen({ arms, aside }: Validation, names: readonly string[]): Validation {
  if (names.length === 0) return { arms, aside };
  const isChosen = (id: string): boolean => names.some((name) => id.startsWith(name));
  const found = {
    arms: arms.filter(({ id }) => isChosen(id)),
    aside: aside.filter(({ arm }) => isChosen(arm)),
  };
  if (found.arms.length + found.aside.length > 0) return found;
  throw new Error(`no arm begins with ${names.join(' or ')}`);
}

function run(options: Options, folder: string): string {
  const { men, arms: names, changed, json, markdown } = options;
  const { arms, aside } = chosen(readArms(folder), names);
  if (options.ablations) return printedAblations(ablationsOf(arms, sameMan(ABLATED), changed));
  const comparisons = validate(arms, differentMen(men), changed);
  const summary = summaryOf(comparisons);
  if (json !== null) {
    const figures = { modelVersion, men, changed, summary, comparisons, aside };
    // no ratio is null; six digits, as everywhere on the way out
    const plain = (_: string, value: unknown): unknown =>
      typeof value === 'number' ? (Number.isFinite(value) ? rounded(value) : null) : value;
    writeFileSync(json, `${JSON.stringify(figures, plain, 2)}\n`);
  }
  return printed({ comparisons, aside, summary }, markdown);
}

/** Validates against the trials in a folder. Resolves to the exit code: 1 only where options or data cannot be read. */
export function main(
  argv: readonly string[],
  folder: string,
  stdout: Writable,
  stderr: Writable,
): number {
  try {
    const options = optionsOf(argv);
    stdout.write(options.help ? usage : run(options, folder));
    return 0;
  } catch (error) {
    const told = error instanceof Refusal ? `${error.field} ${error.message}` : undefined;
    stderr.write(`validate: ${told ?? (error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}
