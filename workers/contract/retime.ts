/** Taking out what is done to a man, putting one thing in the place of another, moving it along his time: pure functions. */
import { amend } from './plan';
import { dayOf, TICK, tickOf, type Day } from './quantities';
import type { Intervention, Scenario } from './scenario';

/** What of an intervention a hand holds. */
export type Edge = 'start' | 'end' | 'whole';

const within = (day: Day, low: Day, high: Day): Day => Math.min(Math.max(day, low), high);
/** The body counts in whole ticks: so does a hand. */
const onTick = (day: Day): Day => dayOf(tickOf(day));

/** Takes one intervention out again; a scenario without it is returned unchanged. */
export const withdraw = (scenario: Scenario, one: Intervention): Scenario => {
  const index = scenario.interventions.indexOf(one);
  if (index < 0) return scenario;
  return { ...scenario, interventions: scenario.interventions.filter((_, at) => at !== index) };
};

/** Puts one intervention in the place of another. */
export const exchange = (scenario: Scenario, one: Intervention, other: Intervention): Scenario =>
  amend(withdraw(scenario, one), other);

/** The day on which an intervention ends; Infinity where it lasts. */
export const endOf = (one: Intervention): Day =>
  one.type === 'orchidectomy' ? Infinity : (one.to ?? Infinity);

/** Whether an edge of an intervention can be moved at all: what was cut off has no end. */
export const hasEdge = (one: Intervention, edge: Edge): boolean =>
  edge !== 'end' || one.type !== 'orchidectomy';

/**
 * The same intervention, an edge of it so many days later (or earlier), kept within [0, horizon] and at least a tick long.
 * An end that is pushed to the horizon is none: it lasts. One that lasts gets its end by pulling it back from there.
 */
export function retimed(one: Intervention, edge: Edge, by: Day, horizon: Day): Intervention {
  const to = endOf(one);
  const last = Math.min(to, horizon);
  if (edge === 'start') return { ...one, from: onTick(within(one.from + by, 0, last - TICK)) };
  if (edge === 'end') return one.type === 'orchidectomy' ? one : ending(one, last + by, horizon);
  if (one.type === 'orchidectomy' || to === Infinity) {
    return { ...one, from: onTick(within(one.from + by, 0, horizon - TICK)) };
  }
  const shift = within(by, -one.from, horizon - last);
  const from = onTick(one.from + shift);
  // a horizon between two ticks: the nearer tick may lie beyond it
  return { ...one, from, to: Math.min(onTick(from + to - one.from), horizon) };
}

type Ending = Exclude<Intervention, { type: 'orchidectomy' }>;

function ending(one: Ending, day: Day, horizon: Day): Intervention {
  const end = onTick(within(day, one.from + TICK, horizon));
  if (end < onTick(horizon) || one.type === 'weightChange') {
    return { ...one, to: Math.min(end, horizon) };
  }
  const lasting = { ...one };
  Reflect.deleteProperty(lasting, 'to');
  return lasting;
}
