/** Feedback: bands from what is sensed to a pad on its organ, as wide as they hold, with the twin's as an outline behind. */
import { Group, InstancedBufferAttribute, type InstancedMesh } from 'three';
import {
  cuttablePathways,
  pathways,
  type CuttablePathway,
  type EvidenceGrade,
} from '../../../workers/contract/pathways';
import { brakeWidth, CUT, padHeight, padLift } from '../../diagram/brake-hold';
import { onCurve, spot, type Bezier, type Point } from '../../diagram/geometry';
import type { Layout } from '../../diagram/plate';
import { along, cushion, smooth } from '../forms';
import type { InkId } from '../inks';
import { bodies, put, type Kit, type Piece } from '../kit';
import { ribbons, runOf, type Line } from '../ribbon';

const inks: Readonly<Record<CuttablePathway, InkId>> = {
  'estradiol-hypothalamus': 'estradiol',
  'estradiol-pituitary': 'estradiol',
  'testosterone-hypothalamus': 'testosterone',
  'inhibinB-pituitary': 'inhibinB',
};
/** The first of the orders in which they lie over everything else. */
const OVER = 12;
const PIECES = 64;
/** The ring at which a line begins is left free. */
const RING = 4.6;

const gradeOf = (id: CuttablePathway): EvidenceGrade => pathways[id].grade;

/** A cut end that curls out of the way. */
function curl(curve: Bezier, at: number, way: 1 | -1): Point[] {
  const { x, y, dx, dy } = onCurve(curve, at);
  const shift = (ahead: number, aside: number): Point => ({
    x: x + way * (dx * ahead - dy * aside),
    y: y + way * (dy * ahead + dx * aside),
  });
  return along([shift(0, 0), shift(5, 0), shift(9, 3), shift(8, 9)], 10);
}

/** A shoe that hugs what it brakes, one unit high. */
const shoe = (): Point[] => {
  const curve = (from: Point, knee: Point, to: Point): Point[] =>
    along([from, mid(from, knee), mid(to, knee), to], 10);
  const mid = (a: Point, b: Point): Point => ({
    x: a.x + (b.x - a.x) * (2 / 3),
    y: a.y + (b.y - a.y) * (2 / 3),
  });
  const front = curve({ x: 5, y: -1 }, { x: 0, y: 0 }, { x: 5, y: 1 });
  const back = curve({ x: -3, y: 1.07 }, { x: -8.4, y: 0 }, { x: -3, y: -1.07 });
  return [...front, ...back];
};

export function brakes(kit: Kit, layout: Layout): Piece {
  const { grain } = layout;
  const curves = cuttablePathways.map((id) => layout.brakes[id]);
  const main: Line[] = curves.map((curve, which) => ({ points: along(curve, PIECES), which }));
  const loose = curves.flatMap((curve, which): Line[] => [
    { points: curl(curve, CUT[0], 1), which, loose: 1 },
    { points: curl(curve, CUT[1], -1), which, loose: 2 },
  ]);
  const twin = ribbons(kit, main, 1.1);
  const own = ribbons(kit, [...main, ...loose]);
  const shape = (): ReturnType<typeof cushion> =>
    cushion(smooth(shoe(), 60, true).slice(0, -1), 3, 0.3);
  const flat = (ink: InkId) => ({ base: ink, deep: ink, rim: ink, strength: 0, opacity: 0.99 });
  const pads = bodies(
    kit,
    shape(),
    {
      base: 'estradiol',
      deep: 'ground',
      rim: 'neuron',
      strength: 0.3,
      opacity: 0.99,
      tones: cuttablePathways.map((id) => inks[id]),
    },
    curves.length,
  );
  pads.geometry.setAttribute(
    'tone',
    new InstancedBufferAttribute(new Float32Array([0, 1, 2, 3]), 1),
  );
  const edge = bodies(kit, shape(), flat('twin'), curves.length);
  const inner = bodies(kit, shape(), flat('ground'), curves.length);
  const object = new Group();
  [twin.mesh, own.mesh, edge, inner, pads].forEach((mesh, index) => {
    mesh.renderOrder = OVER + index * 0.1;
    mesh.material.depthTest = false;
    object.add(mesh);
  });
  for (const many of [edge, inner, pads]) many.count = curves.length;
  cuttablePathways.forEach((id, which) => {
    own.inks[which] = kit.inks.of(inks[id]);
    const gone = runOf(main[which]?.points ?? []);
    const at = (share: number): number => gone[Math.round(share * PIECES)] ?? 0;
    own.spans.set([RING * grain, 0, at(CUT[0]), at(CUT[1])], 4 * which);
    twin.spans.set([RING * grain, own.lengths[which] ?? 0, 0, 0], 4 * which);
    own.dashes[3 * which + 2] = gradeOf(id) === 'contested' ? 1 : 0;
  });
  const end = spot();
  const size = { x: grain, y: 1, z: 1 };
  const at = { x: 0, y: 0, z: 0 };
  /** Puts a pad where its brake holds it. */
  const push = (
    many: InstancedMesh,
    index: number,
    which: number,
    share: number,
    grow: number,
  ): void => {
    const id = cuttablePathways[which];
    const curve = curves[which];
    if (!id || !curve) return;
    onCurve(curve, 1, end);
    const lift = padLift(share) * grain;
    at.x = end.x - end.dx * lift;
    at.y = end.y - end.dy * lift;
    size.x = grain * (1 + grow / 6.7);
    size.y = padHeight(id) * grain + grow;
    put(many, index, at, size, Math.atan2(end.dy, end.dx));
  };
  return {
    object,
    update(moment) {
      for (let which = 0; which < curves.length; which += 1) {
        const id = cuttablePathways[which];
        if (!id) continue;
        const cut = moment.cut[id];
        const share = cut ? 0 : moment.braking[id];
        const wide = brakeWidth(share) * grain;
        own.widths[which] = wide;
        own.isCut[which] = cut ? 1 : 0;
        own.spans[4 * which + 1] = (own.lengths[which] ?? 0) - padLift(share) * grain - 2;
        if (gradeOf(id) === 'inferred') {
          own.dashes[3 * which] = 9 + wide;
          own.dashes[3 * which + 1] = 4 + wide * 0.5;
        }
        twin.widths[which] = brakeWidth(moment.twinBraking[id]) * grain + 1.6;
        push(pads, which, which, share, 0);
        push(edge, which, which, moment.twinBraking[id], 2.2);
        push(inner, which, which, moment.twinBraking[id], 0.6);
      }
    },
  };
}
