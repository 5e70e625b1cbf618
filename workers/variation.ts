/** How men differ: a seeded draw of a man's own constants. Variant 0 is the reference man. */
import { exp, normalQuantile } from './arithmetic';
import { constantsOf, type Constant, type ParameterId } from './contract/constants';
import type { Scenario } from './contract/scenario';
import { draw, streams } from './random';

/** Standard deviation of the logarithm between men; new rows go last, so that known men stay who they are. tuned: to the usual ranges in channels.ts (sperm: campbell2021, 0.86). */
const spreadBetweenMen = {
  'hypothalamus.pulseRate': 0.12,
  'pituitary.burstMass': 0.25,
  'pituitary.FSH.level': 0.35,
  'testis.testosterone.production': 0.15,
  'testis.inhibinB.level': 0.25,
  'adipose.estradiol.production': 0.2,
  'blood.SHBG.level': 0.3,
  'spermatogenesis.concentration': 0.86,
} as const satisfies Partial<Record<ParameterId, number>>;

/** The constants of this scenario's man: the reference man's, as varied between men, as changed by hand. */
export function constantsOfMan({ subject, parameters }: Scenario): Constant {
  const base = constantsOf(parameters);
  if (subject.variant === 0) return base;
  const own: Partial<Record<ParameterId, number>> = {};
  Object.entries(spreadBetweenMen).forEach(([id, spread], index) => {
    const parameter = id as ParameterId;
    const chance = draw(subject.variant, streams.variant, index);
    // men more than two deviations from the middle are left out
    own[parameter] = base(parameter) * exp(spread * normalQuantile(0.02 + 0.96 * chance));
  });
  return (id) => own[id] ?? base(id);
}
