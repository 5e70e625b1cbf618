/** Questions put to the model: one under way at a time, the latest after it, a stale answer never shown. */
import { expect, it } from 'vitest';
import { Answer } from '../../src/answer.svelte';

/** A model that answers when it is told to. */
function slow() {
  const waiting: { asked: number; give: (answer: string | undefined) => void }[] = [];
  const answer = new Answer<number, string>(
    (asked) => new Promise((give) => waiting.push({ asked, give })),
  );
  const give = async (text: string | undefined): Promise<void> => {
    waiting.shift()?.give(text);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { answer, waiting, give };
}

it('skips what was asked meanwhile but for the latest, and drops the answer to what nobody asks any more', async () => {
  const { answer, waiting, give } = slow();
  for (const asked of [1, 2, 3]) answer.ask(asked);
  expect(waiting.map(({ asked }) => asked)).toEqual([1]);
  await give('one');
  expect(answer.given).toBeUndefined();
  expect(waiting.map(({ asked }) => asked)).toEqual([3]);
  await give('three');
  expect(answer.given).toBe('three');
});

it('leaves the last answer standing while the next is under way, and where none comes', async () => {
  const { answer, give } = slow();
  answer.ask(1);
  await give('one');
  answer.ask(2);
  expect(answer.given).toBe('one');
  await give(undefined);
  expect(answer.given).toBe('one');
  answer.forget();
  expect(answer.given).toBeUndefined();
});
