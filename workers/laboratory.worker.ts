/** The laboratory's door: a worker for slow questions, started when one is first asked. */
import { expose } from 'comlink';
import type { LaboratoryApi } from './contract/laboratory';
import { Laboratory } from './laboratory';

const laboratory = new Laboratory(() => new Promise((resolve) => setTimeout(resolve)));

const api: LaboratoryApi = {
  inside: (...asked) => Promise.resolve(laboratory.inside(...asked)),
  influence: (...asked) => laboratory.influence(...asked),
  cancel: () => laboratory.cancel(),
};

expose(api);
