/** The sliders on a session with its real worker, in a real browser. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { sampleAt } from '../../workers/contract/trajectory';
import EstradiolControl from '../../src/controls/EstradiolControl.svelte';
import { Session } from '../../src/session.svelte';
import { until } from './until';

const HELD = 320;

let end: () => unknown = () => undefined;
afterEach(async () => {
  await end();
  history.replaceState(null, '', location.pathname + location.search);
});

it('undone while only the days in sight had been answered, estradiol says where it is', async () => {
  history.replaceState(null, '', '#s=1.3~pulses_d2p0');
  const session = new Session();
  const stop = session.start();
  const shown = mount(EstradiolControl, { target: document.body, props: { session } });
  end = () => {
    stop();
    return unmount(shown);
  };
  const input = document.querySelector<HTMLInputElement>('input[type=range]');
  const level = (): number => {
    const { trajectory } = session.run;
    return trajectory ? sampleAt(trajectory, 'estradiol', session.playhead.day) : NaN;
  };
  await until(() => session.drawn > 0 && !session.isAwaited);
  flushSync();
  const free = level();
  expect(Number(input?.value)).toBeCloseTo(free, 0);

  let tries = 0;
  await until(() => {
    if (!session.isAwaited) session.pull('estradiol', HELD + (tries++ % 2));
    return level() >= HELD && session.isAwaited;
  });
  flushSync();
  session.settle();
  flushSync();
  session.undo();
  flushSync();
  await until(() => !session.isAwaited);
  flushSync();
  expect(level()).toBeCloseTo(free, 3);
  expect(Number(input?.value)).toBeCloseTo(free, 0);
});
