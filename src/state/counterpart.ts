/** Against whom a man is seen. */
import { sameMan } from '../../workers/contract/plan';
import { standard, untreatedTwin, type Scenario } from '../../workers/contract/scenario';

/** Himself with nothing done to him; or, where nothing is, the reference man, of the same chance. */
export interface Counterpart {
  readonly kind: 'untreated' | 'reference';
  readonly scenario: Scenario;
}
export type Against = Counterpart['kind'];

/** The reference man with nothing done to him, with the same chance and over the same days. */
export const referenceFor = ({ seed, days }: Scenario): Scenario => ({ ...standard(), seed, days });

/** How fat acts makes no difference where there is no more of it than his. */
function isHe(scenario: Scenario, reference: Scenario): boolean {
  if (scenario.subject.bodyFat !== reference.subject.bodyFat) return false;
  const { adiposityHypothesis } = scenario.subject;
  return sameMan(scenario, {
    ...reference,
    subject: { ...reference.subject, adiposityHypothesis },
  });
}

function find(scenario: Scenario): Counterpart | null {
  if (scenario.interventions.length > 0)
    return { kind: 'untreated', scenario: untreatedTwin(scenario) };
  const reference = referenceFor(scenario);
  return isHe(scenario, reference) ? null : { kind: 'reference', scenario: reference };
}

/** Asked of the same scenario many times a second. */
const known = new WeakMap<Scenario, Counterpart | null>();

/** Whom his curves and numbers are held against; nobody, where he is the reference man and nothing is done to him. */
export function counterpartOf(scenario: Scenario): Counterpart | null {
  let counterpart = known.get(scenario);
  if (counterpart === undefined) known.set(scenario, (counterpart = find(scenario)));
  return counterpart;
}

/** Whom a number would be held against, where it is against anybody. */
export const againstWhom = (scenario: Scenario): Against =>
  counterpartOf(scenario)?.kind ?? 'untreated';
