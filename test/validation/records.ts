/** Records for the tests of the validation: one made-up arm that is right, to be bent, and the project's own files. */
import { readFileSync } from 'node:fs';
import { validationOf, type Validation } from '../../workers/validation/arms';
import { readPlans } from '../../workers/validation/read-plans';
import { readTrials } from '../../workers/validation/trials';

const fileIn = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));

/** The project's trials, as they stand. */
export const trialsFile = (): unknown => fileIn('trials.json');
const plansFile = (): unknown => fileIn('arms.json');

type Bend = Readonly<Record<string, unknown>>;

/** One measure of estradiol before and on a drug, with some fields bent. */
export const measure = (bend: Bend = {}): Bend => ({
  quantity: 'E2',
  unit: 'pmol/L',
  baseline: 100,
  on_treatment: 50,
  change_pct: -50,
  at_day: 28,
  ...bend,
});

/** An arm of ten young men on anastrozole 1 mg a day, with some fields bent. */
export const arm = (bend: Bend = {}): Bend => ({
  id: 'made2000_anastrozole',
  study: 'made2000',
  group: 'made',
  citation: 'nobody',
  doi: null,
  pmid: null,
  pmcid: null,
  verified: 'abstract',
  kind: 'quantitative',
  population: { n: 10, age: 'young', condition: 'healthy' },
  intervention: [{ drug: 'anastrozole', dose_mg: 1, schedule: 'daily', days: 28, mg_per_day: 1 }],
  measures: [measure()],
  quote: null,
  notes: null,
  ...bend,
});

const assays = {
  estradiol: { 'not stated': { offset: 0 }, 'direct immunoassay': { offset: 24 } },
  LH: { 'not stated': { offset: 0 } },
};
const givings = {
  anastrozole: { give: 'dose', drug: 'anastrozole' },
  letrozole: { give: 'dose', drug: 'letrozole' },
  placebo: { give: 'nothing' },
  patch: { give: 'estradiol', share: 1 },
  enanthate: { give: 'dose', drug: 'testosteroneEnanthate' },
  gel: { give: 'testosterone', share: 0.1 },
  hCG: { unsupported: 'not on the shelf yet' },
};

/** A file of plans for the made-up arm. */
export const plans = (plan: Bend = {}): Bend => ({
  assays,
  givings,
  arms: { made2000_anastrozole: plan },
});

/** The made-up arm and its plan, joined. */
export const made = (bend: Bend = {}, plan: Bend = {}): Validation =>
  validationOf(readTrials([arm(bend)]), readPlans(plans(plan)));

/** The project's own arms. */
export const real = (): Validation =>
  validationOf(readTrials(trialsFile()), readPlans(plansFile()));
