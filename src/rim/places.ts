/** The names of modes and tools, as the address and the page know them. */

export type ModeId = 'explore' | 'learn' | 'evidence';
/** The modes there are, in the order in which they are offered. */
export const modeIds: readonly ModeId[] = ['explore'];

export type ToolId = 'why' | 'act' | 'compare' | 'bench' | 'equations' | 'grades' | 'take';
/** The tools there are, in the order in which they are offered. */
export const toolIds: readonly ToolId[] = ['why', 'grades', 'equations', 'bench'];

/** What a tool was opened about: a quantity, an arrow, an organ, if anything. */
export type Subject = string | null;
