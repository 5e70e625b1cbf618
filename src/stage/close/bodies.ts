/** Bodies that close views share: a cell with its nucleus, a vessel laid open. */
import { Group } from 'three';
import type { Point } from '../../diagram/geometry';
import { scattered, spreadInSquare } from '../../diagram/scatter';
import { cushion, oval, tube } from '../forms';
import type { GrainList } from '../grain-list';
import type { InkId } from '../inks';
import { body, type Kit } from '../kit';

interface Cell extends Point {
  readonly rx: number;
  readonly ry: number;
  readonly base: InkId;
  readonly deep: InkId;
  readonly rim: InkId;
  /** Where the nucleus lies, relative to the middle; none where there is none to see. */
  readonly nucleus?: Point & { readonly r: number };
  /** Makes its outline its own. */
  readonly seed?: number;
  readonly z?: number;
}

/** A cell: a soft, slightly uneven cushion. */
export function cell(kit: Kit, one: Cell): Group {
  const { x, y, rx, ry, base, deep, rim, nucleus, seed = 1, z = -120 } = one;
  const outline = oval(x, y, rx, ry, 120).map((point) => {
    const turn = Math.atan2(point.y - y, point.x - x);
    const swell =
      1 +
      0.025 * Math.cos(3 * turn + 6 * scattered(seed, 1)) +
      0.018 * Math.cos(5 * turn + 6 * scattered(seed, 2));
    return { x: x + (point.x - x) * swell, y: y + (point.y - y) * swell };
  });
  const object = new Group();
  object.add(
    body(
      kit,
      cushion(outline, Math.min(rx, ry) * 0.4, 0.3),
      { base, deep, rim, strength: 0.55, sharpness: 1.7 },
      z,
    ),
  );
  if (nucleus)
    object.add(
      body(
        kit,
        cushion(
          oval(x + nucleus.x, y + nucleus.y, nucleus.r * 1.1, nucleus.r),
          nucleus.r * 0.5,
          0.6,
        ),
        { base: deep, deep, rim: base, strength: 0.7, sharpness: 1.6 },
        z + Math.min(rx, ry) * 0.42,
      ),
    );
  return object;
}

/** A blood vessel laid open, from one side of any box to the other: its hollow, and a sheen before what it carries. */
export function vessel(kit: Kit, level: number, radius: number, sway = 5): Group {
  const points = Array.from({ length: 15 }, (_, step) => {
    const x = -500 + step * 117;
    return { x, y: level + sway * Math.sin(x / 85) };
  });
  const object = new Group();
  const shade = { base: 'vessel', deep: 'vesselDeep', rim: 'vesselRim' } as const;
  const wall = { base: 'vesselRim', deep: 'vesselRim', rim: 'vesselRim', side: 'inside' } as const;
  const glass = body(
    kit,
    tube(points, radius, { sides: 24 }),
    { ...shade, glass: true, strength: 1, opacity: 0.8 },
    60,
  );
  glass.renderOrder = 11;
  object.add(
    body(kit, tube(points, radius + 2.4, { sides: 24 }), wall, -230),
    body(
      kit,
      tube(points, radius, { sides: 24 }),
      { ...shade, side: 'inside', strength: 0.25 },
      -190,
    ),
    glass,
  );
  return object;
}

/** So many of a kind drifting along a vessel: they are there already. */
export function drift(
  list: GrainList,
  kind: number,
  {
    amount,
    level,
    reach,
  }: { readonly amount: number; readonly level: number; readonly reach: number },
  seconds: number,
): void {
  const most = Math.min(amount, 80);
  for (let index = 0; index < most; index += 1) {
    const x = 830 * spreadInSquare(index, kind % 2 === 0 ? 0 : 1, seconds / 30) - 95;
    const y = level + reach * (scattered(index, 8 + kind) - 0.5);
    list.put(kind, x, y, 0.9 * Math.min(most - index, 1), 1);
  }
}
