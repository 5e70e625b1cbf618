/** What a segment's values lie on comes back once it has been read, and is used again: thrown away, it would have to be collected in the middle of somebody's drag. */

/** A drag needs the buffers of its last two moves; older ones are of lengths that are no longer asked for. */
const KEPT = 6;

export class BufferPool {
  private readonly spare: ArrayBuffer[] = [];

  giveBack(buffer: ArrayBuffer): void {
    if (this.spare.push(buffer) > KEPT) this.spare.shift();
  }

  /** Room for so many numbers, each 0. */
  take(length: number): Float32Array<ArrayBuffer> {
    const at = this.spare.findIndex(({ byteLength }) => byteLength === 4 * length);
    const [buffer] = at < 0 ? [] : this.spare.splice(at, 1);
    return buffer ? new Float32Array(buffer).fill(0) : new Float32Array(length);
  }
}
