/** Particles drawn once for a theme and a resolution, to be stamped onto the canvas. */
import { kinds, type Kind } from '../diagram/particles';
import { marks, reaches, sized, tints } from './marks';

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

/** The thin edge in the colour of the ground that keeps neighbours apart, in the wide plate's unit. */
const EDGE = 0.85;
const GLOW_PIXELS = 128;

/** The colours that custom properties come to under an element; asked for together, since each question has the page styled anew. */
function coloursUnder(root: Element, properties: readonly string[]): readonly string[] {
  const probes = properties.map((property) => {
    const probe = document.createElement('span');
    probe.hidden = true;
    probe.style.color = `var(${property})`;
    return probe;
  });
  root.append(...probes);
  const colours = probes.map((probe) => getComputedStyle(probe).color);
  for (const probe of probes) probe.remove();
  return colours;
}

function board(pixels: number) {
  const canvas = new OffscreenCanvas(pixels, pixels);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws no canvas.');
  return { canvas, pen };
}

/** Cut out as tightly as ink and edge allow: less to stamp, hundreds of times a frame. */
function stamp(
  kind: Kind,
  ink: string,
  halo: string,
  { grain, scale }: { readonly grain: number; readonly scale: number },
): Stamp {
  const half = Math.ceil((reaches[kind] + EDGE) * grain * scale);
  const { canvas, pen } = board(2 * half); // even, so that the middle is a corner of pixels
  pen.setTransform(scale, 0, 0, scale, half, half);
  pen.lineCap = pen.lineJoin = 'round';
  const paths = marks[kind].map(({ d, width }) => ({
    path: new Path2D(`M0 0${sized(d, grain)}`),
    width: width * grain,
  }));
  pen.strokeStyle = halo;
  for (const { path, width } of paths) {
    pen.lineWidth = width + 2 * EDGE * grain;
    pen.stroke(path);
  }
  pen.strokeStyle = pen.fillStyle = ink;
  for (const { path, width } of paths) {
    pen.lineWidth = width;
    if (width > 0) pen.stroke(path);
    else pen.fill(path);
  }
  return { pixels: canvas.transferToImageBitmap(), half };
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
  const asked = ['--d-halo', '--d-flash', ...kinds.map((kind) => tints[kind])];
  const [halo = '', flash = '', ...inks] = coloursUnder(root, asked);
  return {
    stamps: kinds.map((kind, which) => stamp(kind, inks[which] ?? '', halo, { grain, scale })),
    glow: light(flash),
  };
}
