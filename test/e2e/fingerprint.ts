/** What the bits test bundles for a browser, and imports in Node: a scenario's fingerprint. */
import { Checkpoints } from '../../workers/checkpoints';
import { parseScenario } from '../../workers/contract/parse';
import { hashOf } from '../../workers/hash';
import { simulate } from '../../workers/simulate';

/** Sixteen hexadecimal digits over every bit of the run. */
export function fingerprint(plan: unknown): string {
  const parsed = parseScenario(plan);
  if (!parsed.ok) throw new Error(`${parsed.error.field} ${parsed.error.message}`);
  return hashOf(simulate(0, parsed.value, 0, new Checkpoints()));
}
