/**
 * The part of odex that the benchmarks use. The package ships TypeScript source without declarations, and that
 * source does not pass our compiler settings; tsconfig.json points here instead.
 */
export type Derivative = (x: number, y: number[]) => number[];

export class Solver {
  constructor(n: number);
  maxSteps: number;
  initialStepSize: number;
  maxStepSize: number;
  denseOutput: boolean;
  relativeTolerance: number | number[];
  absoluteTolerance: number | number[];
  grid(dt: number, out: (x: number, y: number[]) => boolean | undefined): OutputFunction;
  solve(f: Derivative, x: number, y: number[], xEnd: number, output?: OutputFunction): Solution;
}

export type OutputFunction = (
  step: number,
  xOld: number,
  x: number,
  y: number[],
  dense?: (component: number, x: number) => number,
) => boolean | undefined;

export interface Solution {
  readonly y: number[];
  readonly outcome: number; // 0: converged; 1: too many steps; 2: stopped by the output function
  readonly xEnd: number;
  readonly nStep: number;
  readonly nAccept: number;
  readonly nReject: number;
  readonly nEval: number;
}
