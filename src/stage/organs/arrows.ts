/** What drives and what makes: thin lines along the branches, patterned by how well each is known. */
import { Group, type BufferGeometry } from 'three';
import { pathways } from '../../../workers/contract/pathways';
import { onCurve } from '../../diagram/geometry';
import type { ArrowId, Layout } from '../../diagram/plate';
import { along, cushion, merged, toned } from '../forms';
import type { InkId } from '../inks';
import { body, type Kit, type Piece } from '../kit';
import { ribbons } from '../ribbon';

const inks: Readonly<Record<ArrowId, InkId>> = {
  'gnrh-pituitary': 'GnRH',
  'lh-leydig': 'LH',
  'fsh-sertoli': 'FSH',
  'testosterone-blood': 'testosterone',
  'testosterone-aromatase': 'testosterone',
  'estradiol-testis': 'estradiol',
  'estradiol-bone': 'estradiol',
};
/** Above organs, under particles. */
const ORDER = 8;

const tones: readonly InkId[] = ['GnRH', 'LH', 'FSH', 'testosterone', 'estradiol'];
/** A head that points to the right. */
const point = [
  { x: 6, y: 0 },
  { x: -2, y: 4 },
  { x: -1.4, y: 0 },
  { x: -2, y: -4 },
];
const ofTestis = (id: ArrowId): boolean =>
  pathways[id].from === 'testis' || pathways[id].to === 'testis';

export function arrows(kit: Kit, layout: Layout): Piece {
  const object = new Group();
  const ids = (Object.keys(inks) as ArrowId[]).filter((id) => layout.arrows[id]);
  const lines = ids.flatMap((id, which) => {
    const curve = layout.arrows[id];
    return curve ? [{ points: along(curve, 16), which }] : [];
  });
  if (lines.length === 0) return { object };
  const set = ribbons(kit, lines);
  set.mesh.renderOrder = ORDER;
  object.add(set.mesh);
  const heads = { testis: [] as BufferGeometry[], others: [] as BufferGeometry[] };
  ids.forEach((id, which) => {
    const { grade } = pathways[id];
    set.inks[which] = kit.inks.of(inks[id]);
    set.widths[which] = grade === 'contested' ? 4.4 : 1.6;
    set.dashes.set(
      [grade === 'inferred' ? 5 : 0, grade === 'inferred' ? 3 : 0, grade === 'contested' ? 1 : 0],
      3 * which,
    );
    const curve = layout.arrows[id];
    if (!curve) return;
    const { x, y, dx, dy } = onCurve(curve, 1);
    const head = cushion(point, 1.5, 0.5).rotateZ(Math.atan2(dy, dx)).translate(x, y, 0);
    heads[ofTestis(id) ? 'testis' : 'others'].push(toned(head, tones.indexOf(inks[id])));
  });
  const [testicular] = [heads.testis, heads.others].map((shapes) => {
    if (shapes.length === 0) return null;
    const mesh = body(kit, merged(shapes), {
      base: 'LH',
      deep: 'ground',
      rim: 'LH',
      opacity: 0.99,
      side: 'both',
      strength: 0,
      tones,
    });
    mesh.renderOrder = ORDER;
    mesh.material.depthTest = false;
    object.add(mesh);
    return mesh;
  });
  return {
    object,
    update(moment) {
      if (testicular) testicular.visible = !moment.castrated;
      for (let which = 0; which < ids.length; which += 1) {
        const id = ids[which];
        if (id && ofTestis(id)) set.spans[4 * which + 1] = moment.castrated ? -1 : 1e6;
      }
    },
  };
}
