/** Starts the evidence's worker, one for each question; sent away, it stops at once. */
import { proxy, wrap, type Remote } from 'comlink';
import type { EvidenceApi } from '../../workers/contract/evidence';

async function startWorker(): Promise<Worker> {
  // from file://, where the page is a single file, no module worker starts
  if (import.meta.env.MODE === 'single') {
    const { default: InlineWorker } =
      await import('../../workers/evidence.worker.ts?worker&inline');
    return new InlineWorker();
  }
  return new Worker(new URL('../../workers/evidence.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/** Asks one question of a worker of its own. What is heard meanwhile is passed on as it comes; `stop` ends it unanswered. */
export function ask<Answer>(question: (api: Remote<EvidenceApi>) => Promise<Answer>): {
  readonly answer: Promise<Answer>;
  readonly stop: () => void;
} {
  let worker: Worker | null = null;
  let stopped = false;
  let refuse: (reason: Error) => void = () => undefined;
  const stop = (): void => {
    stopped = true;
    worker?.terminate();
    refuse(new Stopped());
  };
  const answer = new Promise<Answer>((resolve, reject) => {
    refuse = reject;
    void startWorker().then((started) => {
      worker = started;
      if (stopped) return started.terminate();
      started.addEventListener('error', () => reject(new Error('the worker did not start')));
      question(wrap<EvidenceApi>(started))
        .then(resolve, reject)
        .finally(() => started.terminate());
    }, reject);
  });
  return { answer, stop };
}

/** A question that was given up. */
export class Stopped extends Error {}

/** A function that the worker can call back. */
export const heard = proxy;
