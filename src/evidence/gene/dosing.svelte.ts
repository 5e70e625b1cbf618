/** Estradiol against the dose, for men who differ by gene or by fat, and the dose at which each has the same estradiol. */
import type { Levels } from '../../../workers/contract/evidence';
import { genotypes } from '../../../workers/contract/genetics';
import { inhibitors } from '../../../workers/contract/inhibitors';
import type { Spot } from './axes';
import { manOf, type GeneDrug, type Given } from './men';
import { restAll } from './rested';

/** Who is dosed. */
export const dosed = {
  commonLow: { activity: genotypes.commonLow.activity, fat: 20 },
  reference: { activity: 1, fat: 20 },
  commonHigh: { activity: genotypes.commonHigh.activity, fat: 20 },
  lean: { activity: 1, fat: 12 },
  heavy: { activity: 1, fat: 40 },
  excess: { activity: genotypes.excess.activity, fat: 20 },
} as const satisfies Record<string, Spot>;
export type DosedId = keyof typeof dosed;
const dosedIds = Object.keys(dosed) as readonly DosedId[];

/** Doses are closer where the curve is steep. */
const STEPS = 12;
/** The doses of a curve, from none to the most on the slider, mg a day. */
export const dosesOf = (drug: GeneDrug): readonly number[] =>
  Array.from({ length: STEPS + 1 }, (_, at) => inhibitors[drug].sliderMax * (at / STEPS) ** 2);

/** One man's estradiol at each dose. */
export interface Curve {
  readonly id: DosedId;
  readonly doses: readonly number[];
  readonly levels: readonly number[];
}

/** His estradiol on a dose, between the doses that are known. */
export function levelOn({ doses, levels }: Curve, dose: number): number {
  const after = Math.max(
    1,
    doses.findIndex((one) => one >= dose),
  );
  const [from = 0, to = 1] = [doses[after - 1], doses[after]];
  const [low = NaN, high = NaN] = [levels[after - 1], levels[after]];
  return low + ((dose - from) / (to - from)) * (high - low);
}

/** The least dose on which he has no more than so much; Infinity where none on the slider does that. */
export function doseFor({ doses, levels }: Curve, level: number): number {
  const after = levels.findIndex((one) => one <= level);
  if (after < 0) return Infinity;
  const [from = 0, to = 0] = [doses[after - 1], doses[after]];
  const [high = NaN, low = NaN] = [levels[after - 1], levels[after]];
  return after === 0 ? 0 : from + ((high - level) / (high - low)) * (to - from);
}

/** One set of curves, for the drug that was asked for last. */
class Dosing {
  curves = $state.raw<{ readonly drug: GeneDrug; readonly all: readonly Curve[] } | null>(null);
  private stop: () => void = () => undefined;
  private wanted = '';

  /** Simulates the curves of a drug, unless that is done. */
  async see({ taken: { drug }, hypothesis }: Given): Promise<void> {
    const wanted = `${drug} ${hypothesis}`;
    if (this.wanted === wanted) return;
    this.wanted = wanted;
    this.stop();
    const doses = dosesOf(drug);
    const men = dosedIds.flatMap((id) =>
      doses.map((amount) => manOf(dosed[id], hypothesis, { drug, amount })),
    );
    const { answer, stop } = restAll(men);
    this.stop = stop;
    const known = await answer.catch((): readonly Levels[] => []);
    if (known.length < men.length || this.wanted !== wanted) return;
    const all = dosedIds.map((id, at) => ({
      id,
      doses,
      levels: known
        .slice(at * doses.length, (at + 1) * doses.length)
        .map(({ estradiol }) => estradiol ?? NaN),
    }));
    this.curves = { drug, all };
  }
}

/** The one there is. */
export const dosing = new Dosing();
