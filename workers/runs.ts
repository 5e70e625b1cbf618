/** Serves one run at a time: walks it segment by segment, listens in between, gives way to a newer one. */
import { bodyOf } from './body';
import { BufferPool } from './buffer-pool';
import { Checkpoints } from './checkpoints';
import type { Outcome } from './contract/api';
import type { Explanation, Link, Question } from './contract/explanation';
import { amend, commonPast } from './contract/plan';
import type { Scenario } from './contract/scenario';
import { tickOf, type Tick } from './contract/quantities';
import type { Segment } from './contract/trajectory';
import { another, tablets } from './others';
import { Failure, simulate } from './simulate';

/** What a run needs of the place it runs in. */
export interface Surroundings {
  /** Hands a segment over; it is not touched afterwards. */
  post(segment: Segment): void;
  /** Resolves once everything that has arrived meanwhile has been heard. */
  pause(): Promise<void>;
}

interface Ahead {
  readonly scenario: Scenario;
  readonly lived: readonly Segment[];
  readonly rest: Iterable<Segment>;
}

/** Whether two scenarios come to the same life. */
const comesToTheSame = (a: Scenario, b: Scenario): boolean =>
  a.days === b.days && commonPast(a, b) >= tickOf(a.days);

/** The runs of one worker, with the states kept along their way. */
export class Runs {
  private readonly checkpoints = new Checkpoints();
  /** Takes back the buffers of segments that have been read. */
  readonly pool = new BufferPool();
  private newest = -1;
  private readonly cancelled = new Set<number>();
  /** A run that nobody has asked for yet: what has been lived of it, and the rest. */
  private ahead: Ahead | null = null;
  /** How many runs were asked for so far, and how many of them are over. */
  asked = 0;
  answered = 0;

  constructor(private readonly surroundings: Surroundings) {}

  /**
   * Lives a man's first days for nobody, so that his first two are known, and the way there quick, when somebody asks. From then on
   * with half a tablet a day, or an engine that has learnt the road without a drug unlearns it at a slider's first move. A man of
   * broken numbers is put together before him: one that has met none but whole numbers counts on them.
   */
  rehearse(scenario: Scenario): void {
    bodyOf(another(0), 'pulses');
    simulate(-1, amend(scenario, tablets), 0, this.checkpoints).next();
  }

  /** Lives a man before anybody asks for him: who then asks for just that finds it lived, as far as it is. */
  async prepare(scenario: Scenario): Promise<void> {
    const lived: Segment[] = [];
    const rest = simulate(-1, scenario, 0, this.checkpoints, this.pool);
    this.ahead = { scenario, lived, rest };
    await this.surroundings.pause();
    while (this.asked === 0) {
      const next = rest.next();
      if (next.done) return;
      lived.push(next.value);
      await this.surroundings.pause();
    }
  }

  /** Heard between segments. */
  cancel(run: number): void {
    if (run >= this.newest) this.cancelled.add(run);
  }

  /** Streams a scenario from `since` on. Whatever goes wrong is an outcome, not an exception. */
  async simulate(run: number, scenario: Scenario, since: Tick): Promise<Outcome> {
    this.newest = Math.max(this.newest, run);
    this.asked += 1;
    let until = since;
    try {
      await this.surroundings.pause();
      for (const segment of this.walk(run, scenario, since)) {
        until = segment.to;
        this.surroundings.post(segment);
        await this.surroundings.pause();
        if (this.isOver(run)) break;
      }
      return { kind: this.isOver(run) ? 'superseded' : 'done', until };
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      const { tick: at, organ, message } = failure;
      return { kind: 'failed', at, organ, message };
    } finally {
      this.answered += 1;
      this.cancelled.delete(run);
    }
  }

  /** Why a quantity differs between two scenarios; lived again from what is kept of their runs, which is left as it is. */
  async explain(question: Question, scenario: Scenario, against: Scenario): Promise<Explanation> {
    return (await this.inquire(scenario, against)).explain(question);
  }

  /** The chain of causes behind a difference. */
  async chain(question: Question, scenario: Scenario, against: Scenario): Promise<Link[]> {
    return (await this.inquire(scenario, against)).chain(question);
  }

  /** What explains is fetched when first asked for: a page is usable without it. */
  private async inquire(scenario: Scenario, against: Scenario) {
    const { Inquiry } = await import('./explain/inquiry');
    return new Inquiry(scenario, against, this.checkpoints);
  }

  private *walk(run: number, scenario: Scenario, since: Tick) {
    const { ahead } = this;
    this.ahead = null;
    if (this.isOver(run)) return;
    if (since > 0 || !ahead || !comesToTheSame(ahead.scenario, scenario)) {
      yield* simulate(run, scenario, since, this.checkpoints, this.pool);
      return;
    }
    for (const segment of ahead.lived) yield { ...segment, run };
    for (const segment of ahead.rest) yield { ...segment, run };
  }

  private isOver(run: number): boolean {
    return run < this.newest || this.cancelled.has(run);
  }
}
