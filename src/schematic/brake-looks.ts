/** How each brake is drawn at a moment: its line, its pad, its loose ends. */
import type { CuttablePathway } from '../../workers/contract/pathways';
import { cuttablePathways, pathways, type EvidenceGrade } from '../../workers/contract/pathways';
import { brakeWidth, CUT, gradeDash, isHeld, padHeight, padLift } from '../diagram/brake-hold';
import { brief, curvePath, onCurve, part, type Bezier, type Spot } from '../diagram/geometry';
import type { Moment } from '../diagram/moment';
import type { Layout } from '../diagram/plate';

export interface BrakeLook {
  readonly id: CuttablePathway;
  readonly ink: string;
  readonly grade: EvidenceGrade;
  readonly dash: string;
  /** The line from what is sensed to the pad; in two pieces where it is cut. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly twinLine: string;
  readonly twinWidth: number;
  /** Where the line begins, and where the pad sits and which way it pushes. */
  readonly start: Spot;
  readonly pad: string;
  readonly twinPad: string;
  readonly padHeight: number;
  /** Loose ends of a cut line. */
  readonly ends: readonly string[];
  readonly held: boolean;
}

const inks: Readonly<Record<CuttablePathway, string>> = {
  'estradiol-hypothalamus': 'var(--estradiol)',
  'estradiol-pituitary': 'var(--estradiol)',
  'testosterone-hypothalamus': 'var(--testosterone)',
  'inhibinB-pituitary': 'var(--inhibin-b)',
};

const placed = ({ x, y, dx, dy }: Spot, lift: number): string =>
  `translate(${brief(x - dx * lift)} ${brief(y - dy * lift)}) rotate(${brief((Math.atan2(dy, dx) * 180) / Math.PI)})`;

/** A cut end that curls out of the way, to the left or right of the line. */
const curled = (curve: Bezier, at: number, way: 1 | -1): string => {
  const { x, y, dx, dy } = onCurve(curve, at);
  const [ax, ay] = [dx * way, dy * way];
  const [nx, ny] = [-ay, ax];
  const shift = (ahead: number, aside: number): string =>
    `${brief(ax * ahead + nx * aside)} ${brief(ay * ahead + ny * aside)}`;
  return `M${brief(x)} ${brief(y)}c${shift(5, 0)} ${shift(9, 3)} ${shift(8, 9)}`;
};

/** The parameter at which a curve has so much of its length left, near its end. */
function shortBy(curve: Bezier, distance: number): number {
  const [, , handle, end] = curve;
  return 1 - distance / (3 * Math.hypot(end.x - handle.x, end.y - handle.y));
}

/** All brakes of a plate, as they hold now. */
export function brakeLooks(layout: Layout, moment: Moment): readonly BrakeLook[] {
  return cuttablePathways.map((id) => {
    const curve = layout.brakes[id];
    const isCut = moment.cut[id];
    const share = isCut ? 0 : moment.braking[id];
    const { grade } = pathways[id];
    const width = brakeWidth(share) * layout.grain;
    const end = onCurve(curve, 1);
    const lift = (force: number): number => padLift(force) * layout.grain;
    const pushed = shortBy(curve, lift(share) + 2);
    return {
      id,
      ink: inks[id],
      grade,
      dash: gradeDash(grade, width),
      lines: isCut
        ? [curvePath(part(curve, 0, CUT[0])), curvePath(part(curve, CUT[1], pushed))]
        : [curvePath(part(curve, 0, pushed))],
      width,
      twinLine: curvePath(curve),
      twinWidth: brakeWidth(moment.twinBraking[id]) * layout.grain,
      start: onCurve(curve, 0),
      pad: placed(end, lift(share)),
      twinPad: placed(end, lift(moment.twinBraking[id])),
      padHeight: padHeight(id) * layout.grain,
      ends: isCut ? [curled(curve, CUT[0], 1), curled(curve, CUT[1], -1)] : [],
      held: isHeld(id, moment),
    };
  });
}
