/** The plates there are, and which of them fits a box. */
import { landscape } from './landscape';
import type { Layout } from './plate';
import type { portrait } from './portrait';

/** Makes the plates of narrow screens; a wide one never fetches it. */
export type Narrow = typeof portrait;

/** Laid out when first asked for: a page shows one of them. */
const made = new Map<number, Layout>();
function plateOf(narrow: Narrow, height: 340 | 420): Layout {
  const plate = made.get(height) ?? narrow(height);
  made.set(height, plate);
  return plate;
}

/** All of them. */
export const allLayouts = (narrow: Narrow): readonly Layout[] => [
  landscape,
  plateOf(narrow, 340),
  plateOf(narrow, 420),
];

/** Drawn smaller than this, the wide plate's letters are under 9 px. */
const LEGIBLE = 0.65;

/** Whether a box asks for a plate of a narrow screen: the wide one would be too small to read. */
export const isNarrow = (width: number, height: number): boolean =>
  Math.min(width / landscape.width, height / landscape.height) < LEGIBLE;

/** The plate that fits a box best: the wide one where there is room, or where there is no other yet; else the tall one of the nearer shape. */
export function layoutFor(width: number, height: number, narrow: Narrow | null): Layout {
  if (!narrow || !isNarrow(width, height)) return landscape;
  return plateOf(narrow, width / height < 1.03 ? 420 : 340);
}
