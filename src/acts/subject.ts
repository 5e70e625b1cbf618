/** The man himself, field by field: what can be changed of him, read by the contract's own parser. */
import { subjectRanges } from '../../workers/contract/limits';
import { parseScenario } from '../../workers/contract/parse';
import type { Scenario } from '../../workers/contract/scenario';
import type { Reading } from './draft';

/** What of him is a number to type. */
export const subjectFields = ['age', 'cyp19a1', 'testicularReserve', 'leydigReserve'] as const;
export type SubjectField = (typeof subjectFields)[number];

/** What is allowed, in digits. */
export const spanOf = (field: SubjectField): string =>
  `${subjectRanges[field].low}–${subjectRanges[field].high}`;

/** The same plan for a man of whom one field is another. */
export function withField(scenario: Scenario, field: SubjectField, text: string): Reading {
  const plain = text.trim().replace(',', '.');
  const value = plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
  const parsed = parseScenario({ ...scenario, subject: { ...scenario.subject, [field]: value } });
  if (parsed.ok) {
    const { subject } = parsed.value;
    return { ok: true, scenario: { ...scenario, subject } };
  }
  return { ok: false, problem: { field, message: parsed.error.message } };
}

/** The same plan for a man whose hypothalamus fires, or does not. */
export const withGnRH = (scenario: Scenario, endogenousGnRH: boolean): Scenario => ({
  ...scenario,
  subject: { ...scenario.subject, endogenousGnRH },
});
