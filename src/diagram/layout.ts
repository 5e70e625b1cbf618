/** The plates there are, and which of them fits a box. */
import { landscape } from './landscape';
import type { Layout } from './plate';
import { portrait } from './portrait';

/** Laid out when first asked for: a page shows one of them. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const plates = {
  wide: once(() => landscape),
  short: once(() => portrait(340)),
  tall: once(() => portrait(420)),
};

/** All of them. */
export const allLayouts = (): readonly Layout[] => [plates.wide(), plates.short(), plates.tall()];

/** The plate that fits a box best: the wide one where there is room, else the tall one of the nearer shape. */
export function layoutFor(width: number, height: number): Layout {
  if (width >= 560 || width > height * 1.5) return plates.wide();
  return width / height < 1.03 ? plates.tall() : plates.short();
}
