/** Damped Gauss–Newton steps of the calibration's cost: slopes once, then the step for any choice of misses. Knows no arm and no constant by name. */
import { costOfMisses, ODD, type Weighed } from './cost';
import { solved } from './linear';

type Point = readonly number[];

/** A fit as a search sees it: in the logarithms of its constants, 0 at present. */
export interface Fit {
  readonly dimensions: number;
  /** Every miss at a point, always in the same order; or those of one study. */
  missesAt(x: Point, study?: string): readonly Weighed[];
  /** The nearest point at which every constant is in its range. */
  within(x: Point): number[];
}

/** Far enough for a constant's effect to stand out of the pulses' chance. */
const NUDGE = 0.05;
/** What holds a step back, as a cost of its squared length: each is tried, since slopes are dearer. */
const DAMPINGS = [0.01, 0.03, 0.1, 0.3, 1, 3] as const;
/** Large misses weigh less the larger they are, and which are large is known only after a step. */
const REWEIGHINGS = 8;
/** Slopes are dear: each takes as many lives of all arms as there are constants. */
const MOST_TURNS = 3;
/** A turn that earns less than this share of the cost is the last. */
const EARNS = 0.01;

/** Where a fit stands, and how each of its misses moves there with each constant. */
export interface Stand {
  readonly x: Point;
  readonly misses: readonly Weighed[];
  readonly cost: number;
  readonly slopes: readonly (readonly number[])[];
}

function slopesAt({ missesAt, within }: Fit, x: Point, misses: readonly Weighed[]) {
  return x.map((now, axis) => {
    const moved = (by: number) => x.map((value, at) => (at === axis ? value + by : value));
    // away from the end of its range, where a constant could not move
    const there = (within(moved(NUDGE))[axis] ?? now) - now < NUDGE / 2 ? -NUDGE : NUDGE;
    const found = missesAt(moved(there));
    return misses.map(({ miss }, row) => ((found[row]?.miss ?? NaN) - miss) / there);
  });
}

/** Where one damped step leads from a stand, of the misses that are asked. */
export function stepFrom(
  fit: Fit,
  { x, misses, slopes }: Stand,
  damping: number,
  asked: (one: Weighed) => boolean = () => true,
): number[] {
  const rows = misses.flatMap((one, row) =>
    asked(one) ? [{ ...one, slopes: slopes.map((axis) => axis[row] ?? NaN) }] : [],
  );
  let step = x.map(() => 0);
  for (let turn = 0; turn < REWEIGHINGS; turn += 1) {
    const matrix = x.map((_, i) => x.map((__, j) => (i === j ? damping : 0)));
    const pull = x.map(() => 0);
    for (const { miss, weight, slopes: slope } of rows) {
      const left = slope.reduce((sum, by, axis) => sum + by * (step[axis] ?? 0), miss);
      const counts = weight * Math.min(1, ODD / Math.max(Math.abs(left), 1e-9));
      slope.forEach((one, i) => {
        pull[i] = (pull[i] ?? 0) - counts * one * miss;
        slope.forEach((other, j) => {
          const row = matrix[i];
          if (row) row[j] = (row[j] ?? 0) + counts * one * other;
        });
      });
    }
    step = solved(matrix, pull);
  }
  return fit.within(x.map((value, axis) => value + (step[axis] ?? 0)));
}

/** Where the best of the steps leads. */
function onwards(fit: Fit, stand: Stand): Omit<Stand, 'slopes'> {
  const steps = DAMPINGS.map((damping) => {
    const x = stepFrom(fit, stand, damping);
    const misses = fit.missesAt(x);
    return { x, misses, cost: costOfMisses(misses) };
  });
  return steps.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** Every stand on the way down from the present; and where the step from it leads. */
function* downhill(fit: Fit, told: (line: string) => void) {
  let x: Point = Array.from({ length: fit.dimensions }, () => 0);
  let misses = fit.missesAt(x);
  for (let turn = 1; ; turn += 1) {
    const cost = costOfMisses(misses);
    told(`${turn}: cost ${cost.toFixed(4)}`);
    const here = { x, misses, cost, slopes: slopesAt(fit, x, misses) };
    const next = onwards(fit, here);
    yield { turn, here, next, pays: next.cost <= cost * (1 - EARNS) };
    ({ x, misses } = next);
  }
}

/** Walks the whole fit from the present to where a step earns next to nothing any more. */
export function atRest(fit: Fit, told: (line: string) => void): Stand {
  for (const { turn, here, pays } of downhill(fit, told)) {
    if (turn === MOST_TURNS || !pays) return here;
  }
  throw new Error('a walk downhill has an end');
}

/** As far down as so many steps lead. */
export function walked(fit: Fit, steps: number, told: (line: string) => void): Point {
  for (const { turn, here, next, pays } of downhill(fit, told)) {
    if (turn === steps || !pays) return next.cost < here.cost ? next.x : here.x;
  }
  throw new Error('a walk downhill has an end');
}
