/** Particles keep to their course: each on its way lies in the vessel, or in the organ, that it is drawn to go through. */
import { describe, expect, it } from 'vitest';
import { darkness, placeBursts } from '../../src/diagram/bursts';
import { onCurve, type Bezier, type Point } from '../../src/diagram/geometry';
import { allLayouts } from '../../src/diagram/layout';
import { momentOf } from '../../src/diagram/moment';
import { clockAt, kinds, Particles, type Kind } from '../../src/diagram/particles';
import type { Layout } from '../../src/diagram/plate';
import { portrait } from '../../src/diagram/portrait';
import type { Tempo } from '../../src/diagram/quanta';
import { placeStreams } from '../../src/diagram/streams';
import { pairOf, scenarioOf } from './trajectories';

const man = pairOf(
  scenarioOf(20, {
    interventions: [
      { type: 'exogenousTestosterone', mgPerDay: 5, from: 1 },
      { type: 'dose', drug: 'anastrozole', amount: 0.3, everyDays: 1, from: 1 },
    ],
  }),
);
const momentAt = (day: number) => momentOf(man.trajectory, man.twin, man.scenario, day);

const near = (at: Point, curve: Bezier): number => {
  let nearest = Infinity;
  for (let step = 0; step <= 80; step += 1) {
    const { x, y } = onCurve(curve, step / 80);
    nearest = Math.min(nearest, Math.hypot(x - at.x, y - at.y));
  }
  return nearest;
};
/** The branch to fat as it is drawn: level out of the vessel, then to its middle. */
const branch = (from: Point, to: Point): Bezier => {
  const knee = { x: (from.x + to.x) / 2, y: from.y };
  const handle = (end: Point): Point => ({
    x: end.x + (knee.x - end.x) * (2 / 3),
    y: end.y + (knee.y - end.y) * (2 / 3),
  });
  return [from, handle(from), handle(to), to];
};
/** How far a place lies outside an oval: negative inside. */
const outside = (at: Point, x: number, y: number, rx: number, ry: number): number =>
  (Math.hypot((at.x - x) / rx, (at.y - y) / ry) - 1) * Math.min(rx, ry);

/** How far off its course a particle of a kind is, in widths of a vessel; 0 on it. */
function off(kind: Kind, at: Point, layout: Layout): number {
  const { testis, fat, vessel } = layout;
  const inTestis = outside(at, testis.x, testis.y, testis.rx, testis.ry);
  const inFat = outside(at, fat.x, fat.y, fat.r * 1.15, fat.r * 1.15);
  const half = vessel / 2;
  const toFat = near(at, branch(layout.intoFat, fat)) - half;
  const fromFat = near(at, branch(layout.outOfFat, fat)) - half;
  const vein = near(at, layout.vein) - half;
  const ways: Partial<Record<Kind, readonly number[]>> = {
    testosterone: [inTestis, vein, inFat, toFat, near(at, layout.outside) - half],
    estradiol: [inTestis, vein, inFat, fromFat],
    FSH: [near(at, layout.outflow) - half],
    LH: [near(at, layout.outflow) - half],
    GnRH: layout.portal.map((way) => near(at, way) - 4 * layout.grain),
  };
  return Math.max(0, Math.min(...(ways[kind] ?? [Infinity]))) / vessel;
}

describe.each(allLayouts(portrait).map((layout) => [layout.id, layout] as const))(
  'on the %s plate',
  (_, layout) => {
    it.each(['pulses', 'weeks', 'months'] as const)('at %s', (tempo: Tempo) => {
      const seen = new Set<Kind>();
      for (let frame = 0; frame < 40; frame += 1) {
        const day = 3 + frame * 0.4071;
        const particles = new Particles();
        const clock = clockAt(day, tempo);
        placeStreams(particles, momentAt(day), man.trajectory, layout, clock);
        placeBursts(particles, momentAt(day), man.trajectory, layout, clock, darkness());
        for (let at = 0; at < particles.count; at += 1) {
          const kind = kinds[particles.kind[at] ?? 0] ?? 'LH';
          const place = { x: particles.x[at] ?? 0, y: particles.y[at] ?? 0 };
          seen.add(kind);
          expect(off(kind, place, layout), `${kind} at ${place.x}, ${place.y}`).toBeLessThan(0.1);
        }
      }
      expect([...seen].sort()).toEqual(['FSH', 'GnRH', 'LH', 'estradiol', 'testosterone']);
      // a place in the middle of nowhere would be found
      expect(off('LH', layout.fat, layout)).toBeGreaterThan(1);
    });
  },
);
