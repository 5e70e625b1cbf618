/** What a control does to a scenario: pure functions from a value and a moment to the next plan. */
import { MAX_DAYS, subjectRanges } from '../../workers/contract/limits';
import { doseLimit } from '../../workers/contract/drug';
import {
  inhibitorIds,
  inhibitors,
  isInhibitor,
  type InhibitorId,
} from '../../workers/contract/inhibitors';
import { endKind, kindOf, replaceRunning, runningOn } from '../../workers/contract/plan';
import { dayOf, rounded, tickOf, type Day } from '../../workers/contract/quantities';
import type { Dose, Scenario } from '../../workers/contract/scenario';

export type Control = 'estradiol' | 'dose' | 'adiposity';

/** A drug, how much of it, and how often; amount 0 is none. */
export interface Regimen {
  readonly drug: InhibitorId;
  readonly amount: number;
  readonly everyDays: Day;
}

const HELD_ESTRADIOL = 'clamp estradiol';
const MOST_ESTRADIOL = 4000;

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(Number.isFinite(value) ? value : low, low), high);
/** No hand is finer than six digits, and links stay short. */
const byHand = (value: number, low: number, high: number): number =>
  rounded(within(value, low, high));

/**
 * The day on which an act upon a kind of intervention begins: a whole tick before the end; on the tick on which one of
 * its kind begins, that one's own day, so that both mean the same moment to the last bit.
 */
function actingDay(scenario: Scenario, kind: string, day: Day): Day {
  const tick = within(tickOf(day), 0, tickOf(Math.min(scenario.days, MAX_DAYS)) - 1);
  const same = scenario.interventions.find(
    (one) => kindOf(one) === kind && tickOf(one.from) === tick,
  );
  return same?.from ?? dayOf(tick);
}

/** Holds estradiol at a level, pmol/L, from a day on. */
export function holdEstradiol(scenario: Scenario, level: number, day: Day): Scenario {
  const value = byHand(level, 0, MOST_ESTRADIOL);
  const from = actingDay(scenario, HELD_ESTRADIOL, day);
  return replaceRunning(scenario, { type: 'clamp', hormone: 'estradiol', value, from });
}

/** Closes the loop again. */
export const releaseEstradiol = (scenario: Scenario, day: Day): Scenario =>
  endKind(scenario, HELD_ESTRADIOL, actingDay(scenario, HELD_ESTRADIOL, day));

/** Gives a regimen from a day on, the first dose at that moment; amount 0 ends it. */
export function give(scenario: Scenario, regimen: Regimen, day: Day): Scenario {
  const { drug, everyDays } = regimen;
  const kind = `dose ${drug}`;
  const from = actingDay(scenario, kind, day);
  const amount = byHand(regimen.amount, 0, doseLimit(inhibitors[drug]));
  if (amount === 0) return endKind(scenario, kind, from);
  return replaceRunning(scenario, { type: 'dose', drug, amount, everyDays, from });
}

/** What is usual of a drug: the middle of the doses studied. */
const usualOf = (drug: InhibitorId): number => {
  const { studied } = inhibitors[drug];
  return studied[studied.length >> 1]?.amount ?? 1;
};

/** As many usual doses of another drug from a day on, as far as its slider goes. */
export function switchDrug(
  scenario: Scenario,
  regimen: Regimen,
  drug: InhibitorId,
  day: Day,
): Scenario {
  const stopped = give(scenario, { ...regimen, amount: 0 }, day);
  const usual = regimen.amount / usualOf(regimen.drug);
  const amount = Math.min(usual * usualOf(drug), inhibitors[drug].sliderMax);
  return give(stopped, { ...regimen, drug, amount }, day);
}

/** The man himself, with another body fat, %. */
export function withBodyFat(scenario: Scenario, fat: number): Scenario {
  const { low, high } = subjectRanges.bodyFat;
  return { ...scenario, subject: { ...scenario.subject, bodyFat: byHand(fat, low, high) } };
}

const running = (scenario: Scenario, kind: string, day: Day) =>
  runningOn(scenario, kind, actingDay(scenario, kind, day));

/** The level estradiol is held at on a day, or null while the loop is closed. */
export function heldEstradiolOn(scenario: Scenario, day: Day): number | null {
  const one = running(scenario, HELD_ESTRADIOL, day);
  return one?.type === 'clamp' ? one.value : null;
}

/** The regimen of a drug that runs on a day. */
export const doseOn = (scenario: Scenario, drug: InhibitorId, day: Day): Dose | undefined => {
  const one = running(scenario, `dose ${drug}`, day);
  return one?.type === 'dose' ? one : undefined;
};

/** What the dose control shows on a day: the chosen drug's regimen, else another's that runs, else none of the chosen. */
export function regimenOn(scenario: Scenario, chosen: Omit<Regimen, 'amount'>, day: Day): Regimen {
  for (const drug of [chosen.drug, ...inhibitorIds]) {
    const dose = doseOn(scenario, drug, day);
    if (dose) return { drug, amount: dose.amount, everyDays: dose.everyDays };
  }
  return { ...chosen, amount: 0 };
}

/** The drug and schedule that a control remembers for a scenario it has just met: those of its first doses. */
export function habitOf(scenario: Scenario | null): Omit<Regimen, 'amount'> {
  for (const one of scenario?.interventions ?? []) {
    if (one.type === 'dose' && isInhibitor(one.drug)) {
      return { drug: one.drug, everyDays: one.everyDays };
    }
  }
  return { drug: 'anastrozole', everyDays: 1 };
}
