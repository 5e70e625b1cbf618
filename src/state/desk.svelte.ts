/** What lies open on the page: the mode it is used in, the tool in hand, and how the picture is looked at. */
import type { ModeId, Subject, ToolId } from '../rim/places';

/** A tool in hand. */
interface Open {
  readonly tool: ToolId;
  readonly about: Subject;
}

/** One mode, and at most one tool. */
export class Desk {
  mode = $state<ModeId>('explore');
  open = $state.raw<Open | null>(null);
  /** What draws the picture. */
  picture = $state<'schematic' | 'webgl'>('schematic');
  /** The organ that is looked at closely, if any. */
  near = $state<string | null>(null);

  /** How often somebody has asked to be told how things stand. */
  asked = $state(0);
  /** Nothing is said unasked. */
  quiet = $state(false);

  /** Asks to be told. */
  ask(): void {
    this.asked += 1;
  }

  /** Lays a tool out, about something. */
  take(tool: ToolId, about: Subject = null): void {
    this.open = { tool, about };
  }

  /** Goes near to an organ: on the stage, or in words where there is none. */
  visit(id: string): void {
    this.near = id;
  }

  /** Puts the tool away. */
  clear(): void {
    this.open = null;
  }
}
