/** The plates there are, and which of them fits a box. */
import { landscape } from './landscape';
import type { Layout } from './plate';
import { portrait } from './portrait';

export const layouts: readonly [Layout, Layout, Layout] = [landscape, portrait(340), portrait(420)];

/** The plate that fits a box best: the wide one where there is room, else the tall one of the nearer shape. */
export function layoutFor(width: number, height: number): Layout {
  const [wide, short, tall] = layouts;
  if (width >= 560 || width > height * 1.5) return wide;
  return width / height < 1.03 ? tall : short;
}
