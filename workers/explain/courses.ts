/** The course of each drug, step by step between the hours at which the body was seen. */
import { decay } from '../arithmetic';
import type { ChannelId } from '../contract/channels';
import { isWorn, type DrugRow } from '../contract/drug';
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { HOURS_PER_DAY, type Tick, TICK } from '../contract/quantities';
import { Timeline } from '../controls';
import { cleared } from '../integrate';
import type { Observation } from './observation';
import type { Moment } from './observe';
import { once } from './side';
import { stored } from './step';

/** Drugs whose level in plasma is known. */
export type MeasuredDrug = Extract<DrugId, ChannelId>;
/** How a drug acts. */
export const actsOf = (drug: DrugId): DrugRow['acts'] => pharmacy[drug].acts;
export const isMeasured = (drug: DrugId): drug is MeasuredDrug => 'volume' in actsOf(drug);

/** What leaves a depot, nmol/d or IU/d. */
interface Depot {
  /** By tick. */
  readonly leaves: Float64Array;
  /** What doses bring in a day. */
  readonly dosed: number;
  /** What it gives up in a day of what it held. */
  readonly released: number;
}
/** A level in plasma. */
interface Plasma {
  /** By tick. */
  readonly level: Float64Array;
  /** Cleared of it in a day, 1/d: where clearance saturates, less of a higher level. */
  readonly clearance: number;
  /** What plasma gives up in a day of what it held. */
  readonly released: number;
}

/** Visits every tick, telling whether the state has just been seen. */
function eachTick(
  man: Observation,
  visit: (index: number, seen: Moment | undefined) => void,
): void {
  let last: Moment | undefined;
  man.eachTick((index, moment) => {
    visit(index, moment === last ? undefined : moment);
    last = moment;
  });
}

/** What doses bring, by tick of the span. */
function dosesOf({ scenario, from, to }: Observation, drug: DrugId): ReadonlyMap<Tick, number> {
  const due = new Timeline(scenario).dosesIn(from, to).filter((dose) => dose.drug === drug);
  return new Map(due.map(({ tick, amount }) => [tick - from, amount * pharmacy[drug].perUnit]));
}

function depotOf(man: Observation, drug: DrugId): Depot {
  const keep = decay(pharmacy[drug].absorption * TICK);
  const doses = dosesOf(man, drug);
  const leaves = new Float64Array(man.ticks);
  let [waiting, dosed, left] = [0, 0, 0];
  eachTick(man, (index, seen) => {
    if (seen) waiting = man.slot(seen, `drugs.${drug}.depot`);
    const dose = doses.get(index) ?? 0;
    waiting += dose;
    dosed += dose;
    left += waiting * (1 - keep);
    leaves[index] = (waiting * (1 - keep)) / TICK;
    waiting *= keep;
  });
  return { leaves, dosed: dosed / man.days, released: (left - dosed) / man.days };
}

/** Cleared in a step, of a level. */
function clearedAt(drug: MeasuredDrug, level: number): number {
  const { clearance, volume } = pharmacy[drug].acts;
  const litres = clearance.floor + clearance.spare / (1 + level / clearance.half);
  return ((litres * HOURS_PER_DAY) / volume) * TICK;
}

function plasmaOf(man: Observation, drug: MeasuredDrug, { leaves }: Depot): Plasma {
  const { volume } = pharmacy[drug].acts;
  const level = new Float64Array(man.ticks);
  let [now, gone, kept] = [0, 0, 0];
  eachTick(man, (index, seen) => {
    if (seen) now = man.slot(seen, drug);
    const share = clearedAt(drug, now);
    const next = cleared(now, (leaves[index] ?? NaN) / volume, share / TICK, TICK);
    level[index] = now;
    gone += share * now;
    kept += stored(next - now, share);
    now = next;
  });
  const levelDays = level.reduce((sum, one) => sum + one, 0) * TICK;
  const clearance = levelDays > 0 ? gone / levelDays : clearedAt(drug, 0) / TICK;
  return { level, clearance, released: -kept / man.days };
}

/** Each drug's depot. */
export const depots = once(
  ({ man }) =>
    Object.fromEntries(
      drugIds.filter((drug) => !isWorn(pharmacy[drug])).map((drug) => [drug, depotOf(man, drug)]),
    ) as Record<DrugId, Depot>,
);

/** Each measured drug's level. */
export const plasmas = once(
  (side) =>
    Object.fromEntries(
      drugIds
        .filter(isMeasured)
        .map((drug) => [drug, plasmaOf(side.man, drug, depots(side)[drug])]),
    ) as Record<MeasuredDrug, Plasma>,
);

/** For each molecule of aromatase that works, how many a drug has destroyed and the body not yet made anew, by tick. */
export function destroyed(man: Observation, drug: MeasuredDrug, level: Float64Array): Float64Array {
  const acts = actsOf(drug);
  const odds = new Float64Array(man.ticks);
  if (acts.on !== 'aromatase for good') return odds;
  const renewed = 1 / acts.enzymeDays;
  let working = 1;
  eachTick(man, (index, seen) => {
    if (seen) working = man.slot(seen, `drugs.${drug}.enzyme`);
    odds[index] = (1 - working) / working;
    working = cleared(working, renewed, renewed + acts.destroys * (level[index] ?? NaN), TICK);
  });
  return odds;
}
