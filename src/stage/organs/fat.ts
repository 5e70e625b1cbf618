/** Fat: lobules as many and as large as the body holds, each with the gate that is its aromatase. */
import { Group, SphereGeometry } from 'three';
import { fatScale, lobuleCount, MOST_LOBULES } from '../../diagram/anatomy';
import { gateCount, lobules, mouthOf } from '../../diagram/gates';
import type { Layout } from '../../diagram/plate';
import { scattered } from '../../diagram/scatter';
import { gateShape } from '../gate';
import { bodies, put, type Kit, type Piece } from '../kit';

/** Body fat is drawn anew when it has moved by so many per cent. */
const STEP = 0.1;

export function fat(kit: Kit, layout: Layout): Piece {
  const spheres = bodies(
    kit,
    new SphereGeometry(1, 32, 22),
    { base: 'fat', deep: 'fatDeep', rim: 'fatRim', strength: 0.55, sharpness: 2.6 },
    MOST_LOBULES,
  );
  const gates = bodies(
    kit,
    gateShape(),
    { base: 'gate', deep: 'gateDeep', rim: 'gate', strength: 0.4 },
    MOST_LOBULES,
  );
  const object = new Group();
  object.add(spheres, gates);
  let drawn = NaN;
  return {
    object,
    update({ levels: { bodyFat } }) {
      if (Math.abs(bodyFat - drawn) < STEP) return;
      drawn = bodyFat;
      const scale = fatScale(bodyFat);
      const amount = lobuleCount(bodyFat);
      const list = lobules(layout);
      spheres.count = Math.ceil(amount);
      gates.count = gateCount(bodyFat);
      for (let index = 0; index < spheres.count; index += 1) {
        const one = list[index];
        if (!one) continue;
        const r = one.r * scale * Math.min(1, 0.5 + (amount - index) / 2) * 1.06;
        const at = {
          x: layout.fat.x + one.x * scale,
          y: layout.fat.y + one.y * scale,
          z: -90 + 16 * scattered(index, 61),
        };
        put(spheres, index, at, { x: r, y: r, z: r * 0.7 });
        if (index >= gates.count) continue;
        const reach = 7.4 * layout.grain;
        put(gates, index, { ...at, z: -30 }, { x: reach, y: reach, z: reach }, mouthOf(one));
      }
    },
  };
}
