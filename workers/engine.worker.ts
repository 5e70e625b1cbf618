/** The worker's door: the only file in here that knows it runs in a worker. */
import { expose } from 'comlink';
import type { WorkerApi } from './contract/api';
import { standard } from './contract/scenario';
import { Runs } from './runs';

/** A turn of the event loop without the 4 ms that nested timers wait. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

const runs = new Runs({
  post(segment) {
    // every channel lies on the one buffer
    postMessage(segment, { transfer: [segment.values.LH.buffer, segment.pulses.buffer] });
  },
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    }),
});

/** This long after the first future, ms: whoever opened the page has it before them by then. */
const LEISURE = 1500;
let isFirst = true;

const api: WorkerApi = {
  async simulate(run, scenario, since) {
    const outcome = await runs.simulate(run, scenario, since);
    if (isFirst) setTimeout(() => void runs.meetOthers(standard()), LEISURE);
    isFirst = false;
    return outcome;
  },
  cancel: (run) => runs.cancel(run),
  explain: (...asked) => runs.explain(...asked),
  chain: (...asked) => runs.chain(...asked),
};

expose(api);
// while the page is still being read: it mostly opens on the reference man
runs.rehearse(standard());
