/** The plates: what is drawn lies inside, courses hold together, brakes and labels keep clear of one another. */
import { describe, expect, it } from 'vitest';
import { along, onCurve, part, spot, type Bezier, type Point } from '../../src/diagram/geometry';
import { allLayouts, layoutFor } from '../../src/diagram/layout';
import { portrait } from '../../src/diagram/portrait';
import type { Layout, LabelId, TextPlace } from '../../src/diagram/plate';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ x, y, width, lines, anchor }: TextPlace, lineHeight: number): Box {
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, top: y - 11, right: left + width, bottom: y + 4 + (lines - 1) * lineHeight };
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = ({ x, y }: Point, box: Box, margin = 0): boolean =>
  x > box.left - margin &&
  x < box.right + margin &&
  y > box.top - margin &&
  y < box.bottom + margin;

const samples = (curve: Bezier, steps = 120): Point[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const { x, y } = onCurve(curve, step / steps);
    return { x, y };
  });

function cross(a: readonly Point[], b: readonly Point[]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      const [p, q, r, s] = [a[i - 1], a[i], b[j - 1], b[j]] as [Point, Point, Point, Point];
      if (side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q)) return true;
    }
  }
  return false;
}

const labelsOf = (layout: Layout): [string, Box][] => [
  ...(Object.keys(layout.labels) as LabelId[]).flatMap((id): [string, Box][] => {
    const place = layout.labels[id];
    return place ? [[id, boxOf(place, layout.lineHeight)]] : [];
  }),
  ['legend', boxOf(layout.legend, layout.lineHeight)],
];

describe.each(allLayouts(portrait).map((layout) => [layout.id, layout] as const))(
  'the %s plate',
  (_, layout) => {
    const labels = labelsOf(layout);
    const brakes = Object.entries(layout.brakes);

    it('keeps labels inside the frame and apart', () => {
      for (const [name, box] of labels) {
        expect(box.left, name).toBeGreaterThanOrEqual(0);
        expect(box.top, name).toBeGreaterThanOrEqual(0);
        expect(box.right, name).toBeLessThanOrEqual(layout.width);
        expect(box.bottom, name).toBeLessThanOrEqual(layout.height);
      }
      const clashes = labels.flatMap(([a, boxA], index) =>
        labels
          .slice(index + 1)
          .flatMap(([b, boxB]) => (overlap(boxA, boxB) ? [`${a} / ${b}`] : [])),
      );
      expect(clashes).toEqual([]);
    });

    it('keeps brakes off each other and off the labels', () => {
      const clashes = brakes.flatMap(([a, curveA], index) => [
        ...brakes
          .slice(index + 1)
          .flatMap(([b, curveB]) =>
            cross(samples(curveA), samples(curveB)) ? [`${a} / ${b}`] : [],
          ),
        ...labels.flatMap(([name, box]) =>
          samples(curveA).some((at) => inside(at, box, 2)) ? [`${a} / ${name}`] : [],
        ),
      ]);
      expect(clashes).toEqual([]);
    });

    it('keeps the blood off the labels', () => {
      const here = spot();
      for (const [name, box] of labels) {
        for (let share = 0; share <= 1; share += 0.005) {
          const at = along(layout.loop, share, here);
          expect(inside(at, box, layout.vessel / 2), `${name} at ${share}`).toBe(false);
        }
      }
    });

    it('leads the blood without a gap, out of the pituitary on its right and back on its left', () => {
      const { xs, ys, length } = layout.loop;
      const step = length / (xs.length - 1);
      for (let at = 1; at < xs.length; at += 1) {
        const gap = Math.hypot(
          (xs[at] ?? 0) - (xs[at - 1] ?? 0),
          (ys[at] ?? 0) - (ys[at - 1] ?? 0),
        );
        expect(gap).toBeLessThan(step * 1.01);
      }
      const { pituitary } = layout;
      expect(xs[0]).toBeCloseTo(pituitary.x + pituitary.rx, -1);
      expect(xs.at(-1)).toBeCloseTo(pituitary.x - pituitary.rx, -1);
    });

    it('ends each brake at the edge of its organ', () => {
      const end = (id: keyof typeof layout.brakes): Point => layout.brakes[id][3];
      const off = (p: Point, x: number, y: number, rx: number, ry: number): number =>
        Math.hypot((p.x - x) / rx, (p.y - y) / ry);
      const { hypothalamus: h, pituitary: g } = layout;
      for (const id of ['estradiol-hypothalamus', 'testosterone-hypothalamus'] as const) {
        expect(off(end(id), h.x, h.y, h.r * 1.12, h.r)).toBeGreaterThan(0.98);
        expect(off(end(id), h.x, h.y, h.r * 1.12, h.r)).toBeLessThan(1.3);
      }
      for (const id of ['estradiol-pituitary', 'inhibinB-pituitary'] as const) {
        expect(off(end(id), g.x, g.y, g.rx, g.ry)).toBeGreaterThan(0.98);
        expect(off(end(id), g.x, g.y, g.rx, g.ry)).toBeLessThan(1.5);
      }
    });
  },
);

describe('choosing a plate', () => {
  it.each([
    [744, 536, 'landscape'],
    [1152, 800, 'landscape'],
    [390, 340, 'portrait'],
    [390, 420, 'tall'],
    [640, 248, 'portrait'],
    [768, 317, 'portrait'],
    [742, 485, 'landscape'],
  ] as const)('%i × %i takes the %s one', (width, height, id) => {
    expect(layoutFor(width, height, portrait).id).toBe(id);
  });
});

describe('a part of a curve', () => {
  it('lies on the curve', () => {
    const layout = layoutFor(760, 540, portrait);
    const curve = layout.brakes['estradiol-hypothalamus'];
    const piece = part(curve, 0.3, 0.8);
    const whole = onCurve(curve, 0.3 + 0.5 * 0.4);
    const there = onCurve(piece, 0.4);
    expect(Math.hypot(whole.x - there.x, whole.y - there.y)).toBeLessThan(1e-9);
  });
});
