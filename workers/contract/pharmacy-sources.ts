/** Where a drug's row comes from, and what of it was not published: apart from the shelf, since only who asks needs it. */
import type { ReferenceId } from './citations';
import type { EvidenceGrade } from './pathways';
import type { DrugId } from './pharmacy';

/** How well a drug's numbers are known. What was measured in women alone is assumed to hold in men. */
interface DrugGrades {
  /** How much of a dose arrives, and how fast. */
  readonly uptake: EvidenceGrade;
  /** Volume and clearance; none for what is the hormone itself. */
  readonly disposition?: EvidenceGrade;
  /** How strongly its level acts; none for what is the hormone itself. */
  readonly action?: EvidenceGrade;
}

interface DrugSources {
  readonly sources: readonly ReferenceId[];
  readonly grades: DrugGrades;
  /** Fitted or assumed, and why. */
  readonly note?: string;
}

/** By drug. */
export const pharmacySources: Readonly<Record<DrugId, DrugSources>> = {
  anastrozole: {
    grades: { uptake: 'measured', disposition: 'measured', action: 'assumed' },
    sources: ['mauras2009', 'geisler2002'],
    note: 'Kinetics from pubertal boys; level of half inhibition from whole-body aromatisation in women.',
  },
  letrozole: {
    grades: { uptake: 'assumed', disposition: 'assumed', action: 'assumed' },
    note: 'Kinetics from women; level of half inhibition from whole-body aromatisation in women: 98.4 % less on 0.5 mg a day.',
    sources: ['sioufi1997', 'tanii2011', 'geisler2002'],
  },
  exemestane: {
    grades: { uptake: 'assumed', disposition: 'assumed', action: 'inferred' },
    sources: ['mauras2003'],
    note: 'Half-life 8.9 h as published, uptake and volume assumed; how fast it destroys the enzyme and the enzyme is made anew are set so that estradiol is lowest about 12 h after a dose and partly back at 24 h.',
  },
  testolactone: {
    grades: { uptake: 'assumed', disposition: 'assumed', action: 'inferred' },
    sources: ['zumoff2003'],
    note: 'Kinetics assumed (no record was found); the level of half inhibition is set to match the whole of what a gram a day does.',
  },
  testosteroneGel: {
    grades: { uptake: 'measured' },
    sources: ['finkelstein2013'],
    note: '16 % of the gel arrives, fitted to what Finkelstein’s men had of it (products and sites: 9–17 %, assumed); the skin gives it off with a half-life of 30 h (20–30 h).',
  },
  testosteroneEnanthate: {
    grades: { uptake: 'measured' },
    sources: ['wallace1993', 'coviello2005'],
    note: 'Half of a depot in oil has left after 4.5 days (4–8).',
  },
  estradiolPatch: {
    grades: { uptake: 'assumed' },
    note: 'Released evenly while worn, as the label says.',
    sources: ['raven2006'],
  },
  hCG: {
    grades: { uptake: 'measured', disposition: 'measured', action: 'inferred' },
    sources: ['coviello2005', 'trinchardlugan2002'],
    note: 'What it is worth in LH is set so that 250 IU every other day keep the testis of a man on testosterone near its own testosterone.',
  },
  enclomiphene: {
    grades: { uptake: 'assumed', disposition: 'assumed', action: 'assumed' },
    sources: ['wiehle2013', 'wiehle2014'],
    note: 'Half-life as published; uptake, volume and the level of half block assumed.',
  },
  clomiphene: {
    grades: { uptake: 'assumed', disposition: 'assumed', action: 'assumed' },
    sources: ['wiehle2013'],
    note: 'Counted as the enclomiphene in it, 62 %; the rest, zuclomiphene, lingers for weeks and is weak: left out.',
  },
  tamoxifen: {
    grades: { uptake: 'assumed', disposition: 'assumed', action: 'assumed' },
    sources: ['spijkstra1988'],
    note: 'Kinetics and the level of half block assumed.',
  },
};
