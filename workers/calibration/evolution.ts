/** A seeded search for a minimum where nothing is known of slopes: CMA-ES (Hansen 2016, arXiv:1604.00772), sections 3 and B. */
import { exp, ln, normalQuantile } from '../arithmetic';
import { draw, type Stream } from '../random';

type Vector = readonly number[];

interface Candidate {
  readonly x: Vector;
  /** The step from the mean that led here, in units of the step size; and the standard normal draw behind it. */
  readonly step: Vector;
  readonly chance: Vector;
  readonly cost: number;
}

export interface Generation {
  readonly count: number;
  readonly best: { readonly x: Vector; readonly cost: number };
  readonly stepSize: number;
}

const dot = (a: Vector, b: Vector): number => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
const norm = (a: Vector): number => Math.sqrt(dot(a, a));

/** L with L·Lᵀ = C, for a positive definite C. */
function cholesky(c: readonly Vector[]): number[][] {
  const l: number[][] = c.map((row) => row.map(() => 0));
  c.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      const [li, lj] = [l[i] ?? [], l[j] ?? []];
      const rest = (row[j] ?? 0) - dot(li.slice(0, j), lj.slice(0, j));
      li[j] = i === j ? Math.sqrt(Math.max(rest, 1e-14)) : rest / (lj[j] ?? 1);
    }
  });
  return l;
}

/** Recombination weights of the better half, and the learning rates that go with them. */
function ratesFor(n: number, population: number) {
  const parents = Math.floor(population / 2);
  const raw = Array.from({ length: parents }, (_, i) => ln(parents + 0.5) - ln(i + 1));
  const total = raw.reduce((sum, w) => sum + w, 0);
  const weights = raw.map((w) => w / total);
  const mass = 1 / dot(weights, weights);
  const path = (mass + 2) / (n + mass + 5);
  const rankOne = 2 / ((n + 1.3) * (n + 1.3) + mass);
  return {
    weights,
    mass,
    path,
    damping: 1 + 2 * Math.max(0, Math.sqrt((mass - 1) / (n + 1)) - 1) + path,
    spread: (4 + mass / n) / (n + 4 + (2 * mass) / n),
    rankOne,
    rankMany: Math.min(1 - rankOne, (2 * (mass - 2 + 1 / mass)) / ((n + 2) * (n + 2) + mass)),
    /** Expected length of a standard normal vector. */
    expected: Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n)),
  };
}

/**
 * Walks generation by generation from a start, each time with the best found so far. The same seed, start and costs walk the same way.
 * Costs may be Infinity, and may be asked for side by side.
 */
export function* evolve(
  start: Vector,
  options: {
    readonly seed: number;
    readonly stream: Stream;
    readonly stepSize: number;
    readonly population: number;
  },
  costOf: (x: Vector) => number,
): Generator<Generation, never, void> {
  const n = start.length;
  const rates = ratesFor(n, options.population);
  let mean = start;
  let stepSize = options.stepSize;
  let covariance: number[][] = start.map((_, i) => start.map((__, j) => (i === j ? 1 : 0)));
  let [pathOfStep, pathOfSpread]: [Vector, Vector] = [start.map(() => 0), start.map(() => 0)];
  let drawn = 0;
  let best = { x: start, cost: costOf(start) };

  for (let count = 1; ; count += 1) {
    const root = cholesky(covariance);
    const people = Array.from({ length: options.population }, (): Candidate => {
      const chance = mean.map(() =>
        normalQuantile(draw(options.seed, options.stream, (drawn += 1))),
      );
      const step = root.map((row) => dot(row, chance));
      const x = mean.map((v, i) => v + stepSize * (step[i] ?? 0));
      return { x, step, chance, cost: costOf(x) };
    }).sort((a, b) => a.cost - b.cost);
    const [first] = people;
    if (first && first.cost < best.cost) best = { x: first.x, cost: first.cost };

    const mixed = (of: 'step' | 'chance'): number[] =>
      start.map((_, i) =>
        rates.weights.reduce((sum, w, k) => sum + w * (people[k]?.[of][i] ?? 0), 0),
      );
    const [step, chance] = [mixed('step'), mixed('chance')];
    mean = mean.map((v, i) => v + stepSize * (step[i] ?? 0));
    const [keepPath, keepSpread] = [1 - rates.path, 1 - rates.spread];
    const pathGain = Math.sqrt(rates.path * (2 - rates.path) * rates.mass);
    pathOfStep = pathOfStep.map((v, i) => keepPath * v + pathGain * (chance[i] ?? 0));
    let settled = 1;
    for (let turn = 0; turn < 2 * count; turn += 1) settled *= keepPath;
    const long = norm(pathOfStep) / Math.sqrt(1 - settled) > (1.4 + 2 / (n + 1)) * rates.expected;
    const spreadGain = long ? 0 : Math.sqrt(rates.spread * (2 - rates.spread) * rates.mass);
    pathOfSpread = pathOfSpread.map((v, i) => keepSpread * v + spreadGain * (step[i] ?? 0));
    covariance = covariance.map((row, i) =>
      row.map((v, j) => {
        const many = rates.weights.reduce(
          (sum, w, k) => sum + w * (people[k]?.step[i] ?? 0) * (people[k]?.step[j] ?? 0),
          0,
        );
        const one = (pathOfSpread[i] ?? 0) * (pathOfSpread[j] ?? 0);
        return (
          (1 - rates.rankOne - rates.rankMany) * v + rates.rankOne * one + rates.rankMany * many
        );
      }),
    );
    const growth = (rates.path / rates.damping) * (norm(pathOfStep) / rates.expected - 1);
    stepSize *= exp(Math.min(1, growth));
    yield { count, best, stepSize };
  }
}
