/** The trials' man in this model, and the men beside him, at rest. */
import type { Levels } from '../../../workers/contract/evidence';
import { amend } from '../../../workers/contract/plan';
import type { Scenario } from '../../../workers/contract/scenario';
import { sceneOf } from '../article/shown-by';
import { ask, heard } from '../door';

/** Days over which a life is averaged once it has settled. */
const OVER = 28;

const given = [
  { drug: 'anastrozole', amount: 1 },
  { drug: 'anastrozole', amount: 10 },
  { drug: 'letrozole', amount: 2.5 },
] as const;

/** The man of the scene, with nothing done to him. */
const man: Scenario = { ...sceneOf('candidate').scenario, interventions: [] };
const castrate: Scenario = { ...sceneOf('openLoop').scenario, interventions: [] };
const silenced = sceneOf('openLoop').scenario.interventions.filter(({ type }) => type !== 'dose');

/** Who is simulated, in order; a drug on top of the one before it, which `before` counts back to. */
export const modelled = [
  { id: 'untreated', scenario: man, before: null },
  ...given.map(({ drug, amount }) => ({
    id: `${drug} ${amount}`,
    drug,
    amount,
    scenario: amend(man, { type: 'dose', drug, amount, everyDays: 1, from: 0 }),
    before: 'untreated',
  })),
  {
    id: 'castrateAlone',
    scenario: { ...castrate, interventions: silenced },
    before: null,
  },
  { id: 'castrate', scenario: sceneOf('openLoop').scenario, before: 'castrateAlone' },
  {
    id: 'none',
    scenario: { ...man, subject: { ...man.subject, cyp19a1: 0 } },
    before: 'untreated',
  },
] as const;

/** Their levels, by id. */
class Modelled {
  levels = $state.raw<Readonly<Record<string, Levels>>>({});
  private begun = false;

  /** Lives them, once. */
  async open(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    try {
      await ask((api) =>
        api.levels(
          modelled.map(({ scenario }) => scenario),
          OVER,
          heard((at, levels) => {
            const one = modelled[at];
            if (one) this.levels = { ...this.levels, [one.id]: levels };
          }),
        ),
      ).answer;
    } catch {
      this.begun = false;
    }
  }
}
/** The ones there are. */
export const men = new Modelled();
