/** How unlike two pictures are to the eye: what differs in lightness and colour once single pixels have run together. */

/** A picture's pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels that run together, by side: edges that cards draw otherwise are lost in them. */
const CELL = 3;
/** Cells of a patch, by side: about a particle. */
const PATCH = 3;

/** Lightness and two differences of colour for each cell, of 255. */
function cellsOf({ width, height, data }: Picture): { cells: Float32Array; columns: number } {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const cells = new Float32Array(3 * columns * rows);
  for (let y = 0; y < rows * CELL; y += 1) {
    for (let x = 0; x < columns * CELL; x += 1) {
      const from = 4 * (y * width + x);
      const [r, g, b] = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
      const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      const at = 3 * (Math.floor(y / CELL) * columns + Math.floor(x / CELL));
      cells[at] = (cells[at] ?? 0) + light / CELL ** 2;
      cells[at + 1] = (cells[at + 1] ?? 0) + (0.6 * (r - light)) / CELL ** 2;
      cells[at + 2] = (cells[at + 2] ?? 0) + (0.4 * (b - light)) / CELL ** 2;
    }
  }
  return { cells, columns };
}

/** How unlike two pictures of one size are: `whole`, root mean square over all of it; `worst`, in the patch that differs most. */
export function unlikeness(one: Picture, other: Picture): { whole: number; worst: number } {
  if (one.width !== other.width || one.height !== other.height)
    return { whole: Infinity, worst: Infinity };
  const { cells, columns } = cellsOf(one);
  const { cells: others } = cellsOf(other);
  const count = cells.length / 3;
  const off = new Float32Array(count);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    let square = 0;
    for (let part = 0; part < 3; part += 1)
      square += ((cells[3 * at + part] ?? 0) - (others[3 * at + part] ?? 0)) ** 2;
    off[at] = Math.sqrt(square);
    sum += square;
  }
  let worst = 0;
  const rows = count / columns;
  for (let y = 0; y + PATCH <= rows; y += 1) {
    for (let x = 0; x + PATCH <= columns; x += 1) {
      let patch = 0;
      for (let cell = 0; cell < PATCH ** 2; cell += 1)
        patch += off[(y + Math.floor(cell / PATCH)) * columns + x + (cell % PATCH)] ?? 0;
      worst = Math.max(worst, patch / PATCH ** 2);
    }
  }
  return { whole: Math.sqrt(sum / count), worst };
}
