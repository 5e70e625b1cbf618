/** A QR code as one SVG path: dark squares on a light ground, with the quiet zone that cameras need. */
import { encode } from 'uqr';

/** Light modules around the code: what the standard asks for. */
const QUIET = 4;
/** A finer code than this (version 25) is hard to read off a screen. */
const MOST_MODULES = 117;

/** A code to draw in a square view box of so many units. */
export interface Code {
  readonly size: number;
  readonly d: string;
}

/** The code of a text; null where it would be too fine to be read. */
export function codeOf(text: string): Code | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', border: QUIET });
    return size > MOST_MODULES + 2 * QUIET ? null : { size, d: pathOf(data) };
  } catch {
    return null; // longer than any code
  }
}

/** Runs of dark modules, row by row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let d = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      d += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`;
    }
  }
  return d;
}
