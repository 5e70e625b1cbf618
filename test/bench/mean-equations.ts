/** The body's mean equations as plain dx/dt = f(x), for an integrator that is not ours: odex, Hairer's adaptive extrapolation method. */
import { Solver } from 'odex';
import { decay } from '../../workers/arithmetic';
import { bodyOf, type Body } from '../../workers/body';
import { drugIds, pharmacy } from '../../workers/contract/pharmacy';
import { TICK, TICKS_PER_DAY, tickOf } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { Timeline } from '../../workers/controls';

export interface MeanEquations {
  readonly body: Body;
  /** Slots that flow, and so are integrated. */
  readonly flowing: readonly number[];
  /** Doses per day given evenly instead of at moments, nmol/d into each gut; none unless set. */
  readonly infused: Map<number, number>;
  derivative(day: number, x: readonly number[]): number[];
  /** The flowing slots as they stand in the body. */
  read(): number[];
  /** Puts the flowing slots into the body, and brings every read-off up to date. */
  write(x: readonly number[]): void;
}

/** The mean equations of a scenario's man. Interventions are laid in by whoever drives them. */
export function meanEquationsOf(scenario: Scenario): MeanEquations {
  const body = bodyOf(scenario, 'mean');
  const { state, production, clearance, slots } = body;
  const flowing = slots.flatMap(({ kind }, at) => (kind === 'event' ? [] : [at]));
  const slot = (id: string): number => slots.findIndex((one) => one.id === id);
  const infused = new Map<number, number>();
  // per flowing slot: its own clearance (−1 where organs add it up at every step), and what its production is multiplied by
  const rates = flowing.map((at) => {
    const kind = slots[at]?.kind ?? 'sum';
    if (typeof kind !== 'object') return kind === 'cleared' ? -1 : 0;
    return 'relax' in kind ? kind.relax : kind.clears;
  });
  const gains = flowing.map((at) => {
    const kind = slots[at]?.kind ?? 'sum';
    return typeof kind === 'object' && 'relax' in kind ? kind.relax : 1;
  });
  // the body moves a whole step's share from gut to plasma; a derivative moves what moves now
  const absorbed = drugIds.map((drug) => {
    const { absorption, volume } = pharmacy[drug];
    const perStep = (1 - decay(absorption * TICK)) / TICK;
    return {
      gut: slot(`drugs.${drug}.gut`),
      plasma: slot(drug),
      rest: (absorption - perStep) / volume,
    };
  });

  const write = (x: readonly number[]): void => {
    for (let index = 0; index < flowing.length; index += 1) {
      state[flowing[index] ?? 0] = x[index] ?? NaN;
    }
    production.fill(0);
    clearance.fill(0);
    body.attune(0);
    body.live(0);
    body.liveSlowly();
    for (const { gut, plasma, rest } of absorbed) {
      production[plasma] = (production[plasma] ?? 0) + (state[gut] ?? 0) * rest;
    }
    for (const [gut, rate] of infused) production[gut] = (production[gut] ?? 0) + rate;
  };

  return {
    body,
    flowing,
    infused,
    write,
    read: () => flowing.map((at) => state[at] ?? NaN),
    derivative(_, x) {
      write(x);
      const moves: number[] = [];
      for (let index = 0; index < flowing.length; index += 1) {
        const at = flowing[index] ?? 0;
        const own = rates[index] ?? 0;
        const k = own < 0 ? (clearance[at] ?? 0) : own;
        const made = (production[at] ?? 0) * (gains[index] ?? 0);
        moves.push(made - k * (state[at] ?? 0));
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
    if (tick >= changesAt) changesAt = timeline.apply(equations.body.controls, tick);
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
