/** Which scene shows which claim. A claim that is not named here is about something that is not in this model. */
import { parseScenario } from '../../../workers/contract/parse';
import type { Scene } from '../scene';
import { scenes, type SceneId, type SceneRow } from './scenes';

const claimsOf: Readonly<Partial<Record<SceneId, string>>> = {
  reference: 'F01 F05 F07 F11',
  poorTestis: 'F02 F23 A42',
  pituitaryCut: 'F04 A04',
  hypothalamusCut: 'A02 A11',
  noGnRH: 'F06',
  silenced: 'F08 F10',
  replacedNoEstradiol: 'F09',
  castrate: 'F12',
  castrateInhibited: 'I02',
  deficiency: 'F13 A13 A16',
  deficiencyTreated: 'A18',
  boneYear: 'F14 A31',
  heldHigh: 'F18 F20',
  heldVeryHigh: 'F21',
  infused: 'F19',
  obese: 'F17 F22 I06 A36 A38 A40',
  obeseLetrozole: 'F03',
  obeseB: 'I07',
  obeseAnastrozole: 'F29 A41',
  anastrozole: 'F25 F26 F27 F28 I13 I25 I28 I29 I34 I36 I37 I48 I49 A08 A23 A35 A39',
  sixMonths: 'F30 F31 I14 I30 I31 I35 I38 A43',
  stopped: 'I09 I26 A52',
  candidate: 'I04 I12',
  azoospermia: 'I05',
  letrozole: 'I11 I17 I21',
  letrozoleLean: 'I23',
  letrozoleWeekly: 'I19',
  letrozoleDouble: 'A21',
  twiceWeekly: 'I16 I18',
  tenMg: 'I10 I20 A05 A06 A37',
  pumped: 'A03',
  pumpFast: 'A07',
  pumpHeldLow: 'A09',
  noSteroids: 'A10',
  openLoop: 'A01',
  commonVariant: 'A12 A19',
  excess: 'A14',
  excessTreated: 'A15',
  leydigFailure: 'A34',
};

const byClaim: ReadonlyMap<string, SceneId> = new Map(
  Object.entries(claimsOf).flatMap(([scene, ids]) =>
    ids.split(' ').map((claim) => [claim, scene as SceneId] as const),
  ),
);

/** The scene that shows a claim, if there is one. */
export const sceneFor = (claim: string): SceneId | undefined => byClaim.get(claim);
/** The claims that have a scene. */
export const shownClaims: readonly string[] = [...byClaim.keys()];

const LONG_ENOUGH = 180;

/** A scene ready to be opened. @throws Error naming the field that is wrong, which a test rules out for all. */
export function sceneOf(id: SceneId): Scene {
  const { subject = {}, interventions = [], days = LONG_ENOUGH, day, tempo }: SceneRow = scenes[id];
  const parsed = parseScenario({ version: 1, seed: 1, days, subject, interventions });
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.field} ${parsed.error.message}`);
  return { scenario: parsed.value, day, tempo };
}
