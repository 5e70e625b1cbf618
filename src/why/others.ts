/** Whom a man is held against: himself untreated, or the reference man. */
import { sameMan } from '../../workers/contract/plan';
import { standard, untreatedTwin, type Scenario } from '../../workers/contract/scenario';

export type Other = 'twin' | 'reference';

/** The reference man with nothing done to him, with the same chance and over the same days. */
const reference = ({ seed, days }: Scenario): Scenario => ({ ...standard(), seed, days });

/** Those from whom he differs, the likelier first; nobody where he is the reference man, untreated. */
export function othersOf(scenario: Scenario): readonly Other[] {
  const others: Other[] = [];
  if (scenario.interventions.length > 0) others.push('twin');
  if (!sameMan(scenario, reference(scenario))) others.push('reference');
  return others;
}

/** The life of one of them. */
export const lifeOf = (other: Other, scenario: Scenario): Scenario =>
  other === 'twin' ? untreatedTwin(scenario) : reference(scenario);
