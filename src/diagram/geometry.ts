/** Small plane geometry: Bézier curves, and courses along which something can be placed by the distance it has gone. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A point and the unit direction of travel there; one is reused from call to call. */
export interface Spot {
  x: number;
  y: number;
  dx: number;
  dy: number;
}
/** Start, two handles, end. */
export type Bezier = readonly [Point, Point, Point, Point];

/** A way through the plane, cut into equal lengths. */
export interface Course {
  readonly length: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export const point = (x: number, y: number): Point => ({ x, y });
export const spot = (): Spot => ({ x: 0, y: 0, dx: 1, dy: 0 });

/** One decimal, as it is written into markup. */
export const brief = (value: number): string => String(Math.round(value * 10) / 10);

const mix = (a: Point, b: Point, share: number): Point =>
  point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);

/** The part of a curve between two shares of its parameter (de Casteljau). */
export function part(curve: Bezier, from: number, to: number): Bezier {
  const head = (c: Bezier, t: number): Bezier => {
    const ab = mix(c[0], c[1], t);
    const bc = mix(c[1], c[2], t);
    const cd = mix(c[2], c[3], t);
    const abc = mix(ab, bc, t);
    return [c[0], ab, abc, mix(abc, mix(bc, cd, t), t)];
  };
  const turned = (c: Bezier): Bezier => [c[3], c[2], c[1], c[0]];
  const upTo = head(curve, to);
  return turned(head(turned(upTo), to > 0 ? 1 - from / to : 1));
}

/** A place on a curve by its parameter, with its direction. */
export function onCurve(curve: Bezier, share: number, into: Spot = spot()): Spot {
  // by index and by square root: taking apart and Math.hypot put something on the heap, for every particle
  const a = curve[0];
  const b = curve[1];
  const c = curve[2];
  const d = curve[3];
  const u = 1 - share;
  const k0 = u * u * u;
  const k1 = 3 * u * u * share;
  const k2 = 3 * u * share * share;
  const k3 = share * share * share;
  into.x = k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x;
  into.y = k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y;
  const dx = u * u * (b.x - a.x) + 2 * u * share * (c.x - b.x) + share * share * (d.x - c.x);
  const dy = u * u * (b.y - a.y) + 2 * u * share * (c.y - b.y) + share * share * (d.y - c.y);
  const size = Math.sqrt(dx * dx + dy * dy) || 1;
  into.dx = dx / size;
  into.dy = dy / size;
  return into;
}

/** A curve as an SVG path. */
export const curvePath = ([a, b, c, d]: Bezier): string =>
  `M${brief(a.x)} ${brief(a.y)}C${[b, c, d].map((p) => `${brief(p.x)} ${brief(p.y)}`).join(' ')}`;

/** Discs that keep apart as one SVG path: one element instead of dozens to make, style and lay out. */
export const discsPath = (discs: readonly (Point & { readonly r: number })[]): string =>
  discs
    .map(({ x, y, r }) => {
      const [half, whole] = [brief(r), brief(2 * r)];
      return `M${brief(x - r)} ${brief(y)}a${half} ${half} 0 1 1 ${whole} 0a${half} ${half} 0 1 1-${whole} 0z`;
    })
    .join('');

/** A smooth SVG path through points (Catmull–Rom). */
export function smoothPath(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point => {
    const inside = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[inside] ?? point(0, 0);
  };
  let path = `M${brief(at(0).x)} ${brief(at(0).y)}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = point(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6);
    const second = point(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6);
    path += `C${[first, second, to].map((p) => `${brief(p.x)} ${brief(p.y)}`).join(' ')}`;
  }
  return closed ? `${path}Z` : path;
}

/** A course through points, re-cut into pieces of equal length. */
export function courseThrough(points: readonly Point[], pieces = 96): Course {
  const reached = [0];
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] ?? point(0, 0), points[index] ?? point(0, 0)];
    reached.push((reached[index - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const length = reached.at(-1) ?? 0;
  const xs = new Float64Array(pieces + 1);
  const ys = new Float64Array(pieces + 1);
  let leg = 0;
  for (let index = 0; index <= pieces; index += 1) {
    const distance = (length * index) / pieces;
    while (leg < points.length - 2 && (reached[leg + 1] ?? 0) < distance) leg += 1;
    const [a, b] = [points[leg] ?? point(0, 0), points[leg + 1] ?? point(0, 0)];
    const span = (reached[leg + 1] ?? 0) - (reached[leg] ?? 0);
    const here = mix(a, b, span > 0 ? (distance - (reached[leg] ?? 0)) / span : 0);
    xs[index] = here.x;
    ys[index] = here.y;
  }
  return { length, xs, ys };
}

/** The place that lies a share of the whole length along a course. */
export function along(course: Course, share: number, into: Spot): Spot {
  const last = course.xs.length - 1;
  const position = Math.min(Math.max(share, 0), 1) * last;
  const index = Math.min(Math.floor(position), last - 1);
  const rest = position - index;
  const x0 = course.xs[index] ?? 0;
  const y0 = course.ys[index] ?? 0;
  const dx = (course.xs[index + 1] ?? x0) - x0;
  const dy = (course.ys[index + 1] ?? y0) - y0;
  const size = Math.sqrt(dx * dx + dy * dy) || 1;
  into.x = x0 + dx * rest;
  into.y = y0 + dy * rest;
  into.dx = dx / size;
  into.dy = dy / size;
  return into;
}
