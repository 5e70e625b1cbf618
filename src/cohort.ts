/** The door to the worker that lives many men: started when first asked, spoken with through comlink. */
import { proxy, wrap, type Remote } from 'comlink';
import type { CohortApi, DayMeans } from '../workers/contract/cohort-api';
import type { Scenario } from '../workers/contract/scenario';
import type { Segment } from '../workers/contract/trajectory';

async function startWorker(): Promise<Worker> {
  // from file://, where the page is a single file, no module worker starts
  if (import.meta.env.MODE === 'single') {
    const { default: InlineWorker } = await import('../workers/cohort.worker.ts?worker&inline');
    return new InlineWorker();
  }
  return new Worker(new URL('../workers/cohort.worker.ts', import.meta.url), { type: 'module' });
}

/** One worker, from the first question on until it is let go. */
export class Cohort {
  private worker: Worker | null = null;
  // in an object: a Remote is taken for a promise itself
  private remote: Promise<{ readonly api: Remote<CohortApi> }> | null = null;

  /** Lives a scenario in different men; resolves to false when it was broken off. */
  async men(
    scenario: Scenario,
    variants: readonly number[],
    onMan: (man: DayMeans) => void,
  ): Promise<boolean> {
    const { api } = await this.reach();
    return api.men(scenario, variants, proxy(onMan));
  }

  /** Starts the worker before it is asked. */
  wake(): void {
    void this.reach();
  }

  /** Breaks off what is being lived. */
  async cancel(): Promise<void> {
    if (this.remote) await (await this.remote).api.cancel();
  }

  /** Lives one scenario whole. */
  async whole(scenario: Scenario): Promise<readonly Segment[]> {
    const { api } = await this.reach();
    return api.whole(scenario);
  }

  /** Ends the worker. */
  close(): void {
    this.worker?.terminate();
    this.worker = this.remote = null;
  }

  private reach(): Promise<{ readonly api: Remote<CohortApi> }> {
    this.remote ??= startWorker().then((worker) => {
      this.worker = worker;
      return { api: wrap<CohortApi>(worker) };
    });
    return this.remote;
  }
}
