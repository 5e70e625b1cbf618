/** What a fitting script and an ablation ask: the fold errors under other constants, or with mechanisms taken out, without any printing. */
import type { CuttablePathway } from '../contract/pathways';
import type { Arm } from './arms';
import type { Comparison } from './comparisons';
import type { Changed } from './living';
import { sameMan, type VirtualMan } from './men';
import { missByArm } from './summary';
import { validate } from './validate';

/** Enough seeds of the reference man for the pulses' chance to be small beside the misses. */
const FEW = 2;

/** The arms with only what is to be fitted; arms of which nothing is left are gone. */
export const toBeFitted = (arms: readonly Arm[]): Arm[] =>
  arms
    .map((arm) => ({
      ...arm,
      questions: arm.questions.filter(
        ({ notFitted, finding }) => notFitted === null && finding.kind !== 'direction',
      ),
    }))
    .filter(({ questions }) => questions.length > 0);

/** One number's fold error; `study` is what is left out together in a leave-one-study-out. */
export interface Miss {
  readonly arm: string;
  readonly study: string;
  readonly quantity: string;
  readonly day: number;
  /** Infinity where there is no ratio, or where these constants make no body. */
  readonly fold: number;
  /** Whether the model says more than was published (of a change: a larger one), so that a search knows which way to go. */
  readonly over: boolean;
}

const isOver = ({ kind, simulated, published }: Comparison): boolean =>
  kind === 'change'
    ? Math.abs(simulated) > Math.abs(Number(published))
    : simulated > Number(published);

/** The fold errors of all that is to be fitted, under changed constants. The same men each time, so that two sets of constants differ by the constants alone. */
export const missOf = (
  arms: readonly Arm[],
  changed: Changed,
  men: readonly VirtualMan[] = sameMan(FEW),
): Miss[] =>
  validate(toBeFitted(arms), men, changed).flatMap((comparison) => {
    const { arm, study, quantity, day, fold } = comparison;
    return fold === null ? [] : [{ arm, study, quantity, day, fold, over: isOver(comparison) }];
  });

/** A mechanism taken out: by constants (a strength of 0; outside their usual ranges, too) or by cutting its arrow. */
export interface Ablation {
  readonly changed?: Changed;
  /** From the first day of the run-in on, so slow organs are still on their way when treatment begins: prefer constants where a mechanism has one. */
  readonly cuts?: readonly CuttablePathway[];
}

const withCuts = (arm: Arm, cuts: readonly CuttablePathway[]): Arm => {
  const cut = cuts.map((pathway) => ({ type: 'cut', pathway, from: 0 }) as const);
  const { scenario } = arm;
  const interventions = [...cut, ...scenario.interventions];
  return { ...arm, scenario: { ...scenario, interventions } };
};

/** An arm's fold error (the geometric mean of its numbers') with a mechanism and without it. */
export interface Worsening {
  readonly arm: string;
  readonly whole: number;
  readonly ablated: number;
}

/** What each arm's fold error is with every mechanism in place. */
export const wholeOf = (
  arms: readonly Arm[],
  men: readonly VirtualMan[] = sameMan(FEW),
  throughout: Changed = {},
): ReadonlyMap<string, number> => missByArm(validate(toBeFitted(arms), men, throughout));

/** Every arm with and without a mechanism, what worsens most first; who asks of many gives the whole, lived once. */
export function worsenedBy(
  { changed = {}, cuts = [] }: Ablation,
  arms: readonly Arm[],
  men: readonly VirtualMan[] = sameMan(FEW),
  throughout: Changed = {},
  whole = wholeOf(arms, men, throughout),
): Worsening[] {
  const fitted = toBeFitted(arms);
  const without = fitted.map((arm) => withCuts(arm, cuts));
  const ablated = missByArm(validate(without, men, { ...throughout, ...changed }));
  return [...whole]
    .map(([arm, before]) => ({ arm, whole: before, ablated: ablated.get(arm) ?? NaN }))
    .sort((a, b) => b.ablated / b.whole - a.ablated / a.whole);
}
