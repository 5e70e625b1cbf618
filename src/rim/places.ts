/** The names of modes and tools, as the address and the page know them. */

export type ModeId = 'explore' | 'learn' | 'evidence';
/** The modes there are, in the order in which they are offered. */
export const modeIds: readonly ModeId[] = ['explore', 'learn'];
/** Where a mode stands: Explore is the picture, others are beside it or in its place. */
export const modePlace = {
  explore: 'picture',
  learn: 'beside',
  evidence: 'instead',
} as const satisfies Record<ModeId, string>;

export type ToolId = 'why' | 'act' | 'compare' | 'bench' | 'equations' | 'take' | 'tell';
/** The tools there are, in the order in which they are offered. */
export const toolIds: readonly ToolId[] = ['act', 'compare', 'take', 'tell'];

/** What a tool was opened about: a quantity, an arrow, an organ, if anything. */
export type Subject = string | null;

/** Whatever lays out a tool about something that was pressed. */
export interface Press {
  take(tool: ToolId, about: Subject): void;
  /** Goes near to an organ, where there is something to see from near by. */
  visit(organ: string): void;
}
