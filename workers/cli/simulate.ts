/** The `simulate` command: scenarios in, one line each; results out, one line each, in the same order and in constant memory. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { linesOf } from './lines';
import { answerTo } from './report';

/** A reader that has seen enough (`| head`) is no error. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** Answers every line of stdin on stdout. Resolves to the exit code: 0 even where lines were bad, 1 where reading or writing failed. */
export async function main(stdin: Readable, stdout: Writable, stderr: Writable): Promise<number> {
  const gone = new AbortController();
  let failure: unknown;
  stdout.on('error', (error) => {
    failure ??= error;
    gone.abort();
  });
  stdout.on('close', () => gone.abort());
  try {
    for await (const line of linesOf(stdin)) {
      const roomLeft = stdout.write(`${JSON.stringify(answerTo(line))}\n`);
      if (!roomLeft) await once(stdout, 'drain', { signal: gone.signal });
      if (gone.signal.aborted) break;
    }
  } catch (error) {
    failure ??= error;
  }
  if (failure === undefined || isClosedPipe(failure)) return 0;
  stderr.write(`simulate: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 1;
}
