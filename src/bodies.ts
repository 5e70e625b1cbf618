/** The man and his twin, whom he is held against: asks the engine for what a scenario lacks, and passes on what arrives. */
import { sameMan } from '../workers/contract/plan';
import type { Tick } from '../workers/contract/quantities';
import type { Scenario } from '../workers/contract/scenario';
import type { Connect, Connection } from './engine';
import type { Notice } from './rim/notice';
import { Scheduler, type Asker, type Track } from './scheduler';
import { counterpartOf } from './state/counterpart';
import { Run } from './state/run.svelte';

/** What is told of the two. */
export interface Listener {
  /** The man's whole future has arrived. */
  onWhole(): void;
  onNotice(notice: Notice): void;
  /** While a hand pulls, how far what it watches goes; else null. */
  watchedTo(): Tick | null;
}

/** Parts of a future that is whole within so many ms wait for it under a hand, but for the one that fills what is in sight: drawing them would only keep it waiting. */
const WHOLE = 60;

const isUntreated = ({ interventions }: Scenario): boolean => interventions.length === 0;

/** Two runs in one worker. */
export class Bodies {
  readonly man = new Run();
  readonly twin = new Run();
  private readonly scheduler: Scheduler;
  private wanted: Scenario | null = null;

  constructor(listener: Listener, connect: Connect, now: () => number) {
    const runs: Readonly<Record<Track, Run>> = { man: this.man, twin: this.twin };
    let begun = -Infinity;
    let told = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const tellWhole = (): void => {
      if (told || !this.man.complete) return;
      told = true;
      listener.onWhole();
    };
    const asker: Asker = {
      begin: (track, scenario) => {
        begun = now();
        clearTimeout(patience);
        if (track === 'man') told = false;
        return runs[track].open(scenario);
      },
      onSegment: (track, segment) => {
        const watched = listener.watchedTo();
        const isAll = watched === null || (segment.from < watched && watched <= segment.to);
        const left = begun + WHOLE - now();
        const later = !isAll && left > 0;
        runs[track].receive(segment, later);
        clearTimeout(patience);
        if (later) patience = setTimeout(() => runs[track].catchUp(), left);
        if (track === 'man') tellWhole();
      },
      onOutcome: (track, outcome) => {
        if (outcome.kind === 'done' && track === 'man') tellWhole(); // nothing may have been lacking
        if (outcome.kind === 'failed') {
          runs[track].catchUp();
          listener.onNotice({ kind: 'failed', message: outcome.message });
        }
      },
      onCrash: () => {
        this.man.catchUp();
        this.twin.catchUp();
        this.wanted = null; // so that the next act, even on the same plan, tries again
        listener.onNotice({ kind: 'crashed' });
      },
    };
    this.scheduler = new Scheduler(asker, connect);
  }

  /** Wants a scenario shown, and its twin's where he has one. */
  want(scenario: Scenario): void {
    if (scenario === this.wanted) return;
    this.wanted = scenario;
    const twin = counterpartOf(scenario)?.scenario;
    if (twin) this.lend(twin);
    else this.scheduler.forget('twin');
    this.scheduler.want('man', scenario);
    if (twin) this.scheduler.want('twin', twin);
  }

  /** The worker, for questions that need no run. */
  get worker(): Connection | null {
    return this.scheduler.worker;
  }

  stop(): void {
    this.scheduler.stop();
  }

  /** A man who becomes his own twin, or another's, lends him what is known of him: it need not be computed again. */
  private lend(scenario: Scenario): void {
    const { man, twin } = this;
    if (!man.scenario || !isUntreated(man.scenario) || !sameMan(man.scenario, scenario)) return;
    const known = twin.scenario && sameMan(twin.scenario, scenario) ? twin.freshTo : 0;
    if (known >= man.freshTo) return;
    // what is still on its way may be another man's
    this.scheduler.forget('twin');
    twin.adopt(man);
  }
}
