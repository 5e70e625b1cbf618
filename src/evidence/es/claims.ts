/** The claims in Spanish, section by section. */
import type { ClaimWords } from '../words';
import academic from './claims/academic.json';
import aromataseAndEstradiol from './claims/aromatase-and-estradiol.json';
import axisResponse from './claims/axis-response.json';
import comparisonOfInhibitors from './claims/comparison-of-inhibitors.json';
import estrogenFeedback from './claims/estrogen-feedback.json';
import evaluatingTheEvidence from './claims/evaluating-the-evidence.json';
import expectedOutcomes from './claims/expected-outcomes.json';
import fundamentals from './claims/fundamentals.json';
import geneticBasis from './claims/genetic-basis.json';
import intermediate from './claims/intermediate.json';
import introducingInhibitors from './claims/introducing-inhibitors.json';
import keyInhibitors from './claims/key-inhibitors.json';
import references from './claims/references.json';
import reflection from './claims/reflection.json';
import sideEffects from './claims/side-effects.json';

/** The Spanish, in the sections of the article; test/evidence/spanish-claims.test.ts holds it against the English. */
export const sections: readonly Readonly<Record<string, ClaimWords>>[] = [
  fundamentals,
  aromataseAndEstradiol,
  introducingInhibitors,
  intermediate,
  keyInhibitors,
  comparisonOfInhibitors,
  expectedOutcomes,
  sideEffects,
  academic,
  estrogenFeedback,
  geneticBasis,
  evaluatingTheEvidence,
  axisResponse,
  references,
  reflection,
];

/** The same, by claim. */
export const claims: Readonly<Record<string, ClaimWords>> = Object.fromEntries(
  sections.flatMap((section) => Object.entries(section)),
);
