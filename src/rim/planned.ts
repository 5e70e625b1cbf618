/** How one thing of the plan is named when a tool is opened about it: by its place in the list. */
import type { Intervention, Scenario } from '../../workers/contract/scenario';

const HEAD = 'planned ';

/** The subject of a tool that is about an intervention. */
export const aboutPlanned = ({ interventions }: Scenario, one: Intervention): string =>
  HEAD + interventions.indexOf(one);

/** The intervention that a tool was opened about, if it was one. */
export function plannedAt(
  { interventions }: Scenario,
  about: string | null,
): Intervention | undefined {
  return about?.startsWith(HEAD) ? interventions[Number(about.slice(HEAD.length))] : undefined;
}
