/** GnRH neurons in their bed, with dendrites, and axons that end on the portal vessels; the pump that can stand in for them. */
import { Group, SphereGeometry } from 'three';
import { axon, dendrites, neurons } from '../../diagram/anatomy';
import type { Layout } from '../../diagram/plate';
import { along, cushion, merged, oval, tube } from '../forms';
import { bodies, body, put, type Kit, type Piece } from '../kit';

/** How faint his own neurons are while a pump drives the pituitary. */
const ASIDE = 0.28;

export function hypothalamus(kit: Kit, layout: Layout): Piece {
  const { x, y, r } = layout.hypothalamus;
  const { grain } = layout;
  const object = new Group();
  object.add(
    body(
      kit,
      cushion(lobed(x, y, r * 1.12, r), r * 0.35, 0.42),
      { base: 'brain', deep: 'brainDeep', rim: 'brainRim', strength: 0.4, sharpness: 1.7 },
      -120,
    ),
    body(
      kit,
      cushion(oval(x, y - 3, r * 0.86, r * 0.72), -r * 0.3, 0.5),
      { base: 'brainDeep', deep: 'brainDeep', rim: 'brain', side: 'both', strength: 0.5 },
      -100,
    ),
  );
  const cells = neurons(layout);
  const fibres = merged([
    ...cells.map((cell, index) =>
      tube(along(axon(layout, cell, index), 12), 0.62 * grain, { sides: 6 }),
    ),
    ...cells.flatMap((cell, index) =>
      dendrites(cell, index).map((branch) => tube(along(branch, 6), 0.6 * grain, { sides: 6 })),
    ),
  ]);
  const lines = body(kit, fibres, { base: 'fibre', deep: 'neuronDeep', rim: 'neuron' }, -70);
  const somata = bodies(
    kit,
    new SphereGeometry(1, 20, 14),
    { base: 'neuron', deep: 'neuronDeep', rim: 'flash', strength: 0.5 },
    cells.length,
  );
  somata.count = cells.length;
  cells.forEach((cell, index) =>
    put(somata, index, { ...cell, z: -60 }, { x: cell.r, y: cell.r, z: cell.r }),
  );
  const { pump } = layout;
  const device = body(
    kit,
    merged([
      cushion(rounded(pump.x + 2, pump.y, 11, 8, 4), 5, 0.5),
      tube(
        [
          { x: pump.x - 6, y: pump.y },
          { x: layout.pituitary.x + 8, y: pump.y },
        ],
        1,
        { sides: 6 },
      ),
    ]),
    { base: 'neuron', deep: 'brainDeep', rim: 'flash' },
    40,
  );
  lines.material.transparent = somata.material.transparent = true;
  object.add(lines, somata, device);
  return {
    object,
    update(moment) {
      device.visible = moment.pumped;
      const opacity = moment.pumped ? ASIDE : 1;
      lines.material.uniforms.shape.value[2] = opacity;
      somata.material.uniforms.shape.value[2] = opacity;
    },
  };
}

/** An oval with the soft lobes of tissue. */
function lobed(x: number, y: number, rx: number, ry: number) {
  return oval(x, y, rx, ry, 96).map((point) => {
    const turn = Math.atan2(point.y - y, point.x - x);
    const swell = 1 + 0.022 * Math.cos(7 * turn + 0.6) + 0.012 * Math.cos(11 * turn);
    return { x: x + (point.x - x) * swell, y: y + (point.y - y) * swell };
  });
}

/** A box with round corners. */
export function rounded(
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  corner: number,
) {
  return oval(0, 0, 1, 1, 48).map((p) => ({
    x: x + p.x * corner + Math.sign(p.x) * (halfWidth - corner),
    y: y + p.y * corner + Math.sign(p.y) * (halfHeight - corner),
  }));
}
