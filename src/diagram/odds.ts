/** What single molecules are doing at a moment, as shares: who sits in aromatase, and what holds testosterone in blood. */
import { constantsOf } from '../../workers/contract/constants';
import type { Scenario } from '../../workers/contract/scenario';
import type { Moment } from './moment';

/** Shares of aromatase molecules that hold an inhibitor, or testosterone; the rest are empty. */
export interface Odds {
  inhibitor: number;
  substrate: number;
}
/** Testosterone in blood by what holds it, nmol/L. */
export interface Binding {
  free: number;
  shbg: number;
  albumin: number;
}

/** In fat testosterone is far too thin to fill the enzyme: what no inhibitor holds stands open. */
export function oddsInFat({ levels }: Moment, into: Odds): Odds {
  into.inhibitor = 1 - levels.aromataseActivity;
  into.substrate = 0;
  return into;
}

/** In the testis testosterone crowds into the enzyme, in this model 1 + 380 ℓ times as hard as it lets go. */
export function oddsInTestis({ levels }: Moment, scenario: Scenario, into: Odds): Odds {
  const constant = constantsOf(scenario.parameters);
  const output = levels.intratesticularTestosterone / constant('testis.intratesticular');
  const crowd = constant('adipose.testisProtection') * output;
  const open = levels.testicularAromataseActivity;
  into.inhibitor = 1 - open;
  into.substrate = (open * crowd) / (1 + crowd);
  return into;
}

/** The law of mass action that the blood's organ obeys, read backwards from its free and total levels. */
export function bindingOf({ levels }: Moment, scenario: Scenario, into: Binding): Binding {
  const constant = constantsOf(scenario.parameters);
  const free = levels.freeTestosterone;
  const perFree =
    (constant('blood.binding.albumin.testosterone') * constant('blood.albumin')) / 1000;
  into.free = free;
  into.albumin = free * perFree;
  into.shbg = Math.max(0, levels.testosterone - free - into.albumin);
  return into;
}
