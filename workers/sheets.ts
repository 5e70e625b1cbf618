/** What a segment's values are written on comes back once it has been read, and is written on again: thrown away, it would have to be collected in the middle of somebody's drag. */

/** A drag needs the sheets of its last two moves; older ones are of lengths that are no longer asked for. */
const KEPT = 6;

export class Sheets {
  private readonly blank: ArrayBuffer[] = [];

  giveBack(sheet: ArrayBuffer): void {
    if (this.blank.push(sheet) > KEPT) this.blank.shift();
  }

  /** Room for so many numbers, each 0. */
  take(length: number): Float32Array<ArrayBuffer> {
    const at = this.blank.findIndex(({ byteLength }) => byteLength === 4 * length);
    const [sheet] = at < 0 ? [] : this.blank.splice(at, 1);
    return sheet ? new Float32Array(sheet).fill(0) : new Float32Array(length);
  }
}
