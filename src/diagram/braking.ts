/** How hard each brake holds: the share of its organ's output that it takes away at this moment. */
import type { ChannelId } from '../../workers/contract/channels';
import { relativeFatMass } from '../../workers/contract/body-mass';
import { brainConstantsOf } from '../../workers/contract/constants/brain';
import { peripheryConstantsOf } from '../../workers/contract/constants/periphery';
import { cuttablePathways, type CuttablePathway } from '../../workers/contract/pathways';
import type { Scenario } from '../../workers/contract/scenario';

/** The channel that records each brake's factor. */
export const brakeChannel = {
  'estradiol-hypothalamus': 'brakeEstradiolHypothalamus',
  'estradiol-pituitary': 'brakeEstradiolPituitary',
  'testosterone-hypothalamus': 'brakeTestosteroneHypothalamus',
  'inhibinB-pituitary': 'brakeInhibinBPituitary',
} as const satisfies Record<CuttablePathway, ChannelId>;

/** The factor each brake would have with no hormone to be heard: the brake wholly off. */
function factorsWhenOff(
  constant: ReturnType<typeof brainConstantsOf>,
): Record<CuttablePathway, number> {
  const floor = constant('pituitary.FSH.inhibinFloor');
  return {
    'estradiol-hypothalamus':
      (1 + constant('hypothalamus.brakeE.strength')) *
      (1 + constant('hypothalamus.bothSteroids.half') ** -4),
    'estradiol-pituitary': 1 + constant('pituitary.brakeE.strength'),
    'testosterone-hypothalamus': 1 + constant('hypothalamus.brakeT.strength'),
    'inhibinB-pituitary': ((1 + floor) / floor) ** constant('pituitary.FSH.inhibinExponent'),
  };
}

const known = new WeakMap<Scenario['parameters'], Record<CuttablePathway, number>>();

/** The share of output that a brake takes away whose factor is so much, 0 to 1: none is 0, and in the reference man they lie near 0.3–0.5. */
export function brakingOf(id: CuttablePathway, { parameters }: Scenario, factor: number): number {
  let off = known.get(parameters);
  if (!off) known.set(parameters, (off = factorsWhenOff(brainConstantsOf(parameters))));
  return Math.min(Math.max(1 - factor / off[id], 0), 1);
}

/** Writes the share that each takes away. */
export function readBraking(
  scenario: Scenario,
  levels: Readonly<Record<ChannelId, number>>,
  into: Record<CuttablePathway, number>,
): void {
  for (const id of cuttablePathways) into[id] = brakingOf(id, scenario, levels[brakeChannel[id]]);
}

/** A smaller share that body fat takes away is not told. */
const FELT = 0.03;

/** Whether what body fat takes away by itself is told. */
export const isFatFelt = ({ fatBraking }: { readonly fatBraking: number }): boolean =>
  fatBraking >= FELT;

/** The share that so much body fat, %, takes from LH and FSH by itself: little in explanation A, most of all in B; none where he is lean. */
export function fatBrakingOf({ subject, parameters }: Scenario, bodyFat: number): number {
  const exponent = peripheryConstantsOf(parameters)(
    `adipose.central.${subject.adiposityHypothesis}`,
  );
  return Math.max(1 - relativeFatMass(bodyFat) ** -exponent, 0);
}
