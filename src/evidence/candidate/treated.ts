/** What the trials' records hold of men on an inhibitor: who they were, how far estradiol fell, what was measured and when. */
import { NG_PER_DL_TESTOSTERONE, PG_PER_ML_ESTRADIOL } from '../../../workers/contract/quantities';
import { isInhibitor } from '../../../workers/contract/inhibitors';
import {
  arms,
  outcomeGroups,
  outcomeOf,
  type ArmRecord,
  type Measure,
  type OutcomeGroup,
} from '../trials/records';

/** To the model's units; one only as far as a record uses it. */
const estradiolUnits: Readonly<Record<string, number>> = {
  'pmol/L': 1,
  'pg/mL': 1 / PG_PER_ML_ESTRADIOL,
};
const testosteroneUnits: Readonly<Record<string, number>> = {
  'nmol/L': 1,
  'ng/dL': 1 / NG_PER_DL_TESTOSTERONE,
  'ng/mL': 100 / NG_PER_DL_TESTOSTERONE,
};

/** An inhibitor and nothing else, for more than single doses. */
const isTreated = ({ intervention: [first, ...more] }: ArmRecord): boolean =>
  first !== undefined &&
  more.length === 0 &&
  first.schedule !== 'single dose' &&
  first.drug.split('/').every(isInhibitor);

/** The arms in which an inhibitor was given by itself. */
export const treated: readonly ArmRecord[] = arms.filter(isTreated);

const measureOf = (arm: ArmRecord, quantity: string): Measure | undefined =>
  arm.measures.find((one) => one.quantity === quantity && one.baseline !== null);

/** A level before treatment, in the model's unit; null where none was printed. */
export function beforeOf(arm: ArmRecord, quantity: 'E2' | 'T'): number | null {
  const measure = measureOf(arm, quantity);
  const units = quantity === 'E2' ? estradiolUnits : testosteroneUnits;
  const factor = units[measure?.unit ?? ''];
  return measure?.baseline != null && factor !== undefined ? measure.baseline * factor : null;
}

/** The ratio before treatment, ng/dL per pg/mL, where it was printed. */
export function ratioOf(arm: ArmRecord): number | null {
  const measure = arm.measures.find(({ quantity }) => /^T\/E2/.test(quantity));
  return measure?.unit === '%' ? null : (measure?.baseline ?? null);
}

/** Men who were chosen for their fertility or their fat. */
export const enrolled: readonly ArmRecord[] = treated.filter(
  (arm) =>
    arm.group === 'infertility' || arm.group === 'obesity' || /BMI/.test(arm.population.condition),
);

interface Fall {
  readonly arm: ArmRecord;
  /** pmol/L. */
  readonly before: number;
  readonly on: number;
}

/** Every arm that printed estradiol before and on treatment, the furthest fallen last. */
export const falls: readonly Fall[] = treated
  .flatMap((arm): Fall[] => {
    const measure = measureOf(arm, 'E2');
    const factor = estradiolUnits[measure?.unit ?? ''];
    if (measure?.baseline == null || measure.on_treatment === null || factor === undefined)
      return [];
    return [{ arm, before: measure.baseline * factor, on: measure.on_treatment * factor }];
  })
  .sort((a, b) => b.on - a.on);

interface Checked {
  readonly outcome: OutcomeGroup;
  /** One for each arm and day of it. */
  readonly days: readonly { readonly day: number; readonly arm: ArmRecord }[];
  readonly arms: readonly ArmRecord[];
}

/** What was measured in arms on an inhibitor, by outcome. */
export const checked: readonly Checked[] = outcomeGroups
  .map((outcome): Checked => {
    const own = treated.filter((arm) =>
      arm.measures.some(({ quantity }) => outcomeOf(quantity) === outcome),
    );
    const days = own.flatMap((arm) =>
      [
        ...new Set(
          arm.measures.flatMap(({ quantity, at_day: day }) =>
            outcomeOf(quantity) === outcome && day !== null ? [day] : [],
          ),
        ),
      ].map((day) => ({ day, arm })),
    );
    return { outcome, days, arms: own };
  })
  .sort((a, b) => b.arms.length - a.arms.length);
