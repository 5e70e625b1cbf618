/** The door to the worker: speaks with it through comlink, hears when it dies. */
import { wrap } from 'comlink';
import { isSegment, type WorkerApi } from '../workers/contract/api';
import { bufferOf, type Segment } from '../workers/contract/trajectory';
import { takeWorker } from './wake';

/** A worker at the other end; a stand-in in tests. */
export interface Connection {
  readonly simulate: WorkerApi['simulate'];
  readonly explain: WorkerApi['explain'];
  readonly chain: WorkerApi['chain'];
  cancel(run: number): Promise<void>;
  close(): void;
}
export type Connect = (onSegment: (segment: Segment) => void, onCrash: () => unknown) => Connection;

/** Reaches the real worker. */
export const connectWorker: Connect = (onSegment, onCrash) => {
  let worker: Worker | null = null;
  let closed = false;
  const remote = takeWorker().then((started) => {
    if (closed) started.terminate();
    worker = started;
    started.addEventListener('error', onCrash);
    started.addEventListener('messageerror', onCrash);
    // by a door of their own segments come late: a browser that has frames to draw keeps such messages waiting
    started.addEventListener('message', ({ data }: MessageEvent<object>) => {
      if (!isSegment(data)) return;
      const buffer = bufferOf(data);
      onSegment({ ...data, discard: () => started.postMessage(buffer, [buffer]) });
    });
    return { api: wrap<WorkerApi>(started) }; // in an object: a Remote is taken for a promise itself
  });
  remote.catch(onCrash);
  return {
    simulate: async (...asked) => (await remote).api.simulate(...asked),
    explain: async (...asked) => (await remote).api.explain(...asked),
    chain: async (...asked) => (await remote).api.chain(...asked),
    cancel: async (run) => (await remote).api.cancel(run),
    close() {
      closed = true;
      worker?.terminate();
    },
  };
};
