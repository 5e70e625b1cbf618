/** Running numbers on one timer: written at once, then no faster than they can be read, all together, and the last change always. */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catchUp, paced } from '../../src/rim/paced.svelte';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two numbers that follow a day, at so many times a second. */
function twoNumbers(perSecond: number) {
  let day = $state(0);
  const [one, other]: [number[], number[]] = [[], []];
  const end = $effect.root(() => {
    for (const written of [one, other]) {
      paced(
        () => day,
        () => void written.push(day),
        perSecond,
      );
    }
  });
  flushSync();
  return {
    ...{ one, other, end },
    pass(to: number) {
      day = to;
      flushSync();
    },
  };
}

it('writes at once, then together and no faster than that, and the last change always', () => {
  const { one, other, pass, end } = twoNumbers(4);
  expect([one, other]).toEqual([[0], [0]]);
  for (let day = 1; day <= 20; day += 1) {
    vi.advanceTimersByTime(10);
    pass(day);
  }
  expect([one, other]).toEqual([[0], [0]]);
  vi.advanceTimersByTime(50);
  expect([one, other]).toEqual([
    [0, 20],
    [0, 20],
  ]);
  vi.advanceTimersByTime(1000);
  expect(one).toEqual([0, 20]);
  end();
});

it('writes what waits where time comes to a stand, and nothing once it is gone', () => {
  const { one, pass, end } = twoNumbers(3);
  vi.advanceTimersByTime(10);
  pass(1);
  catchUp();
  expect(one).toEqual([0, 1]);
  vi.advanceTimersByTime(10);
  pass(2);
  end();
  vi.advanceTimersByTime(1000);
  expect(one).toEqual([0, 1]);
});
