/** The published trials as a reader sees them: one record an arm, as transcribed, with the work it is from and how it is lived here. */
import plans from '../../../test/data/arms.json';
import trials from '../../../test/data/trials.json';

/** One published number with what was printed around it. */
export interface Measure {
  readonly quantity: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly on_treatment: number | null;
  readonly change_pct: number | null;
  readonly sd_or_se?: {
    readonly kind: string;
    readonly baseline: number | null;
    readonly on_treatment: number | null;
  } | null;
  readonly at_day: number | null;
  readonly note?: string;
}
export interface ArmRecord {
  readonly id: string;
  readonly study: string;
  readonly group: string;
  readonly verified: 'fulltext' | 'abstract' | 'secondary' | 'memory';
  readonly population: {
    readonly n?: number | string | null;
    readonly age?: number | string | null;
    readonly bmi?: number | string | null;
    readonly condition: string;
  };
  readonly intervention: readonly {
    readonly drug: string;
    readonly dose_mg: number | string | null;
    readonly schedule: string;
    readonly days: number | string | null;
  }[];
  readonly measures: readonly Measure[];
  readonly quote?: string;
  readonly notes?: string;
}

/** The two files as they stand, for the worker to read strictly. */
export const files: { readonly trials: unknown; readonly plans: unknown } = { trials, plans };

/** All arms, in the order of the file. */
export const arms = trials as unknown as readonly ArmRecord[];

/** An arm by its id. */
export const armOf = (id: string): ArmRecord | undefined => arms.find((arm) => arm.id === id);

const elsewhere: Readonly<Record<string, string>> = {
  burnettbowie2009_clinendo: 'burnettbowie2009a',
  burnettbowie2009_bmd: 'burnettbowie2009b',
  burnettbowie2009_bmd_placebo: 'burnettbowie2009b',
};
/** The key of the work that an arm is from. */
export const workOf = ({ id, study }: ArmRecord): string => elsewhere[id] ?? study;

const whys = plans.arms as Readonly<Record<string, { readonly why?: string }>>;
/** What had to be chosen so that the arm could be lived, if anything was. */
export const choiceOf = ({ id }: ArmRecord): string => whys[id]?.why ?? '';

/** Drugs by which arms are found, with what names them in a record. */
const drugs = {
  anastrozole: /anastrozole/,
  letrozole: /letrozole/,
  exemestane: /exemestane/,
  testolactone: /testolactone/,
  receptor: /tamoxifen|clomiphene|SERM/,
  testosterone: /testosterone/,
  estradiol: /estradiol/,
  hCG: /hCG/,
  suppression: /goserelin|acyline|leuprolide|ketoconazole/,
  none: /^(none|placebo|low-calorie|bariatric)/,
} as const;
export type DrugGroup = keyof typeof drugs;
export const drugGroups = Object.keys(drugs) as readonly DrugGroup[];

/** Whether something of a group was given in an arm. */
export const isGiven = ({ intervention }: ArmRecord, group: DrugGroup): boolean =>
  intervention.some(({ drug }) => drugs[group].test(drug));

/** Measures by which rows are found, with what names them in a record. */
const outcomes = {
  LH: /^LH(?!_)/,
  pulses: /^LH_pulse/,
  FSH: /^FSH/,
  testosterone: /^(T|freeT|bioT|T_2.5th.*|prevalence.*)$/,
  estradiol: /^E2$/,
  ratio: /T\/E2|E2\/T/,
  testis: /^intratesticular/,
  SHBG: /^SHBG/,
  inhibin: /^inhibin/,
  sperm: /^(sperm|fraction)/,
  bone: /BMD/,
} as const;
export type OutcomeGroup = keyof typeof outcomes;
export const outcomeGroups = Object.keys(outcomes) as readonly OutcomeGroup[];

/** The group a measured quantity belongs to, if it is in this model. */
export const outcomeOf = (quantity: string): OutcomeGroup | undefined =>
  outcomeGroups.find((group) => outcomes[group].test(quantity));

/** The kinds of men and questions by which arms are found, as the file has them. */
export const conditions: readonly string[] = [...new Set(arms.map(({ group }) => group))];
