/** The hand on the three controls: what it holds, since when, and what it means for the scenario. */
import type { InhibitorId } from '../workers/contract/inhibitors';
import type { Day } from '../workers/contract/quantities';
import type { Scenario } from '../workers/contract/scenario';
import type { History } from './state/history.svelte';
import * as plan from './state/pull';

/** Acts of one control within so many ms are one step. */
const ONE_ACT = 2000;

/** Where the hand acts. */
interface Place {
  /** The playhead's day, on a whole tick. */
  readonly today: Day;
  /** How often the playhead has jumped. */
  readonly jumps: number;
}
interface Act {
  readonly control: plan.Control;
  /** The day since which it acts. */
  readonly since: Day;
  readonly jumps: number;
  /** When it last moved, ms. */
  readonly at: number;
}

/** Turns pulls into proposals and letting go into steps of a history. */
export class Hand {
  pulling = $state<plan.Control | 'plan' | null>(null);
  /** Whether estradiol stays held when the hand lets go. */
  lock = $state(true);
  private chosen = $state.raw(plan.habitOf(null));
  /** The latest act. */
  private act: Act | null = null;

  constructor(
    private readonly history: History,
    private readonly place: Place,
    private readonly now: () => number,
  ) {}

  /** What the dose control shows on a day. */
  regimenOn(scenario: Scenario, day: Day): plan.Regimen {
    return plan.regimenOn(scenario, this.chosen, day);
  }

  /** Remembers the drug and schedule of a scenario that has just been opened. */
  meet(scenario: Scenario): void {
    this.chosen = plan.habitOf(scenario);
  }

  /** What the hand wants; called on every input of a drag. It acts from the moment at which the drag began. */
  pull(control: plan.Control, value: number): void {
    if (this.pulling !== control) this.take(control);
    const { today, jumps } = this.place;
    const since = this.act?.since ?? today;
    this.act = { control, since, jumps, at: this.now() };
    this.history.propose(this.pulled(control, value, since));
  }

  /** Holds a flag of the plan: what it leads to is shown until the hand lets go. */
  hold(scenario: Scenario): void {
    this.pulling = 'plan';
    this.act = null;
    this.history.propose(scenario);
  }

  /** Lets go: what was done is one step. Without the lock, estradiol is free again from now on. */
  settle(): void {
    if (!this.pulling) return;
    if (this.pulling === 'estradiol' && !this.lock) {
      this.history.propose(plan.releaseEstradiol(this.history.present, this.place.today));
    }
    this.pulling = null;
    if (!this.history.seal()) this.act = null;
  }

  /** Thinks better of it: everything is as before the hand took hold. */
  cancel(): void {
    this.history.drop();
    this.open();
  }

  /** Holds nothing, and what comes next is an act of its own. */
  open(): void {
    this.pulling = this.act = null;
  }

  /** Does one whole step. */
  do(scenario: Scenario): void {
    this.settle();
    this.open();
    this.history.act(scenario);
  }

  setDrug(drug: InhibitorId): void {
    const { day, regimen } = this.given();
    this.chosen = { drug, everyDays: regimen.everyDays };
    if (regimen.amount === 0 || regimen.drug === drug) return;
    this.do(plan.switchDrug(this.history.present, regimen, drug, day));
  }

  setSchedule(everyDays: Day): void {
    const { day, regimen } = this.given();
    this.chosen = { drug: regimen.drug, everyDays };
    if (regimen.amount === 0 || regimen.everyDays === everyDays) return;
    this.do(plan.give(this.history.present, { ...regimen, everyDays }, day));
  }

  private given(): { day: Day; regimen: plan.Regimen } {
    const { today: day } = this.place;
    return { day, regimen: this.regimenOn(this.history.present, day) };
  }

  /** Takes hold of a control: a new act, or within a second the same one again. */
  private take(control: plan.Control): void {
    this.settle();
    const { act } = this;
    const still = act?.control === control && act.jumps === this.place.jumps;
    const same = still && this.now() - act.at < ONE_ACT;
    if (same) this.history.reopen();
    else this.act = null;
    if (control === 'dose') {
      const { drug, everyDays } = this.given().regimen;
      this.chosen = { drug, everyDays };
    }
    this.pulling = control;
  }

  private pulled(control: plan.Control, value: number, day: Day): Scenario {
    const { ground } = this.history;
    switch (control) {
      case 'estradiol':
        return plan.holdEstradiol(ground, value, day);
      case 'dose':
        return plan.give(ground, { ...this.chosen, amount: value }, day);
      case 'adiposity':
        return plan.withBodyFat(ground, value);
    }
  }
}
