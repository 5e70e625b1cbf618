/** Where a trial chose men by their testosterone: the Leydig reserve at which the model's untreated man has that testosterone, too. */
import { exp, ln } from '../arithmetic';
import { Checkpoints } from '../checkpoints';
import { tickOf } from '../contract/quantities';
import type { Scenario } from '../contract/scenario';
import { Failure } from '../simulate';
import type { Arm } from './arms';
import { readingOf, trueAssays } from './assay';
import { asMan, recordOf, type Changed } from './living';
import { sameMan } from './men';
import { windowsBefore } from './sampling';

const LEAST = 0.02;
const MOST = 2;
/** Relative; far below what chance makes of three men's mornings. */
const CLOSE_ENOUGH = 0.005;
const MOST_TRIES = 10;
/** How testosterone follows the reserve, as a power, at the first try: LH makes up for some of what is lost. */
const FIRST_POWER = 0.6;
const LEAST_POWER = 0.1;
const SEEDS = 3;

/** The arm's scenario with another Leydig reserve. */
const withReserve = (scenario: Scenario, leydigReserve: number): Scenario => ({
  ...scenario,
  subject: { ...scenario.subject, leydigReserve },
});

/** His morning testosterone before treatment, nmol/L: the reference man's under a few seeds. */
function untreated(scenario: Scenario, runIn: number, changed: Changed): number {
  // what runs from day 0 on, the pump of a man without GnRH, is no treatment
  const interventions = scenario.interventions.filter(({ from }) => from === 0);
  const left = { ...scenario, days: runIn, interventions };
  const windows = windowsBefore(0, runIn, 'morning').filter(({ to }) => to <= tickOf(runIn));
  const levels = sameMan(SEEDS).map((man) => {
    const recorded = recordOf(asMan(left, man, changed), ['testosterone'], new Checkpoints());
    return readingOf('testosterone', recorded, windows, trueAssays);
  });
  return levels.reduce((sum, level) => sum + level, 0) / SEEDS;
}

/** The reserve that leads to the wanted level, by secants of logarithms; the end of the span where none does. */
function reserveFor(wanted: number, levelAt: (reserve: number) => number): number {
  let reserve = 1;
  let miss = ln(levelAt(reserve) / wanted);
  let power = FIRST_POWER;
  for (let count = 0; count < MOST_TRIES && Math.abs(miss) > CLOSE_ENOUGH; count += 1) {
    const next = Math.min(MOST, Math.max(LEAST, reserve * exp(-miss / power)));
    if (next === reserve) break;
    const missThere = ln(levelAt(next) / wanted);
    const secant = (missThere - miss) / ln(next / reserve);
    if (secant > LEAST_POWER) power = secant;
    [reserve, miss] = [next, missThere];
  }
  return reserve;
}

/** The arm with its man's Leydig reserve set, where it asks for that; as it was, where these constants make no body. */
export function matched(arm: Arm, changed: Changed): Arm {
  const { scenario, runIn, matchTestosterone: wanted } = arm;
  if (wanted === null) return arm;
  try {
    const reserve = reserveFor(wanted, (tried) =>
      untreated(withReserve(scenario, tried), runIn, changed),
    );
    return { ...arm, scenario: withReserve(scenario, reserve) };
  } catch (failure) {
    if (failure instanceof Failure) return arm;
    throw failure;
  }
}
