/** What code leaves behind on the heap, by function: every allocation counted at random intervals, what was collected since included. */
import { Session, type HeapProfiler } from 'node:inspector';

/** One allocation in so many bytes is seen. */
const INTERVAL = 2048;

/** Runs something so many times and returns the bytes it allocated each time, by where, most first. */
export function allocated(times: number, run: (turn: number) => void): Map<string, number> {
  const session = new Session();
  session.connect();
  session.post('HeapProfiler.startSampling', {
    samplingInterval: INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as HeapProfiler.StartSamplingParameterType);
  for (let turn = 0; turn < times; turn += 1) run(turn);
  const sums = new Map<string, number>();
  const add = ({ callFrame, selfSize, children }: HeapProfiler.SamplingHeapProfileNode): void => {
    const file = callFrame.url.split('/').slice(-2).join('/');
    const where = `${callFrame.functionName || '(anonymous)'} ${file}:${callFrame.lineNumber + 1}`;
    sums.set(where, (sums.get(where) ?? 0) + selfSize / times);
    children.forEach(add);
  };
  session.post('HeapProfiler.stopSampling', (error, { profile }) => {
    if (error) throw error;
    add(profile.head);
  });
  session.disconnect();
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}
