/** What is done to the man at a moment: resolves a scenario's interventions into the controls that organs read. */
import { isWorn } from './contract/drug';
import type { CuttablePathway } from './contract/pathways';
import { pharmacy, type DrugId } from './contract/pharmacy';
import { molarMass, type Tick, tickOf, TICKS_PER_DAY, TICKS_PER_HOUR } from './contract/quantities';
import type { Dose, Intervention, Scenario } from './contract/scenario';
import type { Controls } from './organs/organ';

const NMOL_PER_MG_TESTOSTERONE = 1e6 / molarMass.testosterone;
const NMOL_PER_UG_ESTRADIOL = 1e3 / molarMass.estradiol;

interface Timed {
  readonly from: Tick;
  /** Infinity: to the end. */
  readonly to: Tick;
  readonly what: Intervention;
}

export interface DueDose {
  readonly tick: Tick;
  readonly drug: DrugId;
  readonly amount: number;
}

/** A man left alone. */
export const untouched = (bodyFat: number): Controls => ({
  hearsEstradiolAtHypothalamus: 1,
  hearsEstradiolAtPituitary: 1,
  hearsTestosteroneAtHypothalamus: 1,
  hearsInhibinB: 1,
  gnrhHeard: 1,
  steroidogenesis: 1,
  testes: 1,
  pumpRate: 0,
  pumpDose: 0,
  pumpFrom: 0,
  testosteroneInfusion: 0,
  estradiolInfusion: 0,
  estradiolPatches: 0,
  heldEstradiol: -1,
  heldTestosterone: -1,
  bodyFat,
});

const earOf = {
  'estradiol-hypothalamus': 'hearsEstradiolAtHypothalamus',
  'estradiol-pituitary': 'hearsEstradiolAtPituitary',
  'testosterone-hypothalamus': 'hearsTestosteroneAtHypothalamus',
  'inhibinB-pituitary': 'hearsInhibinB',
} as const satisfies Record<CuttablePathway, keyof Controls>;

/** Whether a dose runs, as a patch does, where others are given at moments. */
const runs = (dose: Dose): boolean => isWorn(pharmacy[dose.drug]);

/** Lays one running intervention into the controls. Infusions add, blocks multiply. */
function lay(controls: Controls, timed: Timed): void {
  const { what } = timed;
  switch (what.type) {
    case 'dose':
      controls.estradiolPatches += what.amount * pharmacy[what.drug].perUnit;
      return;
    case 'weightChange':
      return;
    case 'clamp':
      if (what.hormone === 'estradiol') controls.heldEstradiol = what.value;
      else controls.heldTestosterone = what.value;
      return;
    case 'cut':
      controls[earOf[what.pathway]] = 0;
      return;
    case 'exogenousTestosterone':
      controls.testosteroneInfusion += what.mgPerDay * NMOL_PER_MG_TESTOSTERONE;
      return;
    case 'exogenousEstradiol':
      controls.estradiolInfusion += what.ugPerDay * NMOL_PER_UG_ESTRADIOL;
      return;
    case 'steroidogenesisBlock':
      controls.steroidogenesis *= 1 - what.fraction;
      return;
    case 'gnrhPump':
      controls.pumpRate = what.pulsesPerDay;
      controls.pumpDose = what.dose;
      controls.pumpFrom = timed.from;
      return;
    case 'gnrhAntagonist':
      controls.gnrhHeard *= 1 - what.block;
      return;
    case 'orchidectomy':
      controls.testes = 0;
  }
}

/** A scenario's timeline: answers what holds at a tick, until when, and which doses fall due. */
export class Timeline {
  private readonly running: readonly Timed[];
  private readonly weights: readonly Timed[];
  private readonly doses: readonly Timed[];
  private readonly bodyFat: number;

  constructor(scenario: Scenario) {
    const timed = scenario.interventions.map((what): Timed => {
      const to = 'to' in what && what.to !== undefined ? tickOf(what.to) : Infinity;
      return { from: tickOf(what.from), to, what };
    });
    this.bodyFat = scenario.subject.bodyFat;
    this.doses = timed.filter(({ what }) => what.type === 'dose' && !runs(what));
    this.weights = timed.filter(({ what }) => what.type === 'weightChange');
    this.running = timed.filter(
      ({ what }) => (what.type !== 'dose' || runs(what)) && what.type !== 'weightChange',
    );
  }

  /** Sets the controls as they are at a tick; returns the tick at which they next change, body fat aside. */
  apply(controls: Controls, tick: Tick): Tick {
    const hour = tick - (tick % TICKS_PER_HOUR); // fat moves by the hour, whatever else happens in between
    Object.assign(controls, untouched(this.bodyFatAt(hour)));
    let next = Infinity;
    for (const timed of this.running) {
      if (timed.from > tick) next = Math.min(next, timed.from);
      else if (timed.to > tick) {
        lay(controls, timed);
        next = Math.min(next, timed.to);
      }
    }
    return next;
  }

  /** Body fat, %: changes run linearly from the fat they meet, and stay. */
  bodyFatAt(tick: Tick): number {
    let fat = this.bodyFat;
    for (const { from, to, what } of this.weights) {
      if (tick < from || what.type !== 'weightChange') break;
      const share = Math.min(1, (tick - from) / (to - from));
      fat += (what.bodyFat - fat) * share;
    }
    return fat;
  }

  /** The doses that fall in [from, to), in order; what falls on one tick is one dose of each drug. */
  dosesIn(from: Tick, to: Tick): DueDose[] {
    const due = new Map<string, DueDose>();
    for (const timed of this.doses) {
      const { drug, amount, everyDays, from: start } = timed.what as Dose;
      const end = Math.min(to, timed.to);
      // a tick is rounded from its day, so the first candidate may lie one dose early
      let count = Math.max(0, Math.floor((from - timed.from) / (everyDays * TICKS_PER_DAY)) - 1);
      for (; ; count += 1) {
        const tick = tickOf(start + count * everyDays);
        if (tick >= end) break;
        if (tick < from || amount === 0) continue;
        const key = `${drug} ${tick}`;
        due.set(key, { tick, drug, amount: amount + (due.get(key)?.amount ?? 0) });
      }
    }
    return [...due.values()].sort((a, b) => a.tick - b.tick);
  }
}
