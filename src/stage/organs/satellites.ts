/** What estradiol is for, elsewhere: desire and mind, bone, and joints, as small quiet bodies. */
import { CylinderGeometry, Group, SphereGeometry } from 'three';
import { isBoneKept } from '../../diagram/bone';
import type { Layout } from '../../diagram/plate';
import { cushion, merged, oval, smooth, tube } from '../forms';
import { body, type Kit, type Piece } from '../kit';

/** A long bone, lying aslant; `crack` leaves a gap. */
function boneShape(x: number, y: number, r: number, crack: number) {
  const knob = (along: number, aside: number) =>
    new SphereGeometry(0.2 * r, 14, 10).translate(along * r, aside * r, 0);
  const shaft = (from: number, to: number) =>
    new CylinderGeometry(0.105 * r, 0.105 * r, (to - from) * r, 14)
      .rotateZ(Math.PI / 2)
      .translate(((from + to) / 2) * r, 0, 0);
  return merged([
    knob(-0.5, 0.13),
    knob(-0.5, -0.13),
    knob(0.5, 0.13),
    knob(0.5, -0.13),
    shaft(-0.5, -crack),
    shaft(crack, 0.5),
  ])
    .rotateZ(-0.7)
    .translate(x, y, 0);
}

/** A brain from the side, and the furrows on it. */
function mindShape(x: number, y: number, r: number) {
  const lobes = oval(0, -0.06 * r, 0.56 * r, 0.42 * r, 72).map((p) => {
    const turn = Math.atan2(p.y, p.x);
    const flat = p.y > 0.12 * r ? 0.72 : 1;
    const swell = 1 + 0.045 * Math.cos(9 * turn + 0.5);
    return { x: p.x * swell, y: p.y * swell * flat };
  });
  const stem = smooth(
    [
      [0.1, 0.12],
      [0.3, 0.16],
      [0.3, 0.36],
      [0.34, 0.56],
      [0.2, 0.58],
    ].map(([dx = 0, dy = 0]) => ({ x: dx * r, y: dy * r })),
    24,
    true,
  );
  const small = cushion(oval(0.36 * r, 0.28 * r, 0.19 * r, 0.13 * r, 32), 0.16 * r, 0.9);
  return merged([
    cushion(stem.slice(0, -1), 0.1 * r, 0.9),
    small,
    cushion(lobes, 0.3 * r, 0.8),
  ]).translate(x, y, 0);
}
function furrows(x: number, y: number, r: number) {
  const lines = [
    [-0.42, 0.06, -0.2, 0.0, -0.02, 0.1, 0.2, 0.02],
    [-0.02, -0.46, 0.04, -0.3, -0.06, -0.18, 0.02, -0.06],
    [-0.4, -0.2, -0.28, -0.12, -0.24, -0.24, -0.14, -0.2],
    [0.22, -0.36, 0.18, -0.22, 0.3, -0.14, 0.24, -0.02],
    [-0.22, -0.4, -0.2, -0.32, -0.28, -0.3, -0.26, -0.22],
    [0.4, -0.2, 0.36, -0.08, 0.46, -0.04, 0.42, 0.06],
  ];
  const place = (dx = 0, dy = 0) => ({ x: x + dx * r, y: y + dy * r });
  return merged(
    lines.map(([a, b, c, d, e, f, g, h]) =>
      tube(smooth([place(a, b), place(c, d), place(e, f), place(g, h)], 12), 0.035 * r, {
        sides: 6,
        z: 0.32 * r,
      }),
    ),
  );
}

/** A knee: the ends of two bones, and the gap between them. */
function jointShape(x: number, y: number, r: number) {
  const side = [
    [0.15, 0.8],
    [0.16, 0.46],
    [0.34, 0.3],
    [0.37, 0.14],
    [0.18, 0.07],
  ] as const;
  const end = (way: 1 | -1) => {
    const half = side.map(([dx, dy]) => ({ x: x + dx * r, y: y + way * dy * r }));
    const other = side.map(([dx, dy]) => ({ x: x - dx * r, y: y + way * dy * r })).reverse();
    return cushion(smooth([...half, ...other], 60, true).slice(0, -1), 0.2 * r, 0.7);
  };
  return merged([end(-1), end(1)]);
}

export function satellites(kit: Kit, layout: Layout): Piece {
  const object = new Group();
  if (!layout.satellites) return { object };
  const { bone, mind, joints } = layout.satellites;
  const all = Object.values(layout.satellites);
  const beds = merged(all.map(({ x, y, r }) => cushion(oval(x, y, r, r, 56), -r * 0.3, 0.7)));
  const rims = merged(
    all.map(({ x, y, r }) => tube(oval(x, y, r, r, 40), 0.9, { closed: true, sides: 8 })),
  );
  const look = { base: 'bone', deep: 'boneDeep', rim: 'bone' } as const;
  const whole = body(kit, boneShape(bone.x, bone.y, bone.r, 0), look, -60);
  const cracked = body(
    kit,
    boneShape(bone.x, bone.y, bone.r, 0.07),
    { ...look, base: 'boneDeep' },
    -60,
  );
  object.add(
    body(kit, beds, { base: 'organ', deep: 'organDeep', rim: 'organ', side: 'both' }, -90),
    body(kit, rims, { base: 'vesselRim', deep: 'vesselDeep', rim: 'vesselRim' }, -88),
    whole,
    cracked,
    body(
      kit,
      merged([mindShape(mind.x, mind.y, mind.r), jointShape(joints.x, joints.y, joints.r)]),
      look,
      -70,
    ),
    body(kit, furrows(mind.x, mind.y, mind.r), { ...look, base: 'boneDeep' }, -66),
  );
  return {
    object,
    update(moment) {
      whole.visible = isBoneKept(moment);
      cracked.visible = !whole.visible;
    },
  };
}
