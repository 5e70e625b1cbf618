/** What the graphics card is doing: whether it is done with the last frame, and what that cost it. */

/** Watches one card; asks, and never waits for it. */
export class Card {
  private fence: WebGLSync | null = null;
  private since = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly now: () => number,
  ) {}

  /** To be called when a frame has been handed over. */
  handedOver(): void {
    this.fence = this.gl.fenceSync(this.gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    this.gl.flush();
    this.since = this.now();
  }

  /** What the last frame cost, ms; `null` while the card is at work on it, 0 where there was none. */
  cost(): number | null {
    const { gl, fence } = this;
    if (!fence) return 0;
    if (gl.isContextLost()) return this.forget();
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) return null;
    gl.deleteSync(fence);
    this.fence = null;
    return this.now() - this.since;
  }

  /** After a lost context nothing of it is left. */
  forget(): number {
    this.fence = null;
    return 0;
  }

  /** Waits for the frame at hand, asking every few ms; gives up after so many. */
  async done(patience: number): Promise<number> {
    const until = this.now() + patience;
    for (;;) {
      await new Promise((again) => setTimeout(again, 2));
      const cost = this.cost();
      if (cost !== null) return cost;
      if (this.now() > until) return Infinity;
    }
  }
}
