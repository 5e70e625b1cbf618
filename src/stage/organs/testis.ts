/** The testis cut open: coiled tubules in the depth, six of them in section, Leydig cells between, testosterone as a warm fog. */
import {
  BufferGeometry,
  Float32BufferAttribute,
  Group,
  LatheGeometry,
  SphereGeometry,
  Vector2,
} from 'three';
import { leydigCells, tubules } from '../../diagram/anatomy';
import type { Layout } from '../../diagram/plate';
import { spread } from '../../diagram/scatter';
import { along, cushion, merged, oval, smooth, tube } from '../forms';
import { haze } from '../haze';
import { bodies, body, put, type Kit, type Piece } from '../kit';

/** What the reference man secretes, nmol a day, and holds inside, nmol/L: the picture's middle tone. */
const SECRETED = 20000;
const INSIDE = 1200;
/** Sertoli cells on the wall of a section. */
const SERTOLI = 9;

/** A section seen from above, from wall to lumen: radius, height, tone (wall, epithelium, lumen). */
const section: readonly (readonly [number, number, number])[] = [
  [1.06, -0.2, 0],
  [1.05, 0.1, 0],
  [1, 0.17, 0],
  [0.95, 0.1, 0],
  [0.94, 0.06, 1],
  [0.7, 0.09, 1],
  [0.44, 0.05, 1],
  [0.385, -0.06, 1],
  [0.38, -0.1, 2],
  [0.2, -0.2, 2],
  [0.01, -0.22, 2],
];

/** The lathe's axis is turned towards the reader; vertices carry their tone. */
function sectionShape(): BufferGeometry {
  const turned = new LatheGeometry(
    section.map(([r, h]) => new Vector2(r, h)),
    48,
  );
  turned.rotateX(Math.PI / 2);
  const tones = new Float32Array(49 * section.length);
  for (let at = 0; at < tones.length; at += 1) tones[at] = section[at % section.length]?.[2] ?? 0;
  turned.setAttribute('tone', new Float32BufferAttribute(tones, 1));
  return turned;
}

/** A tubule that meanders through the whole organ, row by row. */
function coil({ testis: { x, y, rx, ry } }: Layout): BufferGeometry {
  const rows = 9;
  const points = [];
  for (let row = 0; row < rows; row += 1) {
    const v = ((row + 0.5) / rows) * 2 - 1;
    const reach = Math.sqrt(1 - v * v) * 0.93;
    for (let step = 0; step <= 7; step += 1) {
      const u = (step / 7) * 2 - 1;
      const way = row % 2 === 0 ? u : -u;
      const sway = 0.075 * Math.sin(step * 2.4 + row * 1.7) + 0.02 * (spread(row * 8 + step) - 0.5);
      points.push({ x: x + way * reach * rx * 0.95, y: y + (v * 0.92 + sway) * ry });
    }
  }
  return tube(smooth(points, 260), ry * 0.075, { sides: 8 });
}

/** Sertoli cells: they stand on the wall and reach inwards. */
function sertoli(layout: Layout): BufferGeometry {
  return merged(
    tubules(layout).flatMap(({ x, y, r }, which) =>
      Array.from({ length: SERTOLI }, (_, cell) => {
        const turn = (2 * Math.PI * (cell + which * 0.3)) / SERTOLI;
        const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
        const at = (reach: number, aside: number) => ({
          x: x + (cos * reach - sin * aside) * r,
          y: y + (sin * reach + cos * aside) * r,
        });
        const outline = smooth(
          [
            at(0.95, 0.1),
            at(0.72, 0.045),
            at(0.46, 0.03),
            at(0.46, -0.03),
            at(0.72, -0.045),
            at(0.95, -0.1),
          ],
          18,
          true,
        );
        return cushion(outline.slice(0, -1), 1.6 * layout.grain, 0.6);
      }),
    ),
  );
}

/** The thick white coat round the cut, as a ring that bulges towards the reader. */
function coatRing({ x, y, rx, ry }: Layout['testis']): BufferGeometry {
  const ring = tube(oval(x, y, rx * 0.965, ry * 0.955, 60), rx * 0.042, {
    closed: true,
    sides: 12,
  });
  return ring;
}

export function testis(kit: Kit, layout: Layout): Piece {
  const { testis: place, grain } = layout;
  const object = new Group();
  const intact = new Group();
  const bowl = cushion(
    oval(place.x, place.y, place.rx * 0.96, place.ry * 0.95),
    -place.ry * 0.5,
    1,
  );
  const sections = tubules(layout);
  const rings = bodies(
    kit,
    sectionShape(),
    {
      base: 'tubule',
      deep: 'tubuleDeep',
      rim: 'tubuleWall',
      strength: 0.3,
      tones: ['tubuleWall', 'tubule', 'lumen'],
    },
    sections.length,
  );
  rings.count = sections.length;
  sections.forEach(({ x, y, r }, index) =>
    put(rings, index, { x, y, z: -30 }, { x: r, y: r, z: r }),
  );
  const cells = leydigCells(layout);
  const leydig = bodies(
    kit,
    new SphereGeometry(1, 16, 12),
    {
      base: 'testosterone',
      deep: 'coatDeep',
      rim: 'testosterone',
    },
    cells.length,
  );
  leydig.count = cells.length;
  cells.forEach(({ x, y, r }, index) => put(leydig, index, { x, y, z: -26 }, { x: r, y: r, z: r }));
  const warm = haze(kit, place, 'fog', -50);
  const { x, y, rx, ry } = place;
  const epididymis = smooth(
    [
      { x: x - rx * 0.72, y: y - ry * 0.78 },
      { x: x - rx * 1.02, y: y - ry * 0.42 },
      { x: x - rx * 1.09, y: y + ry * 0.1 },
      { x: x - rx * 0.98, y: y + ry * 0.5 },
      layout.duct[0],
    ],
    26,
  );
  const dark = { base: 'duct', deep: 'ductDeep', rim: 'duct' } as const;
  intact.add(
    body(kit, tube(along(layout.duct, 18), 4.4 * grain), dark, -90),
    body(kit, tube(epididymis, rx * 0.075), dark, -86),
    body(
      kit,
      bowl,
      { base: 'bowl', deep: 'bowlDeep', rim: 'coat', side: 'both', strength: 0.2 },
      -60,
    ),
    body(kit, coil(layout), { base: 'coil', deep: 'bowlDeep', rim: 'coat', strength: 0.25 }, -74),
    warm.mesh,
    body(
      kit,
      coatRing(place),
      { base: 'coat', deep: 'coatDeep', rim: 'coatRim', strength: 0.7, sharpness: 1.5 },
      -40,
    ),
    rings,
    body(
      kit,
      sertoli(layout),
      { base: 'sertoli', deep: 'tubuleDeep', rim: 'tubuleWall', strength: 0.3 },
      -20,
    ),
    leydig,
  );
  const ghost = body(
    kit,
    merged(
      Array.from({ length: 36 }, (_, dash) =>
        tube(
          [0, 0.5, 1].map((step) => {
            const turn = (2 * Math.PI * (dash + step * 0.45)) / 36;
            return { x: x + Math.cos(turn) * rx, y: y + Math.sin(turn) * ry };
          }),
          0.8 * grain,
          { sides: 6 },
        ),
      ),
    ),
    { base: 'twin', deep: 'twin', rim: 'twin' },
    -40,
  );
  object.add(intact, ghost);
  return {
    object,
    update(moment) {
      intact.visible = !moment.castrated;
      ghost.visible = moment.castrated;
      const secretion = moment.levels.testosteroneSecretion / SECRETED;
      leydig.material.uniforms.shape.value[3] = Math.min(0.75, 0.4 * secretion);
      warm.density.value = Math.min(
        0.85,
        0.42 * (moment.levels.intratesticularTestosterone / INSIDE),
      );
    },
  };
}
