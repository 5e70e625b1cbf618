/** Where the small parts of each organ lie: neurons, granules, tubules, Leydig cells, fat lobules and their gates. */
import { point, type Bezier, type Point } from './geometry';
import type { Disc, Layout } from './plate';
import { scattered, spread, spreadInSquare } from './scatter';

const TURN = 2 * Math.PI;

/** GnRH neurons: a loose cluster, denser towards the middle. */
export function neurons({ hypothalamus: { x, y, r } }: Layout): readonly Disc[] {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = TURN * spread(index, 0.21);
    const reach = r * (0.2 + 0.62 * Math.sqrt((index + 0.5) / 12));
    return {
      x: x + Math.cos(angle) * reach * 1.02,
      y: y - 2 + Math.sin(angle) * reach * 0.78,
      r: r * (0.072 + 0.034 * scattered(index, 3)),
    };
  });
}

/** A neuron's axon down to the portal vessels. */
export function axon(layout: Layout, from: Point, index: number): Bezier {
  const { x, y, r } = layout.hypothalamus;
  const foot = point(x + (spread(index) - 0.5) * r * 0.5, y + r * 0.96);
  return [
    point(from.x, from.y),
    point(from.x + (foot.x - from.x) * 0.1, from.y + r * 0.5),
    point(foot.x + (from.x - foot.x) * 0.15, foot.y - r * 0.42),
    foot,
  ];
}

/** A neuron's short dendrites, as lines from its body. */
export function dendrites(from: Disc, index: number): readonly Bezier[] {
  return [0, 1, 2].map((which) => {
    const angle = -TURN * (0.25 + 0.27 * (which - 1) + 0.12 * (scattered(index, which) - 0.5));
    const reach = from.r * (2.6 + 2.4 * scattered(index, 7 + which));
    const bend = angle + 0.9 * (scattered(index, 11 + which) - 0.5);
    const end = point(from.x + Math.cos(angle) * reach, from.y + Math.sin(angle) * reach);
    const knee = point(
      from.x + Math.cos(bend) * reach * 0.55,
      from.y + Math.sin(bend) * reach * 0.55,
    );
    return [point(from.x, from.y), knee, knee, end];
  });
}

/** Places for LH granules in the pituitary, in the order in which they are filled. */
export function granulePlace({ pituitary }: Layout, index: number, into: { x: number; y: number }) {
  const angle = TURN * spreadInSquare(index, 0, 0.4);
  const reach = Math.sqrt(spreadInSquare(index, 1, 0.3)) * 0.84;
  into.x = pituitary.x + Math.cos(angle) * reach * pituitary.rx;
  into.y = pituitary.y + Math.sin(angle) * reach * pituitary.ry * 0.92;
}

/** One unit of the testis's own drawing, which was made for a half-width of 92. */
const unit = ({ testis }: Layout): number => Math.min(testis.rx / 92, testis.ry / 66);

const tubuleSpots = [
  [-54, -18, 24],
  [-1, -34, 24],
  [53, -20, 25],
  [-42, 33, 22],
  [6, 22, 25],
  [52, 33, 21],
] as const;
const leydigSpots = [
  [-27, -44],
  [26, -48],
  [-28, 4],
  [29, 0],
  [-18, 50],
  [30, 50],
  [-80, 10],
  [79, 10],
  [-4, -6],
  [-66, 14],
  [76, -1],
  [2, 54],
] as const;

/** Seminiferous tubules in section. */
export function tubules(layout: Layout): readonly Disc[] {
  const u = unit(layout);
  const { x, y } = layout.testis;
  return tubuleSpots.map(([dx, dy, r]) => ({ x: x + dx * u, y: y + dy * u, r: r * u }));
}

/** Leydig cells in the clefts between the tubules. */
export function leydigCells(layout: Layout): readonly Disc[] {
  const u = unit(layout);
  const { x, y } = layout.testis;
  return leydigSpots.map(([dx, dy], index) => ({
    x: x + dx * u,
    y: y + dy * u,
    r: u * (3.6 + 1.2 * scattered(index, 5)),
  }));
}

export const MOST_LOBULES = 17;
/** Lobules, each with its gate, at 20 % body fat. */
const LOBULES = 9;

/** How large a lobule is drawn, 1 at 20 % body fat. With their number this makes the area drawn the share of fat. */
export const fatScale = (bodyFat: number): number => (Math.max(bodyFat, 1) / 20) ** 0.25;

/** A fat lobule at 20 % body fat, relative to the middle of the fat. */
export function lobule({ fat }: Layout, index: number): Disc {
  const angle = TURN * spread(index, 0.07);
  const reach = fat.r * 0.9 * Math.sqrt((index + 0.35) / 11);
  return {
    x: Math.cos(angle) * reach,
    y: Math.sin(angle) * reach * 0.92,
    r: fat.r * (0.3 + 0.07 * scattered(index, 9)),
  };
}

/** Lobules drawn at a body fat: the last fades in. */
export const lobuleCount = (bodyFat: number): number =>
  Math.min(LOBULES * Math.sqrt(Math.max(bodyFat, 1) / 20), MOST_LOBULES);
