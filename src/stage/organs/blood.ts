/** The blood: one closed vessel laid open to the reader, a hollow behind the particles and a sheen of glass before them. */
import { Group, type BufferGeometry } from 'three';
import type { Layout } from '../../diagram/plate';
import { along, courseOf, merged, tube } from '../forms';
import { body, type Kit, type Piece } from '../kit';

/** Deep enough for organs to lie before it. */
const DEPTH = -160;
/** Before the particles. */
const FRONT = 11;

const shade = { base: 'vessel', deep: 'vesselDeep', rim: 'vesselRim' } as const;

export function blood(kit: Kit, layout: Layout): Piece {
  const { fat } = layout;
  const half = layout.vessel / 2;
  const loop = courseOf(layout.loop).filter((_, index) => index % 6 === 0);
  const toFat = [layout.intoFat, layout.outOfFat].map((mouth) => [
    mouth,
    { x: mouth.x + (fat.x - mouth.x) * 0.3, y: mouth.y },
    { x: mouth.x + (fat.x - mouth.x) * 0.6, y: mouth.y + (fat.y - mouth.y) * 0.3 },
    { x: fat.x, y: fat.y },
  ]);
  const branches = (grow: number): BufferGeometry =>
    merged(toFat.map((way) => tube(way, half * 0.5 + grow, { sides: 16 })));
  const testicular = (grow: number): BufferGeometry =>
    merged([layout.artery, layout.vein].map((way) => tube(along(way, 14), half * 0.5 + grow)));
  const object = new Group();
  const vessels = new Group();
  const toTestis = new Group();
  const infusion = new Group();
  const lay = (group: Group, shape: (grow: number) => BufferGeometry, z: number): void => {
    const hollow = body(kit, shape(0), { ...shade, side: 'inside', strength: 0.25 }, z);
    const wall = body(
      kit,
      shape(1.5),
      { base: 'vesselRim', deep: 'vesselDeep', rim: 'vesselRim', side: 'inside' },
      z - 40,
    );
    const glass = body(
      kit,
      shape(0.4),
      { ...shade, glass: true, strength: 1, sharpness: 2.4, opacity: 0.85 },
      60,
    );
    glass.renderOrder = FRONT;
    group.add(wall, hollow, glass);
  };
  lay(
    vessels,
    (grow) => merged([tube(loop, half + grow, { closed: true, sides: 20 }), branches(grow)]),
    DEPTH,
  );
  lay(toTestis, testicular, DEPTH + 6);
  lay(infusion, (grow) => tube(along(layout.outside, 12), half * 0.5 + grow), DEPTH - 4);
  object.add(vessels, toTestis, infusion);
  return {
    object,
    update(moment) {
      toTestis.visible = !moment.castrated;
      infusion.visible =
        moment.levels.testosteroneFromOutside > 0 && layout.labels.outside !== null;
    },
  };
}
