/** Who answers to an inhibitor: levels with the drug over levels without it, along the activities of one row of men. */
import { activityAt, type Spot } from './axes';
import { levelAt, type Field } from './field';

/** What is set in relation. Sperm is left out: where there are next to none, their ratio says nothing. */
export const answering = ['estradiol', 'LH', 'testosterone'] as const;
export type Answering = (typeof answering)[number];

interface Answer extends Spot {
  readonly ratio: number;
}

const STEPS = 48;
/** Less estradiol than this, pmol/L, has no ratio worth the name. */
const NEXT_TO_NONE = 1;

/** The ratio at one spot; null where nothing is there to be divided by. */
export function ratioAt(without: Field, on: Field, quantity: Answering, spot: Spot): number | null {
  const before = levelAt(without, quantity, spot);
  if (quantity === 'estradiol' && before < NEXT_TO_NONE) return null;
  return before > 0 ? levelAt(on, quantity, spot) / before : null;
}

/** The ratios along all activities at one fat. */
export function answersOf(without: Field, on: Field, quantity: Answering, fat: number): Answer[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => activityAt(step / STEPS)).flatMap(
    (activity) => {
      const ratio = ratioAt(without, on, quantity, { activity, fat });
      return ratio === null ? [] : [{ activity, fat, ratio }];
    },
  );
}
