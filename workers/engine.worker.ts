/** The worker's door: the only file in here that knows it runs in a worker. */
import { expose } from 'comlink';
import type { WorkerApi } from './contract/api';
import { standard } from './contract/scenario';
import { bufferOf } from './contract/trajectory';
import { Runs } from './runs';

/** A turn of the event loop without the 4 ms that nested timers wait. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

const runs = new Runs({
  post(segment) {
    postMessage(segment, { transfer: [bufferOf(segment), segment.pulses.buffer] });
  },
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    }),
});

/** When there is time to fetch what is done at leisure, ms. */
const LEISURE = 3000;

const api: WorkerApi = {
  simulate: (run, scenario, since) => runs.simulate(run, scenario, since),
  cancel: (run) => runs.cancel(run),
  explain: (...asked) => runs.explain(...asked),
  chain: (...asked) => runs.chain(...asked),
};

expose(api);
// comlink lets what is no question of its own pass
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof ArrayBuffer) runs.pool.giveBack(data);
});
// while the page is still being read: it mostly opens on the reference man; where it bears a link, it told so in this worker's name
runs.rehearse(standard());
if (!self.name.startsWith('#s=')) void runs.prepare(standard());
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
// a page is usable without, and does without where it cannot be had
void rest(LEISURE)
  .then(() => import('./leisure'))
  .then(
    ({ meetOthers }) => meetOthers(runs, rest),
    () => undefined,
  );
