/** What is being done to the man on a day, as far as the picture shows it: read off the plan in one pass. */
import type { CuttablePathway } from '../../workers/contract/pathways';
import type { Day } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';

export interface Circumstances {
  readonly cut: Record<CuttablePathway, boolean>;
  /** The level a hormone is held at, pmol/L and nmol/L. */
  heldEstradiol: number | null;
  heldTestosterone: number | null;
  castrated: boolean;
  /** Periodic GnRH from outside in place of his own. */
  pumped: boolean;
  /** Share of each GnRH burst that the pituitary does not hear. */
  gnrhBlock: number;
}

/** Nothing done to him. */
export const untouched = (): Circumstances => ({
  cut: {
    'estradiol-hypothalamus': false,
    'estradiol-pituitary': false,
    'testosterone-hypothalamus': false,
    'inhibinB-pituitary': false,
  },
  heldEstradiol: null,
  heldTestosterone: null,
  castrated: false,
  pumped: false,
  gnrhBlock: 0,
});

/** Reads a day of the plan into an object that is used again and again. */
export function readCircumstances(scenario: Scenario, day: Day, into: Circumstances): void {
  into.cut['estradiol-hypothalamus'] = false;
  into.cut['estradiol-pituitary'] = false;
  into.cut['testosterone-hypothalamus'] = false;
  into.cut['inhibinB-pituitary'] = false;
  into.heldEstradiol = null;
  into.heldTestosterone = null;
  into.castrated = false;
  into.pumped = false;
  into.gnrhBlock = 0;
  for (const one of scenario.interventions) {
    if (one.from > day) return; // the plan is sorted by start
    if (one.type === 'orchidectomy') into.castrated = true;
    else if (day >= (one.to ?? Infinity)) continue;
    else if (one.type === 'cut') into.cut[one.pathway] = true;
    else if (one.type === 'gnrhPump') into.pumped = true;
    else if (one.type === 'gnrhAntagonist')
      into.gnrhBlock = 1 - (1 - into.gnrhBlock) * (1 - one.block);
    else if (one.type === 'clamp') {
      if (one.hormone === 'estradiol') into.heldEstradiol = one.value;
      else into.heldTestosterone = one.value;
    }
  }
}
