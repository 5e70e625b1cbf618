/** How well a factor is known, and where it is written: by its arrow, by the constants that shape it, or as its drug is. */
import type { ReferenceId } from '../../workers/contract/citations';
import { constants, type ParameterId } from '../../workers/contract/constants';
import { gradeOf } from '../../workers/contract/constants/grades';
import type { Factor, FactorId } from '../../workers/contract/explanation';
import { pathwaySources } from '../../workers/contract/pathway-sources';
import { pathways, type EvidenceGrade } from '../../workers/contract/pathways';
import { pharmacySources } from '../../workers/contract/pharmacy-sources';

/** What stands behind a factor. */
export interface Evidence {
  readonly grade: EvidenceGrade;
  readonly sources: readonly ReferenceId[];
  readonly constants: readonly ParameterId[];
}

/** The constants that give a factor its size, where it is no arrow of the diagram. */
const shaping: Readonly<Partial<Record<FactorId, readonly ParameterId[]>>> = {
  binding: ['blood.binding.SHBG.testosterone', 'blood.binding.albumin.testosterone'],
  centralBrake: ['adipose.central.A', 'adipose.central.B'],
  drugClearance: [],
  fatAromatase: ['adipose.fatSlope.A', 'adipose.fatSlope.B'],
  germCellSupport: ['spermatogenesis.testosterone.half'],
  gonadotropeCapacity: ['pituitary.capacity.exponent', 'pituitary.capacity.days'],
  inhibinBOfFat: ['testis.inhibinB.fatExponent'],
  leydigCapacity: ['testis.LH.trophicExponent', 'testis.LH.trophicDays', 'testis.LH.deafening'],
  occupancy: ['blood.binding.SHBG.testosterone'],
  refill: ['pituitary.refillMinutes'],
  SHBG: ['blood.binding.SHBG.testosterone'],
  SHBGOfFat: ['blood.SHBG.fatExponent'],
  shield: ['adipose.testisProtection'],
  spermatogonialPool: ['spermatogenesis.pool.halfFSH', 'spermatogenesis.pool.days'],
  spermiation: ['spermatogenesis.spermiation.basal', 'spermatogenesis.testosterone.half'],
  synthesis: ['pituitary.synthesis.halfRate'],
  testicularAromatase: ['testis.aromatase.trophicExponent'],
};

/** From best to least known. */
const worse: readonly EvidenceGrade[] = ['measured', 'inferred', 'assumed', 'contested'];
const worst = (grades: readonly EvidenceGrade[]): EvidenceGrade =>
  grades.reduce((a, b) => (worse.indexOf(b) > worse.indexOf(a) ? b : a), 'measured');

const isReference = (source: ReferenceId | 'fitted' | 'assumed'): source is ReferenceId =>
  source !== 'fitted' && source !== 'assumed';
const isDrug = (id: string): id is keyof typeof pharmacySources =>
  Object.hasOwn(pharmacySources, id);

/** What stands behind a factor; null where it is done to him, or is chance or timing. */
export function evidenceOf({ id, role, pathway, constants: named }: Factor): Evidence | null {
  if (role === 'cause' && id !== 'constants') return null;
  const shaped = named ?? shaping[id] ?? [];
  if (pathway)
    return { grade: pathways[pathway].grade, sources: pathwaySources[pathway], constants: shaped };
  if (isDrug(id)) return { grade: 'measured', sources: pharmacySources[id].sources, constants: [] };
  if (shaped.length === 0) return null;
  const sources = shaped.map((one) => constants[one].source).filter(isReference);
  return { grade: worst(shaped.map(gradeOf)), sources: [...new Set(sources)], constants: shaped };
}
