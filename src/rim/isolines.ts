/** Lines of equal height over an even lattice of values, as paths, with a place for each line's figure. */
import { contours } from 'd3';

export interface Isoline {
  readonly value: number;
  /** The ground that is at least as high, closed along the edge. */
  readonly path: string;
  /** Where its figure is written; nothing where the line has no room for one. */
  readonly label: readonly [x: number, y: number] | null;
}
interface Lattice {
  /** Row by row, from the bottom of the picture. */
  readonly values: readonly number[];
  readonly columns: number;
  readonly rows: number;
}
interface Room {
  readonly width: number;
  readonly height: number;
}

type Place = readonly [x: number, y: number];

/** Figures stand no nearer to each other and to the edge than this. */
const APART = 30;
const FROM_EDGE = 10;

const pathOf = (ring: readonly Place[]): string =>
  `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/** How far a place is from the way that figures take, from the lower left to the upper right. */
const offDiagonal = ([x, y]: Place, { width, height }: Room): number =>
  Math.abs(x / width + y / height - 1);

/** One line for each height that the lattice reaches, the lowest first. */
export function isolines(
  { values, columns, rows }: Lattice,
  heights: readonly number[],
  room: Room,
): Isoline[] {
  const { width, height } = room;
  // d3 puts a lattice point in the middle of its cell; here the outermost points are the picture's edge
  const placeOf = ([column = 0, row = 0]: readonly number[]): Place => [
    ((column - 0.5) / (columns - 1)) * width,
    height - ((row - 0.5) / (rows - 1)) * height,
  ];
  const taken: Place[] = [];
  const isFree = ([x, y]: Place): boolean =>
    x > FROM_EDGE &&
    x < width - FROM_EDGE &&
    y > FROM_EDGE &&
    y < height - FROM_EDGE &&
    taken.every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) > APART);
  return contours()
    .size([columns, rows])
    .thresholds([...heights])([...values])
    .map(({ value, coordinates }) => {
      const rings = coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(placeOf)));
      const [label = null] = rings
        .flat()
        .filter(isFree)
        .sort((a, b) => offDiagonal(a, room) - offDiagonal(b, room));
      if (label) taken.push(label);
      return { value, path: rings.map(pathOf).join(''), label };
    })
    .filter(({ path }) => path !== '');
}
