/** Drugs, and all else that comes from outside: from gut, skin or muscle into plasma and out again, each by its row on the shelf. */
import { isWorn, type DrugRow } from '../contract/drug';
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { hourOf, HOURS_PER_DAY, PMOL_PER_NMOL } from '../contract/quantities';
import { cleared } from '../integrate';
import type { Organ, Wiring } from './organ';

/** Where a drug waits to be taken up: gut, skin or muscle. */
const depot = (drug: DrugId): string => `drugs.${drug}.depot`;
/** The share of aromatase that a drug has not destroyed. */
const enzyme = (drug: DrugId): string => `drugs.${drug}.enzyme`;
const actsOf = (drug: DrugId): DrugRow['acts'] => pharmacy[drug].acts;

export const drugs: Organ = {
  id: 'drugs',

  slots() {
    return [
      // sum over inhibitors of level over the level of half inhibition; 0 with nothing on board
      { id: 'aromatase.inhibition', kind: 'event', pace: 'tick', start: 0 },
      // share of estradiol's receptors in the brain that no drug has taken
      { id: 'estrogenReceptor.open', kind: 'event', pace: 'tick', start: 1 },
      // the drugs that have ever been given, a bit each: only they are lived
      { id: 'drugs.onBoard', kind: 'event', pace: 'tick', start: 0 },
      { id: 'testosteroneFromOutside', kind: 'event', pace: 'tick', start: 0 },
      ...drugIds.flatMap((drug) => {
        if (isWorn(pharmacy[drug])) return [];
        const absorbed = { clears: pharmacy[drug].absorption };
        const waiting = { id: depot(drug), kind: absorbed, pace: 'tick', start: 0 } as const;
        const level = { id: drug, kind: 'cleared', pace: 'tick', start: 0 } as const;
        const left = { id: enzyme(drug), kind: 'cleared', pace: 'tick', start: 1 } as const;
        if (!('volume' in actsOf(drug))) return [waiting];
        return 'destroys' in actsOf(drug) ? [waiting, level, left] : [waiting, level];
      }),
    ];
  },

  courses: ['aromatase.inhibition', 'LH.equivalents'],

  wire(wiring) {
    const { state, constant, controls, slot, course } = wiring;
    const inhibition = slot('aromatase.inhibition');
    const receptor = slot('estrogenReceptor.open');
    const onBoard = slot('drugs.onBoard');
    const fromOutside = slot('testosteroneFromOutside');
    const inhibited = course('aromatase.inhibition');
    const equivalents = course('LH.equivalents');
    const madeT = course('testosterone.made');
    const madeE = course('estradiol.made');
    const perVolumeT = 1 / constant('blood.testosterone.volume');
    const perVolumeE = PMOL_PER_NMOL / constant('blood.estradiol.volume');
    const taken = drugIds.flatMap((drug, at) =>
      isWorn(pharmacy[drug]) ? [] : [{ bit: 1 << at, live: takenBy(drug, wiring) }],
    );
    const depotOf = new Map(
      drugIds.flatMap((drug) =>
        isWorn(pharmacy[drug]) ? [] : [[drug, slot(depot(drug))] as const],
      ),
    );
    const depots = drugIds.flatMap((drug) =>
      actsOf(drug).on === 'testosterone'
        ? [{ waiting: slot(depot(drug)), leaves: pharmacy[drug].absorption }]
        : [],
    );
    const blockers = drugIds.flatMap((drug) => {
      const acts = actsOf(drug);
      return acts.on === 'estrogen receptor' ? [{ level: slot(drug), half: acts.halfBlock }] : [];
    });

    const receptorsOpen = (): number => {
      let blocked = 0;
      for (const { level, half } of blockers) blocked += state[level]! / half;
      return 1 / (1 + blocked);
    };

    /** Those on board, found anew when their bits change: another run of the same man may have had others. */
    let present = { bits: 0, drugs: taken.slice(0, 0) };
    const presentOf = (bits: number): typeof taken => {
      if (bits !== present.bits) present = { bits, drugs: taken.filter(({ bit }) => bits & bit) };
      return present.drugs;
    };

    return {
      attune(tick) {
        // on the hour only, as blood's: what is done in between must not by itself freshen what the brain hears
        if (tick === hourOf(tick)) state[receptor] = receptorsOpen();
        let testosterone = controls.testosteroneInfusion;
        for (const { waiting, leaves } of depots) testosterone += state[waiting]! * leaves;
        state[fromOutside] = testosterone;
      },

      live(tick, ticks) {
        const infusedT = controls.testosteroneInfusion * perVolumeT;
        const infusedE = (controls.estradiolInfusion + controls.estradiolPatches) * perVolumeE;
        for (let at = 0; at < ticks; at += 1) {
          inhibited[at] = 0;
          equivalents[at] = 0;
          madeT[at] = madeT[at]! + infusedT;
          madeE[at] = madeE[at]! + infusedE;
        }
        const bits = state[onBoard]!;
        if (bits === 0) return;
        for (const drug of presentOf(bits)) drug.live(tick, ticks);
        state[inhibition] = inhibited[ticks - 1]!;
      },

      dose(drug, amount) {
        const into = depotOf.get(drug);
        if (into === undefined) throw new Error(`${drug} is worn, not given`);
        state[into] = state[into]! + amount * pharmacy[drug].perUnit;
        state[onBoard] = state[onBoard]! | (1 << drugIds.indexOf(drug));
      },
    };
  },
};

/** How one drug lives some ticks: leaves its depot, passes through plasma, and adds its part to the course it acts upon. */
function takenBy(
  drug: DrugId,
  { state, constant, slot, course, stride, dt }: Wiring,
): (tick: number, ticks: number) => void {
  const { keep } = stride(depot(drug));
  const from = slot(depot(drug));
  const acts = actsOf(drug);
  // all that leaves a depot in a step arrives: mass is kept
  const leaves = (1 - keep) / dt;

  if (!('volume' in acts)) {
    const made = course('testosterone.made');
    const perVolume = 1 / constant('blood.testosterone.volume');
    return (_, ticks) => {
      let waiting = state[from]!;
      if (waiting === 0) return;
      for (let at = 0; at < ticks; at += 1) {
        made[at] = made[at]! + waiting * leaves * perVolume;
        waiting *= keep;
      }
      state[from] = unlessATrace(waiting);
    };
  }

  const plasma = slot(drug);
  const { floor, spare, half } = acts.clearance;
  const perHalf = 1 / half;
  const perDay = HOURS_PER_DAY / acts.volume;
  const arrives = leaves / acts.volume;
  const target = targetOf(acts);
  const upon = target === null ? null : course(target.course);
  const weight = target === null ? 0 : target.weight;
  const destroys = acts.on === 'aromatase for good' ? acts.destroys : 0;
  const renewed = acts.on === 'aromatase for good' ? 1 / acts.enzymeDays : 0;
  const left = destroys > 0 ? slot(enzyme(drug)) : -1;

  return (_, ticks) => {
    let waiting = state[from]!;
    let level = state[plasma]!;
    let working = left >= 0 ? state[left]! : 1;
    if (waiting === 0 && level === 0 && working > 1 - TRACE) return;
    for (let at = 0; at < ticks; at += 1) {
      // enzyme that is gone leaves as much undone as enzyme that is held: (1 − w)/w is the odds of finding none
      if (upon !== null) upon[at] = upon[at]! + level * weight;
      if (destroys > 0) {
        upon![at] = upon![at]! + (1 - working) / working;
        working = cleared(working, renewed, renewed + destroys * level, dt);
      }
      const litresPerHour = spare > 0 ? floor + spare / (1 + level * perHalf) : floor;
      level = cleared(level, waiting * arrives, litresPerHour * perDay, dt);
      waiting *= keep;
    }
    state[from] = unlessATrace(waiting);
    state[plasma] = unlessATrace(level);
    if (left >= 0) state[left] = working;
  };
}

/** What is left of a dose given long ago is nothing: a body that is rid of a drug need not go on counting it. */
const TRACE = 1e-12;
const unlessATrace = (amount: number): number => (amount > 0 && amount < TRACE ? 0 : amount);

/** The course a drug adds to, and what a unit of its level counts there; none where it is read by the hour. */
function targetOf(acts: DrugRow['acts']): { course: string; weight: number } | null {
  switch (acts.on) {
    case 'aromatase':
      return { course: 'aromatase.inhibition', weight: 1 / acts.halfInhibition };
    case 'aromatase for good':
      return { course: 'aromatase.inhibition', weight: 0 };
    case 'LH receptor':
      return { course: 'LH.equivalents', weight: acts.worth };
    default:
      return null;
  }
}
