/** States kept along the way, so that a change at the playhead simulates only what comes after it. */
import { bodyOf, type Body } from './body';
import { commonPast, sameMan } from './contract/plan';
import type { Tick } from './contract/quantities';
import type { Scenario } from './contract/scenario';

export interface Checkpoint {
  readonly tick: Tick;
  readonly state: Float64Array;
}

interface Kept {
  readonly scenario: Scenario;
  /** In order of time. */
  readonly states: Checkpoint[];
}

/** Men whose wired bodies are kept: a body that stays the same is a body an engine has learnt to run fast. */
const MEN_KEPT = 3;
/** Runs whose states are kept: the present one, its untreated twin, and a few before them. */
const RUNS_KEPT = 6;

export class Checkpoints {
  private kept: Kept[] = [];
  private men: { readonly scenario: Scenario; readonly body: Body }[] = [];

  /** The wired body of a scenario's man. Its state is whatever was last set in it: runs take turns. */
  bodyOf(scenario: Scenario): Body {
    const known = this.men.find((man) => sameMan(man.scenario, scenario));
    const man = known ?? { scenario, body: bodyOf(scenario, 'pulses') };
    this.men = [man, ...this.men.filter((other) => other !== man)].slice(0, MEN_KEPT);
    return man.body;
  }

  /** How many states are held in all. */
  get size(): number {
    return this.kept.reduce((sum, { states }) => sum + states.length, 0);
  }

  /** Opens a run, which inherits every state of its past that another run already reached; returns the latest at or before `since`. */
  open(
    scenario: Scenario,
    since: Tick,
  ): { nearest: Checkpoint | undefined; keep: (point: Checkpoint) => void } {
    const states = this.inherited(scenario, since);
    const nearest = states.at(-1);
    const mine: Kept = { scenario, states };
    this.kept = [mine, ...this.kept.filter((run) => run.scenario !== scenario)].slice(0, RUNS_KEPT);
    const keep = (point: Checkpoint): void => {
      // a run begins at a state it has inherited: once is enough
      if (point.tick > (mine.states.at(-1)?.tick ?? -1)) mine.states.push(point);
    };
    return { nearest, keep };
  }

  /** The latest known state of a run at or before a tick; nothing is opened or kept. */
  nearest(scenario: Scenario, since: Tick): Checkpoint | undefined {
    return this.inherited(scenario, since).at(-1);
  }

  /** The states up to a tick that some run has reached on the way that this one goes, too. */
  private inherited(scenario: Scenario, since: Tick): Checkpoint[] {
    let states: Checkpoint[] = [];
    for (const run of this.kept) {
      if (!sameMan(run.scenario, scenario)) continue; // even day 0 is another man's
      const shared = Math.min(commonPast(run.scenario, scenario), since);
      const usable = run.states.filter(({ tick }) => tick <= shared);
      if ((usable.at(-1)?.tick ?? -1) > (states.at(-1)?.tick ?? -1)) states = usable;
    }
    return states;
  }
}
