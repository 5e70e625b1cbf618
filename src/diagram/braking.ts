/** How hard each brake holds: the share of its organ's output that it takes away at this moment. */
import type { ChannelId } from '../../workers/contract/channels';
import { brainConstantsOf } from '../../workers/contract/constants/brain';
import { cuttablePathways, type CuttablePathway } from '../../workers/contract/pathways';
import type { Scenario } from '../../workers/contract/scenario';

/** The channel that records each brake's factor. */
const brakeChannel = {
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

/** Writes the share of output that each brake takes away, 0 to 1: none is 0, and in the reference man they lie near 0.3–0.5. */
export function readBraking(
  scenario: Scenario,
  levels: Readonly<Record<ChannelId, number>>,
  into: Record<CuttablePathway, number>,
): void {
  let off = known.get(scenario.parameters);
  if (!off) {
    off = factorsWhenOff(brainConstantsOf(scenario.parameters));
    known.set(scenario.parameters, off);
  }
  for (const id of cuttablePathways) {
    into[id] = Math.min(Math.max(1 - levels[brakeChannel[id]] / off[id], 0), 1);
  }
}
