/** Particles drawn once for a theme and a resolution, to be stamped onto the canvas. */
import { kinds, type Kind } from '../diagram/particles';
import { marks, sized, tints } from './marks';

/** A particle as pixels, cut out as tightly as it allows; its middle is the particle's place. */
interface Stamp {
  readonly pixels: ImageBitmap;
  /** Half of its side, px. */
  readonly half: number;
}

export interface Sprites {
  readonly stamps: readonly Stamp[];
  /** A soft light in the colour of GnRH. */
  readonly glow: CanvasImageSource;
}

/** Side of a stamp in the wide plate's unit: the longest mark and its halo. */
const SIDE = 24;
const GLOW_PIXELS = 128;

/** Reads custom properties as the colours that they come to under an element. */
function inkReader(root: Element): { read: (property: string) => string; done: () => void } {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const style = getComputedStyle(probe);
  return {
    read(property) {
      probe.style.color = `var(${property})`;
      return style.color;
    },
    done: () => probe.remove(),
  };
}

function board(pixels: number) {
  const canvas = new OffscreenCanvas(pixels, pixels);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws no canvas.');
  return { canvas, pen };
}

function stamp(
  kind: Kind,
  ink: string,
  halo: string,
  size: { pixels: number; grain: number; scale: number },
): Stamp {
  const { canvas, pen } = board(size.pixels);
  const { scale } = size;
  pen.setTransform(scale, 0, 0, scale, size.pixels / 2, size.pixels / 2);
  pen.lineCap = pen.lineJoin = 'round';
  const paths = marks[kind].map(({ d, width }) => ({
    path: new Path2D(`M0 0${sized(d, size.grain)}`),
    width: width * size.grain,
  }));
  // a thin edge in the colour of the ground keeps neighbours apart
  pen.strokeStyle = halo;
  for (const { path, width } of paths) {
    pen.lineWidth = width + 1.7 * size.grain;
    pen.stroke(path);
  }
  pen.strokeStyle = pen.fillStyle = ink;
  for (const { path, width } of paths) {
    pen.lineWidth = width;
    if (width > 0) pen.stroke(path);
    else pen.fill(path);
  }
  return cutOut(canvas, pen);
}

/** The smallest square around the middle that holds all ink: less to stamp, hundreds of times a frame. */
function cutOut(canvas: OffscreenCanvas, pen: OffscreenCanvasRenderingContext2D): Stamp {
  const side = canvas.width;
  const middle = side / 2;
  const { data } = pen.getImageData(0, 0, side, side);
  let half = 1;
  for (let at = 0; at < side * side; at += 1) {
    if ((data[4 * at + 3] ?? 0) === 0) continue;
    const [x, y] = [at % side, Math.floor(at / side)];
    half = Math.max(half, Math.abs(x + 0.5 - middle) + 0.5, Math.abs(y + 0.5 - middle) + 0.5);
  }
  half = Math.min(Math.ceil(half), Math.floor(middle));
  const { canvas: small, pen: knife } = board(2 * half);
  knife.drawImage(canvas, half - middle, half - middle);
  return { pixels: small.transferToImageBitmap(), half };
}

function light(ink: string): ImageBitmap {
  const { canvas, pen } = board(GLOW_PIXELS);
  const half = GLOW_PIXELS / 2;
  const shade = pen.createRadialGradient(half, half, 0, half, half, half);
  shade.addColorStop(0, '#fff');
  shade.addColorStop(0.25, '#fffb');
  shade.addColorStop(0.6, '#fff3');
  shade.addColorStop(1, '#fff0');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, GLOW_PIXELS, GLOW_PIXELS);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = ink;
  pen.fillRect(0, 0, GLOW_PIXELS, GLOW_PIXELS);
  return canvas.transferToImageBitmap();
}

/** Draws every stamp for the colours in force under an element. */
export function spritesFor(root: Element, scale: number, grain: number): Sprites {
  const { read, done } = inkReader(root);
  const pixels = 2 * Math.ceil((SIDE * grain * scale) / 2); // even, so that the middle is a corner of pixels
  const halo = read('--d-halo');
  const sprites = {
    stamps: kinds.map((kind) => stamp(kind, read(tints[kind]), halo, { pixels, grain, scale })),
    glow: light(read('--d-flash')),
  };
  done();
  return sprites;
}
