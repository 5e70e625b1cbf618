/** The page's way to the laboratory: a worker of its own, started when first asked. */
import { proxy, wrap, type Remote } from 'comlink';
import type { LaboratoryApi } from '../workers/contract/laboratory';

async function start(): Promise<{ api: Remote<LaboratoryApi> }> {
  // from file://, where the page is a single file, no module worker starts
  if (import.meta.env.MODE === 'single') {
    const { default: Inline } = await import('../workers/laboratory.worker.ts?worker&inline');
    return { api: wrap<LaboratoryApi>(new Inline()) };
  }
  // the bundler knows a worker by this very expression
  const worker = new Worker(new URL('../workers/laboratory.worker.ts', import.meta.url), {
    type: 'module',
  });
  return { api: wrap<LaboratoryApi>(worker) };
}

let started: Promise<{ api: Remote<LaboratoryApi> }> | undefined;
const reached = (): Promise<{ api: Remote<LaboratoryApi> }> => (started ??= start());

/** The laboratory, as if it were here. */
export const laboratory: LaboratoryApi = {
  stimulate: async (...asked) => (await reached()).api.stimulate(...asked),
  inside: async (...asked) => (await reached()).api.inside(...asked),
  influence: async (scenario, quantity, day, tell) =>
    (await reached()).api.influence(scenario, quantity, day, proxy(tell)),
  cancel: () => void started?.then(({ api }) => api.cancel()),
};
