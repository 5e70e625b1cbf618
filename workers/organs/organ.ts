/** The one shape of every organ, and what an organ may know of the man and of what is done to him. */
import type { OrganId } from '../contract/channels';
import type { Constant } from '../contract/constants';
import type { DrugId } from '../contract/pharmacy';
import type { Day, Tick } from '../contract/quantities';
import type { Subject } from '../contract/scenario';
import type { Stride } from '../integrate';
import type { Slot } from '../slot';

/** What is done to the body at this moment, resolved from the scenario, so that organs need not know interventions. */
export interface Controls {
  /** Share of sensing left, 1 or 0 when the arrow is cut. */
  hearsEstradiolAtHypothalamus: number;
  hearsEstradiolAtPituitary: number;
  hearsTestosteroneAtHypothalamus: number;
  hearsInhibinB: number;
  /** 1 − block. */
  gnrhHeard: number;
  steroidogenesis: number;
  /** 0 after orchidectomy. */
  testes: number;
  /** Pumped pulses a day and their dose; a rate of 0 is no pump. */
  pumpRate: number;
  pumpDose: number;
  /** Tick at which the running pump was started. */
  pumpFrom: number;
  /** nmol/d. */
  testosteroneInfusion: number;
  estradiolInfusion: number;
  /** What patches release, nmol/d. */
  estradiolPatches: number;
  /** Held levels, −1 when free. */
  heldEstradiol: number;
  heldTestosterone: number;
  /** Body fat, %, at the moment. */
  bodyFat: number;
}

/** What the body hands to each organ when it is wired into a man. */
export interface Wiring {
  readonly subject: Subject;
  readonly seed: number;
  readonly constant: Constant;
  readonly state: Float64Array;
  /** What is added to slow slots, amount/day. Organs add, never set: two may make the same hormone. */
  readonly production: Float64Array;
  readonly controls: Controls;
  /** `mean`: pulses are replaced by their average rate, and the day has no hours. */
  readonly mode: 'pulses' | 'mean';
  slot(id: string): number;
  /**
   * What a quantity comes to at each tick of the present hour. Its organ writes it, others read it; of what is made of a
   * hormone (amount/day), organs add their part, and the blood takes it all.
   */
  course(id: string): Float64Array;
  /** One tick's step of a slot that moves at a constant rate. */
  stride(id: string): Stride;
  /** One tick's step of what is cleared at a changing rate, days. */
  readonly dt: Day;
}

interface Wired {
  /** On the hour, and whenever what is done to the man changes: sets what holds until then (brakes, capacities). */
  attune?(tick: Tick): void;
  /**
   * Lives some ticks on, all within an hour, in which controls and slow slots stand still: reads the courses of organs that
   * came before it, writes its own, and steps its tick-paced slots. A state that is read elsewhere is left as at the last tick.
   */
  live?(tick: Tick, ticks: number): void;
  /** The same, for what can only be known when all other organs have lived the hour. */
  conclude?(tick: Tick, ticks: number): void;
  /** Every three hours: what it adds to slow slots. */
  slowly?(): void;
  /** A dose arrives. */
  dose?(drug: DrugId, amount: number): void;
}

export interface Organ {
  readonly id: OrganId;
  slots(constant: Constant): readonly Slot[];
  /** What it makes known to other organs tick by tick. */
  readonly courses?: readonly string[];
  wire(wiring: Wiring): Wired;
}
