/** The door of the evidence's worker: slow questions, away from the engine, which stays free for a hand on a slider. */
import { expose } from 'comlink';
import type { EvidenceApi } from './contract/evidence';
import { levelsOf } from './evidence/levels';
import { morningsOf } from './evidence/mornings';
import { resting } from './evidence/rest';
import { joined, lived, sceneOf, trialledOf } from './evidence/trials';

/** Each message costs the page a moment. */
const WORTH_TELLING = 0.01;

let trials: ReturnType<typeof joined> = { arms: [], aside: [] };

const api: EvidenceApi = {
  read(records, plans) {
    trials = joined(records, plans);
    return trialledOf(trials);
  },
  scene: (arm) => sceneOf(trials, arm),
  live(men, tell) {
    let said = 0;
    for (const progress of lived(trials, men)) {
      if (!progress.news && progress.share - said < WORTH_TELLING) continue;
      said = progress.share;
      tell(progress);
    }
  },
  levels(scenarios, over, tell) {
    scenarios.forEach((scenario, at) => tell(at, levelsOf(scenario, over)));
  },
  rest(scenarios, tell) {
    for (const { from, levels } of resting(scenarios)) tell(from, levels);
  },
  mornings: morningsOf,
};

expose(api);
