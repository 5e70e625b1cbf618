/** Head and shoulders behind everything, hardly there: where in the body all this lies. */
import { Group, Shape, ShapeGeometry, Vector2 } from 'three';
import { profile } from '../../diagram/profile';
import type { Layout } from '../../diagram/plate';
import { smooth, tube } from '../forms';
import { body, type Kit, type Piece } from '../kit';

/** The outline as a plane and a fine edge of light. */
export function head(kit: Kit, layout: Layout): Piece {
  const { x, y, size } = layout.head;
  const outline = smooth(
    profile.map(([dx, dy]) => ({ x: x + dx * size, y: y + dy * size })),
    180,
  );
  const plane = new ShapeGeometry(new Shape(outline.map((p) => new Vector2(p.x, p.y))));
  const object = new Group();
  object.add(
    body(kit, plane, { base: 'head', deep: 'head', rim: 'head', side: 'both', strength: 0 }, -300),
    body(
      kit,
      tube(outline, 0.7, { sides: 5 }),
      { base: 'headRim', deep: 'headRim', rim: 'headRim' },
      -298,
    ),
  );
  return { object };
}
