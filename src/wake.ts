/** Where the engine's worker comes from: mostly the page has started it before any script was read (.scripts/wake-early.mjs). */

declare global {
  /** The early one, until somebody takes it, or until it dies with nobody there to hear it. */
  var engine: Worker | null | undefined;
}

async function startWorker(): Promise<Worker> {
  // from file://, where the page is a single file, no module worker starts
  if (import.meta.env.MODE === 'single') {
    const { default: InlineWorker } = await import('../workers/engine.worker.ts?worker&inline');
    return new InlineWorker();
  }
  return new Worker(new URL('../workers/engine.worker.ts', import.meta.url), { type: 'module' });
}

/** A worker of one's own: the early one, or another. */
export function takeWorker(): Promise<Worker> {
  const early = globalThis.engine;
  globalThis.engine = null;
  return early ? Promise.resolve(early) : startWorker();
}
