/** The body's mean equations as plain dx/dt = f(x), for an integrator that is not ours: odex, Hairer's adaptive extrapolation method. */
import { Solver } from 'odex';
import { bodyOf, type Body } from '../../workers/body';
import { TICKS_PER_DAY, tickOf } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { Timeline } from '../../workers/controls';

/**
 * A step so short that what it moves, over its length, is the derivative: rates reach 60 a day, so it is true to 3e-6,
 * and what rounding leaves of it is smaller still.
 */
const INSTANT = 1e-7;

export interface MeanEquations {
  readonly body: Body;
  /** Slots that flow, and so are integrated. */
  readonly flowing: readonly number[];
  /** Doses per day given evenly instead of at moments, nmol/d into each gut; none unless set. */
  readonly infused: Map<number, number>;
  derivative(day: number, x: readonly number[]): number[];
  /** Lets what controls set at once (a held level) show in the body's state. */
  takeHold(): void;
  /** The flowing slots as they stand in the body. */
  read(): number[];
  /** Puts the flowing slots into the body, and brings every read-off up to date. */
  write(x: readonly number[]): void;
}

/** The mean equations of a scenario's man. Interventions are laid in by whoever drives them. */
export function meanEquationsOf(scenario: Scenario): MeanEquations {
  const instant = (): number => INSTANT;
  const body = bodyOf(scenario, 'mean', { tick: instant, watch: instant });
  const { state, slots } = body;
  const flowing = slots.flatMap(({ kind }, at) => (kind === 'event' ? [] : [at]));
  const infused = new Map<number, number>();

  const lay = (x: readonly number[]): void => {
    for (let index = 0; index < flowing.length; index += 1) {
      state[flowing[index] ?? 0] = x[index] ?? NaN;
    }
  };
  const liveAnInstant = (x: readonly number[]): void => {
    lay(x);
    body.liveSlowly(); // capacities that follow slow slots, so that nothing of an earlier x is left
    lay(x);
    body.attune(0);
    body.live(0, 1);
    body.liveSlowly();
  };

  return {
    body,
    flowing,
    infused,
    write(x) {
      liveAnInstant(x);
      lay(x);
    },
    takeHold() {
      liveAnInstant(flowing.map((at) => state[at] ?? NaN));
    },
    read: () => flowing.map((at) => state[at] ?? NaN),
    derivative(_, x) {
      liveAnInstant(x);
      const moves: number[] = [];
      for (let index = 0; index < flowing.length; index += 1) {
        const at = flowing[index] ?? 0;
        moves.push(((state[at] ?? NaN) - (x[index] ?? NaN)) / INSTANT + (infused.get(at) ?? 0));
      }
      return moves;
    },
  };
}

/** How closely odex works: its own errors, relative and (for what is near 0) absolute. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** Lets odex carry the body from one day to another, with controls as they stand. */
export function integrate(
  equations: MeanEquations,
  from: number,
  to: number,
  tolerance: Tolerance,
): { evaluations: number } {
  const solver = new Solver(equations.flowing.length);
  solver.maxSteps = 1_000_000;
  solver.relativeTolerance = tolerance.relative;
  solver.absoluteTolerance = tolerance.absolute;
  const solution = solver.solve(
    (day, x) => equations.derivative(day, x),
    from,
    equations.read(),
    to,
  );
  if (solution.outcome !== 0) throw new Error(`odex gave up on day ${solution.xEnd}`);
  equations.write(solution.y);
  return { evaluations: solution.nEval };
}

/** The whole scenario by odex, halted at every dose and every change of controls, as any adaptive integrator must be. */
export function integrateScenario(
  equations: MeanEquations,
  scenario: Scenario,
  tolerance: Tolerance,
): { evaluations: number } {
  const timeline = new Timeline(scenario);
  const end = tickOf(scenario.days);
  const doses = timeline.dosesIn(0, end);
  let evaluations = 0;
  let dosed = 0;
  let changesAt = 0;
  for (let tick = 0; tick < end;) {
    if (tick >= changesAt) {
      changesAt = timeline.apply(equations.body.controls, tick);
      equations.takeHold();
    }
    for (let due = doses[dosed]; due?.tick === tick; due = doses[(dosed += 1)]) {
      equations.body.dose(due.drug, due.amount);
    }
    const next = Math.min(end, changesAt, doses[dosed]?.tick ?? end);
    evaluations += integrate(
      equations,
      tick / TICKS_PER_DAY,
      next / TICKS_PER_DAY,
      tolerance,
    ).evaluations;
    tick = next;
  }
  return { evaluations };
}
