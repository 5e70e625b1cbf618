/** The numbers of the two tables: a man untreated and on each inhibitor, simulated whenever he or a dose changes. */
import type { Levels } from '../../../workers/contract/evidence';
import { amend } from '../../../workers/contract/plan';
import { standard, type Scenario } from '../../../workers/contract/scenario';
import { ask, heard } from '../door';

export const drugs = ['anastrozole', 'letrozole'] as const;
export type TableDrug = (typeof drugs)[number];
interface Dosing {
  readonly amount: number;
  readonly everyDays: number;
}
export interface Case {
  readonly bodyFat: number;
  /** Germ cells, 1 in the reference man. */
  readonly reserve: number;
  readonly dosing: Readonly<Record<TableDrug, Dosing>>;
}

/** Days of treatment, and those of them over which is read. */
const DAYS = 180;
const OVER = 28;
/** Until a hand on a control has come to rest, ms. */
const REST = 200;

/** The man in question, untreated. */
export const manOf = ({ bodyFat, reserve }: Case): Scenario => {
  const scenario = standard();
  const subject = { ...scenario.subject, bodyFat, testicularReserve: reserve };
  return { ...scenario, days: DAYS, subject };
};
/** The same man on one of the drugs from the first day. */
export const treatedOf = (one: Case, drug: TableDrug): Scenario =>
  amend(manOf(one), { type: 'dose', drug, ...one.dosing[drug], from: 0 });

/** One pair of tables. */
export class Filled {
  case = $state.raw<Case>({
    bodyFat: 36,
    reserve: 0.3,
    dosing: {
      anastrozole: { amount: 1, everyDays: 2 },
      letrozole: { amount: 2.5, everyDays: 3.5 },
    },
  });
  before = $state.raw<Levels | null>(null);
  on = $state.raw<Readonly<Partial<Record<TableDrug, Levels>>>>({});
  private stop: () => void = () => undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** Takes another man or dose; the numbers follow. */
  take(next: Case): void {
    this.case = next;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.fill(), REST);
  }
  /** Simulates the three men afresh. */
  async fill(): Promise<void> {
    this.stop();
    const one = this.case;
    const scenarios = [manOf(one), ...drugs.map((drug) => treatedOf(one, drug))];
    const { answer, stop } = ask((api) =>
      api.levels(
        scenarios,
        OVER,
        heard((at, levels) => {
          if (this.case !== one) return;
          const drug = drugs[at - 1];
          if (drug) this.on = { ...this.on, [drug]: levels };
          else this.before = levels;
        }),
      ),
    );
    this.stop = stop;
    await answer.catch(() => undefined); // given up for a newer one
  }
}

/** The ones there are. */
export const filled = new Filled();
