/** What a published experiment is made of: the man, what was done to him and when, and what was found. */
import type { ReferenceId } from '../../workers/contract/citations';
import type { QuantityId } from '../../workers/contract/channels';
import type { Day } from '../../workers/contract/quantities';
import {
  referenceMan,
  type Intervention,
  type Scenario,
  type Subject,
} from '../../workers/contract/scenario';
import type { Vantage } from '../state/history.svelte';

/** What is read of a run: a recorded quantity, or the mean size of its LH bursts. */
export type Read = QuantityId | 'burst';
/** From day … to day, counted from when the experiment begins. */
type Stretch = readonly [from: Day, to: Day];

/** One number that was published, and where in the run the model's own is read. */
export interface Finding {
  readonly read: Read;
  /** Per cent against `before`; a level in the quantity's unit; or only which way it went. */
  readonly published:
    | { readonly change: number }
    | { readonly level: number }
    | { readonly went: 'up' | 'down' | 'nowhere' };
  readonly at: Stretch;
  readonly before: Stretch;
  /** The record of the arm it was printed for, and the measure there: for the test that they agree. */
  readonly arm: string;
  readonly measure: string;
}

/** An experiment to run with one press. */
export interface Experiment {
  readonly man: Partial<Subject>;
  /** What was so from day 0 on: a pump, in a man without GnRH of his own. */
  readonly standing: readonly Intervention[];
  /** What is done, counted from when the experiment begins. */
  readonly done: readonly Intervention[];
  readonly begins: Day;
  readonly days: Day;
  readonly sources: readonly ReferenceId[];
  readonly findings: readonly Finding[];
}

const later = (one: Intervention, days: Day): Intervention => {
  const from = one.from + days;
  return one.type === 'orchidectomy' || one.to === undefined
    ? { ...one, from }
    : { ...one, from, to: one.to + days };
};

/** The experiment as a scenario. */
export function scenarioOf({ man, standing, done, begins, days }: Experiment): Scenario {
  const shifted = done.map((one) => later(one, begins));
  const interventions = [...standing, ...shifted].sort((a, b) => a.from - b.from);
  const subject = { ...referenceMan, ...man };
  return { version: 1, seed: 1, days, subject, interventions, parameters: {} };
}

/** It is looked at from the moment before anything is done, at a tempo that shows its weeks. */
export const vantageOf = ({ begins }: Experiment): Vantage => ({ day: begins, tempo: 'weeks' });

/** Whether a scenario is this experiment, untouched; a horizon that has grown is no difference. */
export const isRunning = (experiment: Experiment, scenario: Scenario): boolean =>
  JSON.stringify({ ...scenarioOf(experiment), days: 0 }) ===
  JSON.stringify({ ...scenario, days: 0 });
