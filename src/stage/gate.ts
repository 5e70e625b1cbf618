/** An aromatase molecule as a gate: a round body with an open mouth, into which a hexagon or an inhibitor fits. */
import { ExtrudeGeometry, Shape, type BufferGeometry } from 'three';

/** Half the angle of its mouth. */
const HALF_OPEN = 0.56;

/** One unit of radius, its mouth to the right. */
export function gateShape(): BufferGeometry {
  const shape = new Shape();
  shape.moveTo(0.05, 0);
  shape.lineTo(Math.cos(HALF_OPEN) * 0.9, Math.sin(HALF_OPEN) * 0.9);
  shape.absarc(0, 0, 0.9, HALF_OPEN, 2 * Math.PI - HALF_OPEN, false);
  shape.closePath();
  return new ExtrudeGeometry(shape, {
    depth: 0.1,
    bevelEnabled: true,
    bevelThickness: 0.22,
    bevelSize: 0.13,
    bevelOffset: -0.02,
    bevelSegments: 4,
    curveSegments: 26,
  });
}
