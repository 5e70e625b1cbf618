/** The only door between the threads. */
import type { OrganId } from './channels';
import type { Explanation, Link, Question } from './explanation';
import type { Tick } from './quantities';
import type { Scenario } from './scenario';
import type { Segment } from './trajectory';

export type Outcome =
  | { readonly kind: 'done' | 'superseded'; readonly until: Tick }
  | {
      readonly kind: 'failed';
      readonly at: Tick;
      readonly organ: OrganId;
      readonly message: string;
    };

/** Whether what a worker says is a segment, said beside its answers and on their way: a run's last one comes before the run's outcome. */
export const isSegment = (said: object): said is Segment => 'pulses' in said;

export interface WorkerApi {
  /** Simulates a scenario from tick `since` on (what came before is already held by the caller) and streams it. */
  simulate(run: number, scenario: Scenario, since: Tick): Promise<Outcome>;
  /** Heard between segments. */
  cancel(run: number): void;
  /** Why the mean of a quantity differs between a scenario and another, usually the untreated twin's: named factors. */
  explain(question: Question, scenario: Scenario, against: Scenario): Promise<Explanation>;
  /** The same, followed upstream from factor to factor to its cause. */
  chain(question: Question, scenario: Scenario, against: Scenario): Promise<Link[]>;
}
