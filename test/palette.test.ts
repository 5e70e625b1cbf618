/** Colours: told apart by every eye, legible on every ground, and the same in the style sheet. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grounds, hormones, type HormoneId } from '../src/palette';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Machado, Oliveira, Fernandes 2009: dichromacy (severity 1.0), in linear RGB. */
const eyes = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

function linear(hex: string): Triple {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Ottosson 2020. */
function oklab(rgb: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function seenBy(eye: keyof typeof eyes, hex: string): Triple {
  const [r, g, b] = times(eyes[eye], linear(hex));
  const clip = (value: number): number => Math.min(Math.max(value, 0), 1);
  return oklab([clip(r), clip(g), clip(b)]);
}

const distance = (a: Triple, b: Triple): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const ids = Object.keys(hormones) as HormoneId[];
const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
/** OKLab ΔE, to three decimals as the palette was searched. */
const apart = { dark: 0.124, light: 0.074 } as const;
const themes = ['dark', 'light'] as const;

describe.each(themes)('on the %s ground', (theme) => {
  it.each(Object.keys(eyes) as (keyof typeof eyes)[])('every pair stays apart: %s', (eye) => {
    for (const [one, other] of pairs) {
      const a = seenBy(eye, hormones[one][theme]);
      const b = seenBy(eye, hormones[other][theme]);
      const difference = Math.round(distance(a, b) * 1000) / 1000;
      expect(difference, `${one} and ${other}`).toBeGreaterThanOrEqual(apart[theme]);
    }
  });

  it('every colour can be read as text', () => {
    for (const id of ids) {
      for (const ground of Object.values(grounds[theme])) {
        expect(contrast(hormones[id][theme], ground), `${id} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
  });
});

describe('never colour alone', () => {
  it('every particle has a shape of its own', () => {
    expect(new Set(ids.map((id) => hormones[id].particle)).size).toBe(ids.length);
  });
});

describe('the style sheet', () => {
  const sheet = readFileSync(new URL('../src/app.css', import.meta.url), 'utf8').toLowerCase();
  const full = (hex: string): string =>
    hex.length === 4 ? hex.replace(/[^#]/g, (digit) => digit + digit) : hex;
  /** A custom property's colours in both themes. */
  const coloursOf = (name: string) => {
    const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheet);
    return { light: full(found?.[1] ?? ''), dark: full(found?.[2] ?? '') };
  };

  it.each(ids)('has the colours of %s', (id) => {
    const { light, dark } = hormones[id];
    expect(coloursOf(id.replace('B', '-b').toLowerCase())).toEqual({ light, dark });
  });

  it.each(['ground', 'card'] as const)('has the %s', (name) => {
    const { light, dark } = grounds;
    expect(coloursOf(name)).toEqual({ light: light[name], dark: dark[name] });
  });

  it.each(['text', 'muted'])('has a colour for %s that can be read', (name) => {
    for (const theme of themes) {
      for (const ground of Object.values(grounds[theme])) {
        expect(contrast(coloursOf(name)[theme], ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
