/** The first thing that runs on the page: starts the worker, so that it is ready by the time the rest has been read. */

async function startWorker(): Promise<Worker> {
  // from file://, where the page is a single file, no module worker starts
  if (import.meta.env.MODE === 'single') {
    const { default: InlineWorker } = await import('../workers/engine.worker.ts?worker&inline');
    return new InlineWorker();
  }
  return new Worker(new URL('../workers/engine.worker.ts', import.meta.url), { type: 'module' });
}

/** The one that was started with the page, until somebody takes it, or until it dies with nobody there to hear it. */
let early = typeof Worker === 'undefined' ? null : startWorker();
void early?.then((worker) => worker.addEventListener('error', () => (early = null)));

/** A worker of one's own: the early one, or another. */
export function takeWorker(): Promise<Worker> {
  const taken = early ?? startWorker();
  early = null;
  return taken;
}
