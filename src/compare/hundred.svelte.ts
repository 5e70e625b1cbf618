/** A hundred men as they arrive: asked of workers of their own, broken off by the next move. */
import type { DayMeans } from '../../workers/contract/cohort-api';
import type { Scenario } from '../../workers/contract/scenario';

/** So many men. */
export const MEN = 100;

/** Whoever can live men; a stand-in in tests. */
export interface Living {
  men(
    scenario: Scenario,
    variants: readonly number[],
    onMan: (man: DayMeans) => void,
  ): Promise<boolean>;
  cancel(): Promise<void>;
}

/** Two plans that differ only in how far ahead they are computed are one. */
const planOf = (scenario: Scenario): string => JSON.stringify({ ...scenario, days: 0 });

/** The men of one plan, in the order in which they arrive. */
export class HundredMen {
  list = $state.raw<readonly DayMeans[]>([]);
  /** How many days they live. */
  days = $state(0);
  /** Lines that are shown are of a plan that is no longer the page's. */
  isOld = $state(false);
  private plan = '';
  private asked = 0;

  constructor(private readonly workers: readonly Living[]) {}

  /** Lives a plan in a hundred men, unless that has been done or is under way. */
  ask(scenario: Scenario): void {
    const plan = planOf(scenario);
    if (plan === this.plan) return;
    this.plan = plan;
    const own = (this.asked += 1);
    let arrived: DayMeans[] = [];
    const hear = (man: DayMeans): void => {
      if (own !== this.asked) return;
      arrived = [...arrived, man];
      this.list = arrived;
      this.days = Math.floor(scenario.days);
      this.isOld = false;
    };
    this.workers.forEach((worker, at) => {
      // every so many-th man, so that all workers are at work until the end
      const variants = Array.from({ length: MEN }, (_, man) => man + 1).filter(
        (man) => man % this.workers.length === at,
      );
      void worker.men(scenario, variants, hear);
    });
  }

  /** Breaks off: a hand is changing the plan. */
  halt(): void {
    if (this.plan === '') return;
    this.plan = '';
    this.asked += 1;
    this.isOld = true;
    for (const worker of this.workers) void worker.cancel();
  }
}
