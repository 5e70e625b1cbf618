/** The men a question is about: those on the page, and others that live in a worker of their own, so that the engine stays free for the hand. */
import { commonPast } from '../../workers/contract/plan';
import { tickOf } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import type { Trajectory } from '../../workers/contract/trajectory';
import { connectWorker, type Connect, type Connection } from '../engine';
import type { Session } from '../session.svelte';
import { Run } from '../state/run.svelte';

const same = (a: Scenario | null, b: Scenario): boolean =>
  a !== null && a.days >= b.days && commonPast(a, b) === Infinity;

/** Whether what is held goes as far as a scenario; asked again with each segment. */
const reaches = (run: Run, { days }: Scenario): boolean =>
  run.revision > 0 && run.freshTo >= tickOf(days);

/** Runs that answers are read from; they stay as they were whatever is pulled on the page meanwhile. */
export class Men {
  /** By scenario, as text. */
  private known = $state.raw<Readonly<Record<string, Run>>>({});
  private connection: Connection | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  /** By number: the last segments of one may come when the next has begun. */
  private readonly numbered: Run[] = [];
  private left = false;

  constructor(
    private readonly session: Pick<Session, 'run' | 'twin' | 'scenario'>,
    private readonly connect: Connect = connectWorker,
  ) {}

  /** Sees to it that these will be known: taken from the page where they are on it, else lived apart. */
  want(scenarios: readonly Scenario[]): void {
    for (const scenario of scenarios) {
      const key = JSON.stringify(scenario);
      if (Object.hasOwn(this.known, key)) continue;
      const { run, twin } = this.session;
      const there = [run, twin].find((one) => same(one.scenario, scenario));
      if (there && reaches(there, scenario)) this.keep(key).adopt(there);
      // about to be on the page: this is asked again as it arrives
      else if (!there && !same(this.session.scenario, scenario))
        this.live(this.keep(key), scenario);
    }
  }

  /** A run that goes as far as its scenario, once there is one. */
  of(scenario: Scenario): Trajectory | null {
    const run = this.known[JSON.stringify(scenario)];
    return run && reaches(run, scenario) ? run.trajectory : null;
  }

  /** Ends the worker. */
  leave(): void {
    this.left = true;
    this.connection?.close();
  }

  private keep(key: string): Run {
    const run = new Run();
    this.known = { ...this.known, [key]: run };
    return run;
  }

  private live(run: Run, scenario: Scenario): void {
    this.queue = this.queue.then(async () => {
      if (this.left) return;
      this.connection ??= this.connect(
        (segment) => void this.numbered[segment.run]?.receive(segment),
        () => this.leave(),
      );
      run.open(scenario);
      const number = this.numbered.push(run) - 1;
      await this.connection.simulate(number, scenario, 0);
    });
  }
}
