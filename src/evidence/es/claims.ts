/** The claims in Spanish, section by section: laid over the English ones, whose record stays as it is. */
import type { Claim } from '../library';
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

/** What is said of a claim; the findings in the order of its evidence. */
interface Said {
  readonly claim: string;
  readonly correction?: string;
  readonly question?: string;
  readonly findings: readonly string[];
}

/** The Spanish, in the sections of the article; test/evidence/spanish-claims.test.ts holds it against the English. */
export const sections: readonly Readonly<Record<string, Said>>[] = [
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

const spanish = new Map(sections.flatMap((section) => Object.entries(section)));

function inSpanish(one: Claim): Claim {
  const words = spanish.get(one.id);
  if (words === undefined) return one;
  const { findings, ...texts } = words;
  const evidence = one.evidence.map((found, at) => ({
    ...found,
    finding: findings[at] ?? found.finding,
  }));
  return { ...one, ...texts, evidence };
}

/** The same claims with their words in Spanish. */
export const said = (claims: readonly Claim[]): readonly Claim[] => claims.map(inSpanish);
