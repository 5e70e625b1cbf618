/** A receptor or a carrier as a cup: a round body with a round hollow, in which a hormone lies. */
import { ExtrudeGeometry, Shape, type BufferGeometry } from 'three';

const BODY = 0.9;
/** The hollow: how far out its middle lies, and its radius. */
const OUT = 0.64;
const HOLLOW = 0.5;

/** One unit of radius, its hollow to the right. */
export function cupShape(): BufferGeometry {
  const x = (BODY ** 2 - HOLLOW ** 2 + OUT ** 2) / (2 * OUT);
  const y = Math.sqrt(BODY ** 2 - x ** 2);
  const lip = Math.atan2(y, x);
  const inner = Math.atan2(y, x - OUT);
  const shape = new Shape();
  shape.absarc(0, 0, BODY, lip, 2 * Math.PI - lip, false);
  shape.absarc(OUT, 0, HOLLOW, -inner, inner, true);
  shape.closePath();
  return new ExtrudeGeometry(shape, {
    depth: 0.1,
    bevelEnabled: true,
    bevelThickness: 0.2,
    bevelSize: 0.11,
    bevelOffset: -0.03,
    bevelSegments: 3,
    curveSegments: 22,
  });
}
