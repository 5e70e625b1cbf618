/** The page's turns: each a task of its own, in the order in which they were asked for. */
import { expect, it } from 'vitest';
import { inTurn } from '../src/turns';

/** Until every turn that has been asked for has come. */
const allTurns = (): Promise<void> => new Promise((resolve) => inTurn(resolve));

it('come one after another, never at once', async () => {
  const came: string[] = [];
  for (const name of ['one', 'two']) {
    inTurn(() => {
      came.push(name);
      queueMicrotask(() => came.push(`after ${name}`));
    });
  }
  expect(came).toEqual([]);
  await allTurns();
  expect(came).toEqual(['one', 'after one', 'two', 'after two']);
});

it('leave out who called it off, and take in who asks during another', async () => {
  const came: string[] = [];
  const callOff = inTurn(() => came.push('never'));
  inTurn(() => {
    came.push('first');
    inTurn(() => came.push('asked late'));
  });
  callOff();
  callOff();
  await allTurns();
  await allTurns();
  expect(came).toEqual(['first', 'asked late']);
});
