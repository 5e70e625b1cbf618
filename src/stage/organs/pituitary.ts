/** The portal vessels and the pituitary under them: a bean of gonadotropes, whose granules are drawn with the particles. */
import { Group, SphereGeometry } from 'three';
import type { Layout } from '../../diagram/plate';
import { spreadInSquare } from '../../diagram/scatter';
import { along, cushion, merged, oval, tube } from '../forms';
import { bodies, body, put, type Kit, type Piece } from '../kit';

const CELLS = 19;

/** A bean: an oval with a dent where the stalk comes in. */
function bean({ x, y, rx, ry }: Layout['pituitary']) {
  return oval(0, 0, 1, 1, 96).map((p) => {
    const squared = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.86;
    const dent = p.y < 0 ? 0.2 * Math.exp(-((p.x / 0.34) ** 2)) : 0;
    return { x: x + squared(p.x) * rx, y: y + (squared(p.y) + dent) * ry };
  });
}

export function pituitary(kit: Kit, layout: Layout): Piece {
  const { pituitary: place, grain } = layout;
  const object = new Group();
  const stalk = merged(
    layout.portal.map((vessel) => tube(along(vessel, 10), 4.2 * grain, { sides: 12 })),
  );
  const gland = body(
    kit,
    cushion(bean(place), place.ry * 0.55, 0.34),
    { base: 'gland', deep: 'glandDeep', rim: 'glandRim', strength: 0.6, sharpness: 1.6 },
    -20,
  );
  const cells = bodies(
    kit,
    new SphereGeometry(1, 18, 12),
    {
      base: 'gland',
      deep: 'glandDeep',
      rim: 'glandRim',
      strength: 0.28,
      sharpness: 1.4,
      opacity: 0.5,
    },
    CELLS,
  );
  cells.count = CELLS;
  for (let index = 0; index < CELLS; index += 1) {
    const turn = 2 * Math.PI * spreadInSquare(index, 0, 0.2);
    const reach = 0.74 * Math.sqrt(spreadInSquare(index, 1, 0.15));
    const at = {
      x: place.x + Math.cos(turn) * reach * place.rx,
      y: place.y + Math.sin(turn) * reach * place.ry * 0.94,
      z: -6,
    };
    const size = place.ry * 0.25;
    put(cells, index, at, { x: size * 1.12, y: size, z: size * 0.6 });
  }
  const bar = body(
    kit,
    tube(
      [
        { x: place.x - place.rx * 0.5, y: place.y - place.ry },
        { x: place.x + place.rx * 0.5, y: place.y - place.ry },
      ],
      2.6 * grain,
    ),
    { base: 'drug', deep: 'drug', rim: 'drug', opacity: 0.99 },
    30,
  );
  bar.renderOrder = 12;
  object.add(
    body(kit, stalk, { base: 'brain', deep: 'brainDeep', rim: 'brainRim', strength: 0.5 }, -64),
    gland,
    cells,
    bar,
  );
  return {
    object,
    update(moment) {
      bar.visible = moment.gnrhBlock > 0;
      bar.material.uniforms.shape.value[2] = moment.gnrhBlock;
    },
  };
}
