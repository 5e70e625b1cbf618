/** A hand on the plan: drags a thing done, or one edge of it, along the axis; steps it with the keys; takes it away. */
import { parseScenario } from '../../workers/contract/parse';
import type { Day } from '../../workers/contract/quantities';
import { endOf, exchange, retimed, withdraw, type Edge } from '../../workers/contract/retime';
import type { Intervention, Scenario } from '../../workers/contract/scenario';
import type { Session } from '../session.svelte';
import { inherit } from './bars';
import type { Frame } from './frame.svelte';

/** A pointer moves this far before it means to drag, px. */
const SLACK = 4;

/** What a dragged edge falls on: hours among days, days among months. */
function gridOf(span: Day): Day {
  if (span <= 5) return 1 / 24;
  return span <= 60 ? 1 / 4 : 1;
}

interface Grip {
  readonly one: Intervention;
  readonly edge: Edge;
  /** Where the pointer came down, px, and on which day. */
  readonly x: number;
  readonly day: Day;
  readonly ground: Scenario;
  readonly resume: boolean;
  moved: boolean;
}

/** Turns pointers and keys on bars into the session's verbs. What the contract refuses is not done. */
export class PlanHand {
  private grip: Grip | null = null;

  constructor(
    private readonly session: Session,
    private readonly frame: Frame,
  ) {}

  /** A pointer comes down on a bar or an edge of it, so many px from the left of the axis. */
  grab(one: Intervention, edge: Edge, x: number): void {
    const { scenario, playhead } = this.session;
    const resume = playhead.playing;
    playhead.pause(); // the page must not be turned under the hand
    const day = this.frame.x.invert(x);
    this.grip = { one, edge, x, day, ground: scenario, resume, moved: false };
  }

  drag(x: number): void {
    const { grip } = this;
    if (!grip || (!grip.moved && Math.abs(x - grip.x) < SLACK)) return;
    grip.moved = true;
    const { from, to } = this.frame.span;
    const grid = gridOf(to - from);
    const { days } = this.session.scenario;
    const { one, edge, day } = grip;
    const held = edge === 'end' ? Math.min(endOf(one), days) : one.from;
    const pulled = edge === 'whole' ? held + this.frame.x.invert(x) - day : this.frame.x.invert(x);
    // a longer horizon that has come meanwhile stays
    this.show({ ...grip.ground, days }, one, edge, Math.round(pulled / grid) * grid - held);
  }

  /** The pointer is lifted: true if it only pressed. */
  release(): boolean {
    const { grip } = this;
    this.grip = null;
    if (!grip) return false;
    if (grip.moved) this.session.settle();
    if (grip.resume) this.session.playhead.play();
    return !grip.moved;
  }

  /** The hand thinks better of it. */
  abandon(): void {
    const held = this.grip !== null || this.session.pulling === 'plan';
    if (this.grip?.resume) this.session.playhead.play();
    this.grip = null;
    if (held) this.session.cancelPull();
  }

  /** A step by the keys, in days; one undoable step until `settle`. */
  step(one: Intervention, edge: Edge, days: Day): void {
    this.show(this.session.scenario, one, edge, days);
  }

  settle(): void {
    if (this.grip === null && this.session.pulling === 'plan') this.session.settle();
  }

  remove(one: Intervention): void {
    this.session.change(withdraw(this.session.scenario, one));
  }

  private show(ground: Scenario, one: Intervention, edge: Edge, by: Day): void {
    const moved = retimed(one, edge, by, ground.days);
    const plan = exchange(ground, one, moved);
    if (!parseScenario(plan).ok) return;
    inherit(moved, one);
    this.session.hold(plan);
  }
}
