/** What was done on the page, step by step, and back again. */
import type { Scenario } from '../../workers/contract/scenario';
import type { View } from '../rim/link/view';

/** Where one looks from; kept with steps that move it (a reset, an opened link). */
export type Vantage = Pick<View, 'day' | 'tempo'>;
/** A scenario, and where it is seen from if the step that led to it moved that. */
export interface Scene {
  readonly scenario: Scenario;
  readonly vantage?: Vantage;
}
interface Step {
  readonly before: Scene;
  readonly after: Scene;
}

/** What was done, and what was taken back. */
export type Steps = readonly [readonly Step[], readonly Step[]];

const MOST_STEPS = 200;
const alike = (a: Scenario, b: Scenario): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Undo and redo over whole scenarios; while the hand holds a control, its step is proposed and may still change. */
export class History {
  present = $state.raw() as Scenario;
  private done = $state.raw<readonly Step[]>([]);
  private undone = $state.raw<readonly Step[]>([]);
  /** The scenario from before the step in progress. */
  private base: Scenario | null = null;
  /** The finished step that the step in progress goes on with, if it does. */
  private reopened: Step | null = null;

  constructor(opening: Scenario) {
    this.present = opening;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** All that can be undone and done again, to be carried over a new opening of the page. */
  get steps(): Steps {
    return [this.done, this.undone];
  }

  /** Remembers what was done before the page opened. */
  recall(steps: Steps): void {
    [this.done, this.undone] = steps;
  }

  /** What the step in progress, if any, started from. */
  get ground(): Scenario {
    return this.base ?? this.present;
  }

  /** Shows a step that is still in the hand; a later proposal takes its place. */
  propose(scenario: Scenario): void {
    this.base ??= this.present;
    this.present = scenario;
  }

  /** Makes the step in the hand a step that can be undone. Returns whether it changed anything. */
  seal(): boolean {
    const { base } = this;
    this.base = this.reopened = null;
    if (!base || alike(base, this.present)) return false;
    this.push({ before: { scenario: base }, after: { scenario: this.present } });
    return true;
  }

  /** Lets go of the step in the hand as if it had not been taken up. */
  drop(): void {
    if (!this.base) return;
    this.present = this.reopened?.after.scenario ?? this.base;
    if (this.reopened) this.done = [...this.done, this.reopened];
    this.base = this.reopened = null;
  }

  /** Takes the latest step into the hand again, so that what follows belongs to it. */
  reopen(): void {
    const last = this.done.at(-1);
    if (this.base || !last || last.after.vantage) return;
    // a horizon that has grown since stays grown
    const days = Math.max(this.present.days, last.before.scenario.days);
    this.base = { ...last.before.scenario, days };
    this.reopened = { before: last.before, after: { scenario: this.present } };
    this.done = this.done.slice(0, -1);
  }

  /** One whole step. With vantages it also moves where one looks from, there and back. */
  act(scenario: Scenario, vantages?: { readonly from: Vantage; readonly to: Vantage }): void {
    this.drop();
    const before: Scene = { scenario: this.present, ...(vantages && { vantage: vantages.from }) };
    const after: Scene = { scenario, ...(vantages && { vantage: vantages.to }) };
    if (!vantages && alike(before.scenario, scenario)) return;
    this.push({ before, after });
    this.present = scenario;
  }

  /** Amends the present and what it started from without a step: nothing that a person did. */
  silently(change: (scenario: Scenario) => Scenario): void {
    this.present = change(this.present);
    if (this.base) this.base = change(this.base);
    if (this.reopened) {
      const { before, after } = this.reopened;
      this.reopened = { before, after: { ...after, scenario: change(after.scenario) } };
    }
  }

  undo(): Scene | null {
    this.drop();
    const step = this.done.at(-1);
    if (!step) return null;
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    return this.show(step.before);
  }

  redo(): Scene | null {
    this.drop();
    const step = this.undone.at(-1);
    if (!step) return null;
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
    return this.show(step.after);
  }

  private show(scene: Scene): Scene {
    // with its own horizon: what has grown since grows again, if it is still needed
    this.present = scene.scenario;
    return scene;
  }

  private push(step: Step): void {
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }
}
