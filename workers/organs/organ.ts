/** The one shape of every organ, and what an organ may know of the man and of what is done to him. */
import type { OrganId } from '../contract/channels';
import type { Constant } from '../contract/constants';
import type { DrugId } from '../contract/pharmacy';
import type { Subject } from '../contract/scenario';

/**
 * How a slot changes over a step. `cleared`: by the production and the clearance that organs add at every step.
 * `clears`: by production, against a constant clearance (1/d). `relax`: towards its production, at a constant rate (1/d).
 * `sum`: by production alone. `event`: not by flows at all; organs set it (what is read off, and what happens at once).
 */
type SlotKind =
  'cleared' | { readonly clears: number } | { readonly relax: number } | 'sum' | 'event';

export interface Slot {
  readonly id: string;
  readonly kind: SlotKind;
  /** `tick`: stepped every 5 min. `slow`: every three hours, for what moves over days to months. */
  readonly pace: 'tick' | 'slow';
  /** Value in the reference man, where the search for a man's own steady state begins. */
  readonly start: number;
}

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
  readonly production: Float64Array;
  readonly clearance: Float64Array;
  readonly controls: Controls;
  /** `mean`: pulses are replaced by their average rate, and the day has no hours. */
  readonly mode: 'pulses' | 'mean';
  slot(id: string): number;
}

interface Wired {
  /** On the hour, and whenever what is done to the man changes: sets what holds until then (brakes, capacities). */
  attune?(tick: number): void;
  /**
   * Every 5 min: read-offs, discrete events with their exact time inside the step, and what the organ adds to the production
   * (amount/day) and clearance (1/day) of tick-paced slots. Adds, never sets: two organs may make the same hormone.
   */
  live?(tick: number): void;
  /** Every three hours: what it adds to slow slots. */
  slowly?(): void;
  /** A dose arrives. */
  dose?(drug: DrugId, amount: number): void;
}

export interface Organ {
  readonly id: OrganId;
  slots(constant: Constant): readonly Slot[];
  wire(wiring: Wiring): Wired;
}
