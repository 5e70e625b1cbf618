/** The course of each drug, step by step between the hours at which the body was seen. */
import { decay } from '../arithmetic';
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { TICK, type Tick } from '../contract/quantities';
import { Timeline } from '../controls';
import { cleared as afterStep } from '../integrate';
import type { Observation } from './observation';
import type { Moment } from './observe';
import { once, type Side } from './side';
import { stored } from './step';

const HOURS_PER_DAY = 24;
const NMOL_PER_MG = 1e6; // over g/mol

/** One drug over a span, as levels in plasma, nmol/L. */
export interface Course {
  /** By tick. */
  readonly level: Float64Array;
  /** What doses bring in a day. */
  readonly dosed: number;
  /** What gut and plasma give up in a day of what they held. */
  readonly released: number;
  /** Cleared of the level in a day, 1/d: where it saturates, less of a higher one. */
  readonly clearance: number;
}

/** Doses, nmol, by tick of the span. */
function dosesOf({ scenario, from, to }: Observation, drug: DrugId): ReadonlyMap<Tick, number> {
  const due = new Timeline(scenario).dosesIn(from, to).filter((dose) => dose.drug === drug);
  const perMilligram = NMOL_PER_MG / pharmacy[drug].molarMass;
  return new Map(due.map(({ tick, amount }) => [tick - from, amount * perMilligram]));
}

/** Cleared in a step, of a level. */
function clearedAt(drug: DrugId, level: number): number {
  const { molarMass, volume, clearance } = pharmacy[drug];
  const microgrammes = (level * molarMass) / 1000;
  const litres = clearance.floor + clearance.spare / (1 + microgrammes / clearance.half);
  return ((litres * HOURS_PER_DAY) / volume) * TICK;
}

function courseOf(man: Observation, drug: DrugId): Course {
  const { absorption, volume } = pharmacy[drug];
  const keep = decay(absorption * TICK);
  const doses = dosesOf(man, drug);
  const level = new Float64Array(man.ticks);
  let [gut, plasma, dosed, absorbed, kept, cleared] = [0, 0, 0, 0, 0, 0];
  let seen: Moment | undefined;
  man.eachTick((index, moment) => {
    if (moment !== seen) {
      gut = man.slot(moment, `drugs.${drug}.gut`);
      plasma = man.slot(moment, drug);
    }
    seen = moment;
    const dose = doses.get(index) ?? 0;
    const enters = ((gut + dose) * (1 - keep)) / volume;
    const share = clearedAt(drug, plasma);
    const next = afterStep(plasma, enters / TICK, share / TICK, TICK);
    level[index] = plasma;
    dosed += dose / volume;
    absorbed += enters;
    cleared += share * plasma;
    kept += stored(next - plasma, share);
    gut = (gut + dose) * keep;
    plasma = next;
  });
  const levelDays = level.reduce((sum, one) => sum + one, 0) * TICK;
  return {
    level,
    dosed: dosed / man.days,
    released: (absorbed - dosed - kept) / man.days,
    clearance: levelDays > 0 ? cleared / levelDays : clearedAt(drug, 0) / TICK,
  };
}

const courses = once(
  ({ man }): ReadonlyMap<DrugId, Course> =>
    new Map(drugIds.map((drug) => [drug, courseOf(man, drug)])),
);

/** One drug's course. */
export function courseIn(side: Side, drug: DrugId): Course {
  const found = courses(side).get(drug);
  if (found === undefined) throw new Error(`no drug is called ${drug}`);
  return found;
}
