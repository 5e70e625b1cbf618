/** Brings the stage up, shows it once it keeps up, tempers it while it runs, and leaves the field where it cannot. */
import type { Layout } from '../diagram/plate';
import { isAble } from './ability';
import { Card } from './card';
import type { Sample, Stage } from './stage';
import { Temper } from './temper';

/** Frames drawn unseen before the stage is shown; the quickest counts. */
const TRIALS = 6;
/** The card may take so long for one of them, ms. */
const BEARABLE = 30;
/** No answer after this, ms, is an answer. */
const PATIENCE = 400;
/** While the card is busy it is asked again every so many ms. */
const AGAIN = 8;

/** One stage's life on one canvas. */
export class Player {
  private stage: Stage | null = null;
  private card: Card | null = null;
  private readonly temper: Temper;
  private place: { layout: Layout; width: number; height: number } | null = null;
  private last: { sample: Sample; seconds: number } | null = null;
  private dark = true;
  private built = false;
  private live = false;
  private over = false;
  /** Whether there is a stage, or may yet be: where none is, nothing need be placed for one. */
  wanted = true;
  /** A frame that was left out while the card was busy. */
  private owed: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly asked: 'stage' | 'schematic' | undefined,
    private readonly onShown: (on: boolean) => void,
  ) {
    // who asks for the stage would rather wait than see it blurred
    this.temper = new Temper(globalThis.devicePixelRatio || 1, asked === 'stage' ? 1 : 0);
    canvas.addEventListener('webglcontextlost', this.lose);
  }

  /** Lays the plate into its box; the first time, the stage is fetched for it. */
  fit(layout: Layout, width: number, height: number): void {
    const first = this.place === null;
    this.place = { layout, width, height };
    if (first) void this.begin();
    else this.refit();
  }

  /** Puts a theme on. */
  wear(dark: boolean): void {
    this.dark = dark;
    this.stage?.wear(dark);
    this.again();
  }

  /** Draws, unless the card is still at work on an earlier frame: then as soon as it is done. */
  draw(sample: Sample, seconds: number): void {
    if (this.last) {
      this.last.sample = sample;
      this.last.seconds = seconds;
    } else this.last = { sample, seconds };
    this.again();
  }

  end(): void {
    this.over = true;
    this.canvas.removeEventListener('webglcontextlost', this.lose);
    this.canvas.removeEventListener('webglcontextrestored', this.regain);
    this.leave();
  }

  private readonly again = (): void => {
    clearTimeout(this.owed);
    const { stage, card, last } = this;
    if (!stage || !card || !last || !this.live || document.hidden) return;
    const cost = card.cost();
    if (cost === null) {
      this.owed = setTimeout(this.again, AGAIN);
      return;
    }
    if (cost > 0 && this.temper.hear(cost)) this.size();
    if (this.temper.spent && this.asked !== 'stage') {
      this.leave();
      return;
    }
    stage.draw(last.sample, last.seconds);
    card.handedOver();
  };

  private async begin(): Promise<void> {
    this.wanted = await isAble(this.asked);
    if (!this.wanted) return;
    const { createStage } = await import('./stage');
    if (this.over) return;
    try {
      this.stage = createStage(this.canvas);
    } catch {
      this.wanted = false; // no WebGL here: the drawing stays
      return;
    }
    // heard after the stage has heard it: it cannot draw before
    this.canvas.addEventListener('webglcontextrestored', this.regain);
    this.card = new Card(this.stage.gl as WebGL2RenderingContext, () => performance.now());
    this.stage.wear(this.dark);
    await this.build(this.stage);
    await this.stage?.ready();
    if (await this.keepsUp()) this.show();
    else this.leave();
  }

  /** Whether the card draws frames in time; where the stage was asked for, whether it draws at all. */
  private async keepsUp(): Promise<boolean> {
    for (let trial = 0; trial < TRIALS && !this.over; trial += 1) {
      const { stage, card, last } = this;
      if (!stage || !card || !last) return false;
      stage.draw(last.sample, last.seconds);
      card.handedOver();
      if (this.asked === 'stage') return true;
      if ((await card.done(PATIENCE)) < BEARABLE) return true;
    }
    return false;
  }

  /** Puts the picture together in turns; who leaves meanwhile leaves nothing behind. */
  private async build(stage: Stage): Promise<void> {
    if (this.place) await stage.prepare(this.place.layout);
    if (this.over) stage.dispose();
    this.built = true;
    this.size();
  }

  private size(): void {
    const { place, stage } = this;
    if (place && stage && this.built)
      stage.resize(place.layout, place.width, place.height, this.temper.ratio);
  }
  private refit(): void {
    this.size();
    this.again();
  }

  private show(): void {
    if (this.over) return;
    this.live = true;
    this.again();
    this.onShown(true);
  }

  private leave(): void {
    clearTimeout(this.owed);
    if (this.live) this.onShown(false);
    this.live = this.wanted = false;
    this.stage?.dispose();
    this.stage = null;
  }

  private readonly lose = (event: Event): void => {
    event.preventDefault(); // that it may come back
    clearTimeout(this.owed);
    this.card?.forget();
    if (this.live) this.onShown(false);
    this.live = false;
  };
  private readonly regain = (): void => {
    if (this.stage) this.show();
  };
}
