/** Draws one frame of particles onto the canvas that lies over the plate. */
import { neurons } from '../diagram/anatomy';
import type { Flash } from '../diagram/bursts';
import { kinds, type Particles } from '../diagram/particles';
import type { Disc, Layout } from '../diagram/plate';
import { pointing } from './marks';
import { spritesFor, type Sprites } from './sprites';

/** More pixels than this per CSS pixel cost time and show nothing. */
const FINEST = 2;

const turning = kinds.map((kind) => pointing[kind] === true);

/** What stands still for a while, in pixels, and where it lies on the canvas. */
interface Sheet {
  readonly pixels: ImageBitmap;
  readonly x: number;
  readonly y: number;
}

/** A canvas with its plate, its size and its stamps. */
export class Painter {
  private readonly pen: CanvasRenderingContext2D | null;
  private sprites: Sprites | null = null;
  private scale = 1;
  private left = 0;
  private top = 0;
  private layout: Layout | null = null;
  private readonly board = new OffscreenCanvas(1, 1);
  private readonly inker = this.board.getContext('2d');
  private standing: Sheet | null = null;
  private cells: readonly Disc[] = [];

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.pen = canvas.getContext('2d');
  }

  /** Fits the canvas to its box and the plate into it, as the SVG under it does. */
  fit(layout: Layout, width: number, height: number): void {
    if (width === 0 || height === 0) return; // not measured yet, or folded away: no stamp is that small
    const fine = Math.min(globalThis.devicePixelRatio || 1, FINEST);
    const [wide, high] = [Math.round(width * fine), Math.round(height * fine)];
    if (this.canvas.width !== wide) this.canvas.width = wide;
    if (this.canvas.height !== high) this.canvas.height = high;
    this.scale = fine * Math.min(width / layout.width, height / layout.height);
    this.left = (wide - layout.width * this.scale) / 2;
    this.top = (high - layout.height * this.scale) / 2;
    this.layout = layout;
    this.cells = neurons(layout);
    this.recolour();
  }

  /** Draws the stamps anew, after a change of theme or size. */
  recolour(): void {
    if (this.layout)
      this.sprites = spritesFor(
        this.canvas.parentElement ?? this.canvas,
        this.scale,
        this.layout.grain,
      );
  }

  /** Inks what hardly moves inside the testis, to be laid down whole with every frame until it is inked anew. */
  stand(particles: Particles): void {
    const { inker, board, sprites, layout, scale, left, top } = this;
    if (!inker || !sprites || !layout) return;
    const { testis } = layout;
    const x = Math.floor(left + (testis.x - testis.rx) * scale);
    const y = Math.floor(top + (testis.y - testis.ry) * scale);
    board.width = Math.ceil(2 * testis.rx * scale) + 1;
    board.height = Math.ceil(2 * testis.ry * scale) + 1;
    stampAll(inker, sprites, particles, { scale, left: left - x, top: top - y });
    this.standing?.pixels.close();
    this.standing = { pixels: board.transferToImageBitmap(), x, y };
  }

  /** Draws the particles of a frame, over those that stand, and the light of neurons that fire. */
  draw(particles: Particles, flash: Flash): void {
    const { pen, sprites, layout, scale, left, top, standing } = this;
    if (!pen || !sprites || !layout) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    pen.setTransform(scale, 0, 0, scale, left, top);
    this.light(pen, sprites, layout, flash);
    // stamps go onto whole pixels, unscaled: nothing to interpolate
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
    if (standing) pen.drawImage(standing.pixels, standing.x, standing.y);
    stampAll(pen, sprites, particles, { scale, left, top });
  }

  private light(
    pen: CanvasRenderingContext2D,
    { glow }: Sprites,
    { hypothalamus }: Layout,
    { neurons: bright, whole }: Flash,
  ): void {
    if (whole > 0.03) {
      const reach = hypothalamus.r * 1.5;
      pen.globalAlpha = whole * 0.34;
      pen.drawImage(glow, hypothalamus.x - reach, hypothalamus.y - reach, 2 * reach, 2 * reach);
    }
    for (let index = 0; index < this.cells.length; index += 1) {
      const cell = this.cells[index];
      const brightness = bright[index] ?? 0;
      if (!cell || brightness < 0.03) continue;
      const reach = cell.r * (2 + brightness);
      pen.globalAlpha = brightness;
      pen.drawImage(glow, cell.x - reach, cell.y - reach, 2 * reach, 2 * reach);
    }
  }
}

/** Where the plate lies on a canvas: pixels for each of its units, and its corner. */
interface Place {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Stamps every particle where it is; the pen stands unturned before and after. */
function stampAll(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { stamps }: Sprites,
  particles: Particles,
  { scale, left, top }: Place,
): void {
  let faintness = 1;
  for (let at = 0; at < particles.count; at += 1) {
    const kind = particles.kind[at] ?? 0;
    const stamp = stamps[kind];
    if (!stamp) continue;
    const { pixels, half } = stamp;
    const x = left + (particles.x[at] ?? 0) * scale;
    const y = top + (particles.y[at] ?? 0) * scale;
    const alpha = particles.alpha[at] ?? 1;
    if (alpha !== faintness) pen.globalAlpha = faintness = alpha;
    if (turning[kind]) {
      const turn = particles.turn[at] ?? 0;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      pen.setTransform(cos, sin, -sin, cos, x, y);
      pen.drawImage(pixels, -half, -half);
      pen.setTransform(1, 0, 0, 1, 0, 0);
    } else pen.drawImage(pixels, Math.round(x) - half, Math.round(y) - half);
  }
  pen.globalAlpha = 1;
}
