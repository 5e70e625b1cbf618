/** The door of the worker that lives many men. */
import { expose, transfer } from 'comlink';
import { Checkpoints } from './checkpoints';
import { liveMen } from './cohort';
import type { CohortApi } from './contract/cohort-api';
import { simulate } from './simulate';

/** A turn of the event loop without the 4 ms that nested timers wait. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });

/** Which asking is the latest: an older one ends. */
let latest = 0;

const api: CohortApi = {
  men(scenario, variants, onMan) {
    const own = (latest += 1);
    return liveMen(scenario, variants, {
      tell(man) {
        const buffers = Object.values(man.means).map(({ buffer }) => buffer);
        onMan(transfer(man, buffers));
      },
      pause,
      goesOn: () => own === latest,
    });
  },
  cancel() {
    latest += 1;
  },
  async whole(scenario) {
    const segments = [];
    for (const segment of simulate(0, scenario, 0, new Checkpoints())) {
      segments.push(segment);
      await pause();
    }
    return transfer(
      segments,
      segments.map(({ values }) => values.LH.buffer),
    );
  },
};

expose(api);
