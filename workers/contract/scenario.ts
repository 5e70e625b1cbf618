/** A scenario: who the man is and what is done to him. Pure data, exactly the JSON that links, files and the command carry. */
import type { ParameterId } from './constants';
import type { CuttablePathway } from './pathways';
import type { DrugId } from './pharmacy';
import type { Day } from './quantities';

export interface Subject {
  /** Years. */
  readonly age: number;
  /** Per cent of body mass. */
  readonly bodyFat: number;
  /** Aromatase gene activity everywhere, 1 in the reference man. */
  readonly cyp19a1: number;
  /** Sertoli and germ cells, 1 in the reference man. */
  readonly testicularReserve: number;
  /** Leydig cells, 1 in the reference man. */
  readonly leydigReserve: number;
  readonly endogenousGnRH: boolean;
  /** A: fat makes estradiol and estradiol brakes LH. B: low SHBG and a central brake. */
  readonly adiposityHypothesis: 'A' | 'B';
  /** 0 is the reference man; n > 0 the n-th seeded draw of men's differences. */
  readonly variant: number;
}

export const referenceMan: Subject = {
  age: 30,
  bodyFat: 20,
  cyp19a1: 1,
  testicularReserve: 1,
  leydigReserve: 1,
  endogenousGnRH: true,
  adiposityHypothesis: 'A',
  variant: 0,
};

interface Span {
  readonly from: Day;
  /** Left out: to the end. */
  readonly to?: Day;
}
export interface Dose extends Span {
  readonly type: 'dose';
  readonly drug: DrugId;
  readonly amount: number;
  readonly everyDays: Day;
}
export interface Clamp extends Span {
  readonly type: 'clamp';
  readonly hormone: 'estradiol' | 'testosterone';
  readonly value: number;
}
interface Cut extends Span {
  readonly type: 'cut';
  readonly pathway: CuttablePathway;
}
interface ExogenousTestosterone extends Span {
  readonly type: 'exogenousTestosterone';
  readonly mgPerDay: number;
}
interface ExogenousEstradiol extends Span {
  readonly type: 'exogenousEstradiol';
  readonly ugPerDay: number;
}
interface SteroidogenesisBlock extends Span {
  readonly type: 'steroidogenesisBlock';
  readonly fraction: number;
}
interface GnrhPump extends Span {
  readonly type: 'gnrhPump';
  readonly pulsesPerDay: number;
  readonly dose: number;
}
interface GnrhAntagonist extends Span {
  readonly type: 'gnrhAntagonist';
  readonly block: number;
}
interface Orchidectomy {
  readonly type: 'orchidectomy';
  readonly from: Day;
}
interface WeightChange {
  readonly type: 'weightChange';
  readonly bodyFat: number;
  readonly from: Day;
  readonly to: Day;
}
export type Intervention =
  | Dose
  | Clamp
  | Cut
  | ExogenousTestosterone
  | ExogenousEstradiol
  | SteroidogenesisBlock
  | GnrhPump
  | GnrhAntagonist
  | Orchidectomy
  | WeightChange;

export interface Scenario {
  readonly version: 1;
  readonly seed: number;
  readonly days: Day;
  readonly subject: Subject;
  /** Sorted by `from`. */
  readonly interventions: readonly Intervention[];
  /** Constants changed by a curious physiologist. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

/** A span of days over which `simulate` reports means: from ≤ t < to. */
export interface ReportSpan {
  readonly from: Day;
  readonly to: Day;
}

/** The page's opening scene: the reference man with nothing done to him. */
export const standard = (): Scenario => ({
  version: 1,
  seed: 1,
  days: 180,
  subject: referenceMan,
  interventions: [],
  parameters: {},
});

/**
 * The same man with nothing done to him, pulse for pulse the same noise. A man without GnRH of his own lives on his pump:
 * where more is done to him than that, the pump is what he is, and stays.
 */
export const untreatedTwin = (scenario: Scenario): Scenario => ({
  ...scenario,
  interventions: scenario.interventions.filter(
    ({ type }, _, all) =>
      type === 'gnrhPump' &&
      !scenario.subject.endogenousGnRH &&
      all.some((one) => one.type !== type),
  ),
});
