/** A stroke of the quill that leaves out what nobody could see: each point costs text, layout and ink, under a moving hand once more with every move. */
import type { Quill } from './quill';

/** How far a point may lie from the line that leaves it out, px. */
export const HAIR = 0.1;

/** Draws through points that all lie in one direction, left to right or right to left, in as few straight pieces as a hair allows. */
export class Stroke {
  /** Where the present piece begins. */
  private fromX = 0;
  private fromY = 0;
  /** The latest point, which the piece may yet pass by. */
  private x = 0;
  private y = 0;
  private isAhead = false;
  /** Between these slopes the piece passes all that it leaves out within a hair. */
  private least = -Infinity;
  private most = Infinity;

  constructor(private readonly quill: Quill) {}

  begin(x: number, y: number): void {
    this.quill.move(x, y);
    this.isAhead = false;
    this.bend(x, y);
  }

  to(x: number, y: number): void {
    if (this.isAhead) {
      const slope = (y - this.fromY) / Math.abs(x - this.fromX);
      if (!(slope >= this.least && slope <= this.most)) this.rest();
    }
    const run = Math.abs(x - this.fromX);
    this.least = Math.max(this.least, (y - HAIR - this.fromY) / run);
    this.most = Math.min(this.most, (y + HAIR - this.fromY) / run);
    this.x = x;
    this.y = y;
    this.isAhead = true;
  }

  /** Comes to rest on the latest point: it ends here, or goes on in another direction. */
  rest(): void {
    if (!this.isAhead) return;
    this.quill.line(this.x, this.y);
    this.isAhead = false;
    this.bend(this.x, this.y);
  }

  private bend(x: number, y: number): void {
    this.fromX = x;
    this.fromY = y;
    this.least = -Infinity;
    this.most = Infinity;
  }
}
