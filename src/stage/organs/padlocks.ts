/** Padlocks: a level that is held. */
import { Group } from 'three';
import type { Point } from '../../diagram/geometry';
import type { Layout } from '../../diagram/plate';
import { cushion, merged, oval, toned, tube } from '../forms';
import type { InkId } from '../inks';
import { body, type Kit, type Piece } from '../kit';
import { rounded } from './hypothalamus';

/** Over the brakes. */
const OVER = 16;

function padlock(kit: Kit, { x, y }: Point, ink: InkId, grain: number): Group {
  const object = new Group();
  object.position.set(x, y, 100);
  object.scale.setScalar(grain);
  const shackle = oval(0, -6.8, 5.4, 5.4, 24)
    .filter((point) => point.y <= -6.79)
    .sort((a, b) => a.x - b.x);
  const bow = tube([{ x: -5.4, y: -1 }, ...shackle, { x: 5.4, y: -1 }], 1.5, { sides: 8 });
  const lock = body(
    kit,
    merged([
      toned(cushion(rounded(0, 4, 12, 10, 4.6), 0.5, 0.2), 0),
      toned(bow, 1),
      toned(cushion(rounded(0, 4, 9, 6.8, 2.8), 3, 0.3), 1),
      toned(
        tube(
          [2.4, 4, 5.8].map((at) => ({ x: 0, y: at })),
          1.4,
          { sides: 8, z: 3 },
        ),
        0,
      ),
    ]),
    { base: ink, deep: 'ground', rim: ink, opacity: 0.99, strength: 0, tones: ['ground', ink] },
  );
  lock.renderOrder = OVER;
  lock.material.depthTest = false;
  object.add(lock);
  return object;
}

export function padlocks(kit: Kit, layout: Layout): Piece {
  const estradiol = padlock(kit, layout.locks.estradiol, 'estradiol', layout.grain);
  const testosterone = padlock(kit, layout.locks.testosterone, 'testosterone', layout.grain);
  const object = new Group();
  object.add(estradiol, testosterone);
  return {
    object,
    update(moment) {
      estradiol.visible = moment.heldEstradiol !== null;
      testosterone.visible = moment.heldTestosterone !== null;
    },
  };
}
