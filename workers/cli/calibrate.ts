/** The `calibrate` command: walks down the slopes, then searches on by chance, for constants that agree best with the trials, and writes contract/fitted.ts. */
import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { allMisses, askedOf, costOf, trialMisses } from '../calibration/cost';
import { evolve } from '../calibration/evolution';
import { beyond, changedAt, free, within } from '../calibration/free';
import { sharedByB } from '../calibration/hypothesis-b';
import { walked, type Fit } from '../calibration/gauss-newton';
import { leaveOneOut } from '../calibration/leave-one-out';
import { settled } from '../calibration/reference';
import { fittedModule } from '../calibration/written';
import { streams } from '../random';
import { toBeFitted } from '../validation/miss';
import type { Arm } from '../validation/arms';
import { printedLeftOut } from './left-out-table';
import { readArms } from './trials-folder';

/** A first step of 8 %: the constants it starts from are those it found before, or near them. */
const STEP = 0.08;

/** Reads the command line. @throws Error in one sentence. */
function optionsOf(argv: readonly string[], into: string) {
  const options = { steps: 3, generations: 60, seed: 1, men: 6, into, leaveOneOut: false };
  const names =
    '--steps N, --generations N, --seed N, --men N, --into FILE, or --leave-one-out alone';
  const numbers = {
    '--steps': 'steps',
    '--generations': 'generations',
    '--seed': 'seed',
    '--men': 'men',
  } as const;
  const isNumber = (name: string | undefined): name is keyof typeof numbers =>
    name !== undefined && Object.hasOwn(numbers, name);
  if (argv.length === 1 && argv[0] === '--leave-one-out') return { ...options, leaveOneOut: true };
  for (let at = 0; at < argv.length; at += 2) {
    const [name, value] = [argv[at], argv[at + 1]];
    if (!isNumber(name) && name !== '--into') {
      throw new Error(`${name} is not an option: ${names}`);
    }
    if (value === undefined) throw new Error(`${name} needs a value`);
    if (name === '--into') options.into = value;
    else {
      const number = Number(value);
      const least = name === '--generations' ? 0 : 1;
      if (!Number.isInteger(number) || number < least) {
        throw new Error(`${name} must be a whole number from ${least} on, not ${value}`);
      }
      options[numbers[name]] = number;
    }
  }
  return options;
}

/** The arms as slopes and the leaving-out see them. */
const fitTo = (arms: readonly Arm[], men: number): Fit => ({
  dimensions: free.length,
  within,
  missesAt: (x, study) =>
    study === undefined
      ? allMisses(arms, changedAt(x), men)
      : trialMisses(
          arms.filter(({ trial }) => trial.study === study),
          changedAt(x),
          men,
        ),
});

/** Calibrates on the trials in a folder and writes the module. @throws Error where options or data cannot be read. */
export function main(
  argv: readonly string[],
  { trials, into: usual }: { readonly trials: string; readonly into: string },
  out: Writable,
): void {
  const { steps, generations, seed, men, into, leaveOneOut: leaving } = optionsOf(argv, usual);
  const told = (line: string): void => void out.write(`${line}\n`);
  const { arms } = readArms(trials);
  const asked = askedOf(toBeFitted(arms));
  if (leaving) {
    out.write(printedLeftOut(leaveOneOut(fitTo(asked, men), told)));
    return;
  }
  const cost = (x: readonly number[]): number => costOf(asked, changedAt(x), men) + beyond(x);
  const before = cost(free.map(() => 0));
  out.write(`${asked.length} arms, ${free.length} constants; cost ${before.toFixed(4)}\n`);
  const start = walked(fitTo(asked, men), steps, told);
  const write = (x: readonly number[], reached: number, count: number): void => {
    const values = settled(changedAt(x));
    const on = new Date().toISOString().slice(0, 10);
    const found = {
      ...{ cost: reached, before, seed, steps, generations: count, men, on },
      values: { ...values, ...sharedByB(values) },
      arms: asked.map(({ id }) => id),
    };
    writeFileSync(into, fittedModule(found));
  };
  write(start, cost(start), 0);
  const search = evolve(
    start,
    { seed, stream: streams.search, stepSize: STEP, population: 14 },
    cost,
  );
  for (let count = 1; count <= generations; count += 1) {
    const { best, stepSize } = search.next().value;
    told(`${count}: ${best.cost.toFixed(4)}, step ${stepSize.toFixed(3)}`);
    if (count % 5 === 0 || count === generations) write(best.x, best.cost, count);
  }
}
