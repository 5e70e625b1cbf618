/** A slot: one number of a body's state, and how it changes. */

/**
 * How a slot changes over a step. `cleared`: by what is made of it and a clearance that changes from step to step.
 * `clears`: by production, against a constant clearance (1/d). `relax`: towards its production, at a constant rate (1/d).
 * `sum`: by production alone. `event`: not by flows at all; organs set it (what is read off, and what happens at once).
 */
type SlotKind =
  'cleared' | { readonly clears: number } | { readonly relax: number } | 'sum' | 'event';

export interface Slot {
  readonly id: string;
  readonly kind: SlotKind;
  /** `tick`: stepped every 5 min, by its own organ. `slow`: every three hours, for what moves over days to months. */
  readonly pace: 'tick' | 'slow';
  /** Value in the reference man, where the search for a man's own steady state begins. */
  readonly start: number;
}
