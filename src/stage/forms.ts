/** Shapes that organs are built of: tubes along courses, cushions over outlines, and the points of both. */
import {
  BufferGeometry,
  CatmullRomCurve3,
  Float32BufferAttribute,
  TubeGeometry,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { onCurve, type Bezier, type Course, type Point } from '../diagram/geometry';

/** Places along a Bézier curve. */
export const along = (curve: Bezier, pieces = 24): Point[] =>
  Array.from({ length: pieces + 1 }, (_, index) => {
    const { x, y } = onCurve(curve, index / pieces);
    return { x, y };
  });

/** Places along a course. */
export const courseOf = ({ xs, ys }: Course): Point[] =>
  Array.from(xs, (x, index) => ({ x, y: ys[index] ?? 0 }));

/** A smooth line through points, by the same rule as the drawn one. */
export function smooth(points: readonly Point[], pieces: number, closed = false): Point[] {
  const curve = new CatmullRomCurve3(
    points.map(({ x, y }) => new Vector3(x, y)),
    closed,
    'catmullrom',
  );
  return curve.getPoints(pieces).map(({ x, y }) => ({ x, y }));
}

/** A tube of a radius along points. */
export function tube(
  points: readonly Point[],
  radius: number,
  { closed = false, sides = 14, z = 0 }: { closed?: boolean; sides?: number; z?: number } = {},
): BufferGeometry {
  const path = new CatmullRomCurve3(
    points.map(({ x, y }) => new Vector3(x, y, z)),
    closed,
    'catmullrom',
  );
  return new TubeGeometry(path, points.length * 2, radius, sides, closed);
}

/** Several shapes as one, drawn in one call. */
export function merged(shapes: readonly BufferGeometry[]): BufferGeometry {
  const whole = mergeGeometries(
    shapes.map((shape) => (shape.index ? shape.toNonIndexed() : shape)),
  );
  for (const shape of shapes) shape.dispose();
  return whole;
}

/** An oval outline. */
export const oval = (x: number, y: number, rx: number, ry: number, pieces = 72): Point[] =>
  Array.from({ length: pieces }, (_, index) => {
    const turn = (2 * Math.PI * index) / pieces;
    return { x: x + Math.cos(turn) * rx, y: y + Math.sin(turn) * ry };
  });

/** Rings of a cushion from its edge inwards. */
const RINGS = 10;

/** A cushion over an outline that is seen whole from its middle: steep at the edge, level within; `edge` is how much of it rounds off. */
export function cushion(outline: readonly Point[], height: number, edge = 1): BufferGeometry {
  const count = outline.length;
  const middle = { x: 0, y: 0 };
  for (const { x, y } of outline) {
    middle.x += x / count;
    middle.y += y / count;
  }
  const places: number[] = [];
  for (let ring = 0; ring <= RINGS; ring += 1) {
    const turn = (Math.PI / 2) * (ring / RINGS);
    const reach = 1 - edge * (1 - Math.cos(turn));
    for (const { x, y } of outline) {
      places.push(
        middle.x + (x - middle.x) * reach,
        middle.y + (y - middle.y) * reach,
        height * Math.sin(turn),
      );
    }
  }
  places.push(middle.x, middle.y, height);
  const faces: number[] = [];
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (let at = 0; at < count; at += 1) {
      const [a, b] = [ring * count + at, ring * count + ((at + 1) % count)];
      faces.push(a, b, a + count, b, b + count, a + count);
    }
  }
  const [last, top] = [RINGS * count, (RINGS + 1) * count];
  for (let at = 0; at < count; at += 1) faces.push(last + at, last + ((at + 1) % count), top);
  return shaped(places, faces, outline);
}

/** Puts places and faces together, turned so that they look at the reader. */
function shaped(places: number[], faces: number[], outline: readonly Point[]): BufferGeometry {
  let area = 0;
  outline.forEach(({ x, y }, index) => {
    const next = outline[(index + 1) % outline.length] ?? { x, y };
    area += x * next.y - next.x * y;
  });
  if (area < 0) faces.reverse();
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(places, 3));
  geometry.setIndex(faces);
  geometry.computeVertexNormals();
  geometry.setAttribute(
    'uv',
    new Float32BufferAttribute(new Array((places.length / 3) * 2).fill(0), 2),
  );
  return geometry;
}

/** The same shape, each of its vertices carrying a tone: an index into the colours of its surface. */
export function toned(shape: BufferGeometry, tone: number): BufferGeometry {
  const count = shape.getAttribute('position').count;
  shape.setAttribute('tone', new Float32BufferAttribute(new Float32Array(count).fill(tone), 1));
  return shape;
}
