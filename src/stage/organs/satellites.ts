/** What estradiol is for, elsewhere: bone, desire and mind, and joints, as small quiet bodies. */
import { CylinderGeometry, Group, SphereGeometry } from 'three';
import type { Layout } from '../../diagram/plate';
import { cushion, merged, oval, tube } from '../forms';
import { body, type Kit, type Piece } from '../kit';

/** Bone is whole while the twin has no more of it than so many per cent. */
const KEPT = 0.02;

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

/** Two hemispheres with their folds. */
function mindShape(x: number, y: number, r: number) {
  const half = (way: 1 | -1) =>
    cushion(
      oval(0, 0, 0.27 * r, 0.46 * r, 48).map((p) => {
        const turn = Math.atan2(p.y, p.x);
        const swell = 1 + 0.07 * Math.cos(6 * turn);
        return { x: p.x * swell + way * 0.25 * r, y: p.y * swell };
      }),
      0.3 * r,
      0.9,
    );
  return merged([half(-1), half(1)]).translate(x, y, 0);
}

export function satellites(kit: Kit, layout: Layout): Piece {
  const object = new Group();
  if (!layout.satellites) return { object };
  const { bone, mind } = layout.satellites;
  const beds = merged(
    [bone, mind].map(({ x, y, r }) => cushion(oval(x, y, r, r, 56), -r * 0.3, 0.7)),
  );
  const rims = merged(
    [bone, mind].map(({ x, y, r }) => tube(oval(x, y, r, r, 40), 0.9, { closed: true, sides: 8 })),
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
    body(kit, mindShape(mind.x, mind.y, mind.r), look, -70),
  );
  return {
    object,
    update({ levels, twin }) {
      whole.visible = levels.spineBMDchangePct > twin.spineBMDchangePct - KEPT;
      cracked.visible = !whole.visible;
    },
  };
}
