/** A list of grains of many sizes, filled anew for every frame. */
import type { Grains } from './grains';

/** Holds at most what it was made for. */
export class GrainList implements Grains {
  count = 0;
  readonly kind: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly alpha: Float32Array;
  readonly turn: Float32Array;
  readonly size: Float32Array;

  constructor(private readonly most: number) {
    this.kind = new Uint8Array(most);
    this.x = new Float32Array(most);
    this.y = new Float32Array(most);
    this.alpha = new Float32Array(most);
    this.turn = new Float32Array(most);
    this.size = new Float32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  put(kind: number, x: number, y: number, alpha = 1, size = 1, turn = 0): void {
    if (alpha <= 0.02 || this.count >= this.most) return;
    const at = this.count;
    this.kind[at] = kind;
    this.x[at] = x;
    this.y[at] = y;
    this.alpha[at] = alpha;
    this.size[at] = size;
    this.turn[at] = turn;
    this.count = at + 1;
  }
}
