/** How a brake shows its hold, in every drawing of it: the width of its line, the lift of its pad, where a cut lies. */
import type { CuttablePathway, EvidenceGrade } from '../../workers/contract/pathways';
import { brief } from './geometry';
import type { Moment } from './moment';

/** Below this share the pad begins to come off its organ, by as much as this. */
const FIRM = 0.28;
const LIFT = 11;

/** Width of the line for the share of output that a brake takes away. */
export const brakeWidth = (share: number): number => 1.4 + 13 * share;

/** How far a pad stands off its organ. */
export const padLift = (share: number): number => LIFT * Math.max(0, 1 - share / FIRM);

/** Where a cut line ends and begins again. */
export const CUT = [0.42, 0.6] as const;

/** Half the height of a pad. */
export const padHeight = (id: CuttablePathway): number => (id.endsWith('hypothalamus') ? 15 : 11);

/** Line patterns of the grades of evidence: solid, long dash, dots; contested is drawn double. */
export const gradeDash = (grade: EvidenceGrade, width: number): string => {
  if (grade === 'inferred') return `${brief(9 + width)} ${brief(4 + width * 0.5)}`;
  if (grade === 'assumed') return `0.1 ${brief(width * 2)}`;
  return '';
};

/** Whether the hormone a brake hears is held at a level. */
export const isHeld = (id: CuttablePathway, moment: Moment): boolean =>
  (id.startsWith('estradiol') && moment.heldEstradiol !== null) ||
  (id.startsWith('testosterone') && moment.heldTestosterone !== null);
