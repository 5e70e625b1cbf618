/** How well each constant is known, on the same four grades as the arrows. */
import { constants, type ParameterId } from '../constants';
import type { EvidenceGrade } from '../pathways';

/** Constants whose published values contradict each other, or that one of two rival hypotheses rests on. */
const contested: ReadonlySet<ParameterId> = new Set([
  'adipose.testisProtection',
  'adipose.fatSlope.A',
  'adipose.fatSlope.B',
  'adipose.central.A',
  'adipose.central.B',
] satisfies ParameterId[]);

/** Published in men: measured. Tuned so that the whole agrees with trials: inferred. A choice of ours: assumed. */
export function gradeOf(id: ParameterId): EvidenceGrade {
  if (contested.has(id)) return 'contested';
  const { source } = constants[id];
  if (source === 'assumed') return 'assumed';
  return source === 'fitted' ? 'inferred' : 'measured';
}
