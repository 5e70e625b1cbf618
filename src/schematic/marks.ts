/** The shape of each particle, as strokes and fills around its middle: one drawing for canvas and SVG alike. */
import type { Kind } from '../diagram/particles';

export interface Mark {
  /** A path that begins at the particle's middle, in the wide plate's unit; without arcs, whose flags cannot be scaled. */
  readonly d: string;
  /** Width of the stroke; 0 fills. */
  readonly width: number;
}
const dot = (width: number): Mark => ({ d: 'h.01', width });

export const marks: Readonly<Record<Kind, readonly Mark[]>> = {
  GnRH: [dot(4.2)],
  LH: [dot(7.2)],
  FSH: [{ d: 'm-2.4 0h.01m4.8 0h.01', width: 4.9 }],
  testosterone: [{ d: 'm0-4.6l4 2.3v4.6l-4 2.3-4-2.3v-4.6z', width: 0 }],
  estradiol: [
    { d: 'm0-2.9l2.5 1.45v2.9l-2.5 1.45-2.5-1.45v-2.9z', width: 0 },
    { d: 'm-5 0c0-2.76 2.24-5 5-5s5 2.24 5 5-2.24 5-5 5-5-2.24-5-5z', width: 1.4 },
  ],
  inhibinB: [{ d: 'm0-5l4 5-4 5-4-5z', width: 0 }],
  drug: [{ d: 'm5 0l-9.2-4.9q1.6 4.9 0 9.8z', width: 0 }],
  spermatogonium: [dot(4.2)],
  spermatocyte: [dot(4.8)],
  spermatid: [dot(2.8)],
  sperm: [dot(3.2), { d: 'm-1 0q-1.9-2-3.6 0t-3.4 0', width: 0.9 }],
};

/** How far each kind's ink goes from its middle, to the side or up, in the wide plate's unit. */
export const reaches: Readonly<Record<Kind, number>> = {
  GnRH: 2.1,
  LH: 3.6,
  FSH: 4.9,
  testosterone: 4.6,
  estradiol: 5.7,
  inhibinB: 5,
  drug: 5,
  spermatogonium: 2.1,
  spermatocyte: 2.4,
  spermatid: 1.4,
  sperm: 8.5,
};

/** Kinds that point where they go; the others look alike from all sides. */
export const pointing: Readonly<Partial<Record<Kind, true>>> = { drug: true, sperm: true };

/** The custom property that colours each kind. */
export const tints: Readonly<Record<Kind, string>> = {
  GnRH: '--gnrh',
  LH: '--lh',
  FSH: '--fsh',
  testosterone: '--testosterone',
  estradiol: '--estradiol',
  inhibinB: '--inhibin-b',
  drug: '--drug',
  spermatogonium: '--d-germ-outer',
  spermatocyte: '--d-germ-middle',
  spermatid: '--d-germ-inner',
  sperm: '--d-sperm',
};

/** A mark's path at another size. */
export const sized = (d: string, grain: number): string =>
  grain === 1
    ? d
    : d.replace(/-?\d*\.?\d+/g, (digits, at: number) => {
        const value = String(Math.round(Number(digits) * grain * 100) / 100);
        // a minus may have been the only thing between two numbers
        return /\d/.test(d[at - 1] ?? '') && !value.startsWith('-') ? ` ${value}` : value;
      });
