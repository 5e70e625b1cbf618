/** How each arm is lived and read: who the virtual man is, what he is given, how blood was drawn and measured. Ours, beside the published record. */
import type { Fields } from '../contract/reading';
import type { Giving } from './givings';
/** How blood was drawn: one morning sample, or a series that ends at 09:00. */
export type Drawn = 'morning' | { readonly everyMinutes: number; readonly hours: number };

/** What a trial says of a quantity without a number. */
export const directions = ['up', 'down', 'same', 'notUp'] as const;
export type Direction = (typeof directions)[number];

/** Who the man is, as far as the population's age and BMI do not say it. */
export interface SubjectPlan {
  readonly age?: number;
  readonly bmi?: number;
  readonly bodyFat?: number;
  readonly cyp19a1?: number;
  readonly testicularReserve?: number;
  readonly endogenousGnRH?: boolean;
  /** nmol/L: his Leydig reserve is set so that this is his untreated morning testosterone. */
  readonly matchTestosterone?: number;
}

/** How one measure is read, where the rules do not say it. */
export interface MeasurePlan {
  /** Day of treatment, where none or another was printed. */
  readonly day?: number;
  /** Compared with this day of treatment in place of the days before it. */
  readonly baselineDay?: number;
  readonly direction?: Direction;
  /** In the unit printed: the assay saw less than this. */
  readonly below?: number;
  /** Compared as a level although a baseline is given. */
  readonly asLevel?: boolean;
  /** Not compared, and why. */
  readonly skip?: string;
  /** Compared, but not to be fitted, and why. */
  readonly notFitted?: string;
}

/** A treatment that the trial's own record does not say in a form that can be followed: `drug`, `amount` … or an intervention of the scenario contract. */
type TreatmentPlan = readonly Fields[];

export interface Plan {
  readonly subject: SubjectPlan;
  readonly treatment: TreatmentPlan | null;
  readonly drawn: Drawn;
  readonly estradiolAssay: string;
  /** Of both gonadotropins: one laboratory measured them in one way. */
  readonly lhAssay: string;
  readonly testosteroneAssay: string;
  readonly day: number | null;
  readonly baselineDay: number | null;
  /** The other group of a comparison between men. */
  readonly comparedWith: SubjectPlan | null;
  readonly unsupported: string | null;
  readonly notFitted: string | null;
  /** By quantity; by `quantity@day` or `quantity (unit)` where a quantity is measured more than once. */
  readonly measures: Readonly<Record<string, MeasurePlan>>;
}

/** What an assay reads where there is nothing, in the model's units, by the assay's name. */
export type Offsets = Readonly<Record<string, number>>;

export interface Plans {
  readonly givings: Readonly<Record<string, Giving>>;
  readonly assays: Readonly<Record<'estradiol' | 'testosterone' | 'LH' | 'FSH', Offsets>>;
  readonly arms: Readonly<Record<string, Plan>>;
}
