/** The laboratory's door: a worker for slow questions, started when one is first asked. */
import { expose } from 'comlink';
import type { LaboratoryApi } from './contract/laboratory';
import { Laboratory } from './laboratory';
import { Stimulator } from './stimulate';

const laboratory = new Laboratory(() => new Promise((resolve) => setTimeout(resolve)));
const stimulator = new Stimulator();

const api: LaboratoryApi = {
  stimulate: (...asked) => Promise.resolve(stimulator.stimulate(...asked)),
  inside: (...asked) => Promise.resolve(laboratory.inside(...asked)),
  influence: (...asked) => laboratory.influence(...asked),
  cancel: () => laboratory.cancel(),
};

expose(api);
