/** Changing constants of a scenario: one put to a value, one or all put back. */
import { constants, parameterIds, type ParameterId } from '../../workers/contract/constants';
import type { Scenario } from '../../workers/contract/scenario';

/** The constants that a scenario has changed. */
export const changedIn = ({ parameters }: Scenario): readonly ParameterId[] =>
  parameterIds.filter((id) => {
    const value = parameters[id];
    return value !== undefined && value !== constants[id].value;
  });

/** The scenario with a constant at a value, kept within its cited range; at its fitted value it is no change. */
export function withConstant(scenario: Scenario, id: ParameterId, value: number): Scenario {
  const { low, high, value: fitted } = constants[id];
  const kept = Math.min(Math.max(value, low), high);
  const others = Object.entries(scenario.parameters).filter(([other]) => other !== id);
  const own = kept === fitted ? [] : [[id, kept] as const];
  return { ...scenario, parameters: Object.fromEntries([...others, ...own]) };
}

/** The scenario with every constant as fitted. */
export const asFitted = (scenario: Scenario): Scenario => ({ ...scenario, parameters: {} });
