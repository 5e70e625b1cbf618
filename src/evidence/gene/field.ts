/** The lattice of men that fills the plate: coarse first, then finer, and read between its points. */
import type { Levels } from '../../../workers/contract/evidence';
import { activityAt, acrossOf, fatAt, upOf, type Spot } from './axes';

export const COLUMNS = 25;
export const ROWS = 17;
/** Every fourth point, then every second, then all. */
const STRIDES = [4, 2, 1] as const;

/** The levels at the points of an even lattice, row by row from the leanest. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly levels: readonly Levels[];
}

/** One round of refinement: the points that are new in it. */
interface Round {
  readonly stride: number;
  readonly fresh: readonly number[];
}

const isOn = (index: number, stride: number): boolean =>
  (index % COLUMNS) % stride === 0 && Math.floor(index / COLUMNS) % stride === 0;
const all = Array.from({ length: COLUMNS * ROWS }, (_, index) => index);

/** The rounds, from the coarsest on; together they are all points, each once. */
export const rounds: readonly Round[] = STRIDES.map((stride, at) => ({
  stride,
  fresh: all.filter(
    (index) => isOn(index, stride) && !STRIDES.slice(0, at).some((coarse) => isOn(index, coarse)),
  ),
}));

/** The man at a point of the finest lattice. */
export const spotOf = (index: number): Spot => ({
  activity: activityAt((index % COLUMNS) / (COLUMNS - 1)),
  fat: fatAt(Math.floor(index / COLUMNS) / (ROWS - 1)),
});

/** The lattice of one stride, out of what is known by point. */
export function fieldOf(known: readonly (Levels | undefined)[], stride: number): Field {
  return {
    columns: (COLUMNS - 1) / stride + 1,
    rows: (ROWS - 1) / stride + 1,
    levels: all.filter((index) => isOn(index, stride)).map((index) => known[index] ?? {}),
  };
}

/** One quantity over a lattice. */
export const valuesOf = ({ levels }: Field, quantity: string): number[] =>
  levels.map((one) => one[quantity] ?? 0);

/** A quantity at any spot of the plate, between the four points around it. */
export function levelAt(field: Field, quantity: string, { activity, fat }: Spot): number {
  const { columns, rows, levels } = field;
  const across = acrossOf(activity) * (columns - 1);
  const up = upOf(fat) * (rows - 1);
  const column = Math.min(columns - 2, Math.floor(across));
  const row = Math.min(rows - 2, Math.floor(up));
  const at = (right: number, above: number): number =>
    levels[(row + above) * columns + column + right]?.[quantity] ?? 0;
  const along = (above: number): number =>
    at(0, above) + (across - column) * (at(1, above) - at(0, above));
  return along(0) + (up - row) * (along(1) - along(0));
}
