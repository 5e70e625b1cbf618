/** The session with its real worker, in a real browser. */
import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleAt } from '../../workers/contract/trajectory';
import { Session } from '../../src/session.svelte';
import { until } from './until';

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  history.replaceState(null, '', location.pathname + location.search);
});

/** Opens a page with what follows `#s=` in its address. */
function opened(link?: string): Session {
  history.replaceState(null, '', link === undefined ? '#' : `#s=${link}`);
  const session = new Session();
  stop = session.start();
  return session;
}

it('opens on a man who lives', async () => {
  const session = opened();
  await until(() => session.drawn > 0);
  const { trajectory } = session.run;
  expect(trajectory && sampleAt(trajectory, 'testosterone', 2)).toBeGreaterThan(8);
  expect(session.twin).toBe(session.run);
  const { day } = session.playhead;
  await until(() => session.playhead.day > day);
});

it('holds estradiol under the hand, with a twin who is left alone', async () => {
  const session = opened('1.3~pulses_d20p0');
  await until(() => session.drawn > 0);
  for (const level of [80, 60, 20]) session.pull('estradiol', level);
  expect(session.pulling).toBe('estradiol');
  expect(session.heldEstradiol).toBe(20);
  await until(() => session.run.complete && session.run.trajectory?.scenario === session.scenario);
  session.settle();
  const [run, twin] = [session.run.trajectory, session.twin.trajectory];
  expect(session.twin).not.toBe(session.run);
  expect(session.twin.complete).toBe(true);
  expect(run && sampleAt(run, 'estradiol', 60)).toBeCloseTo(20, 3);
  expect(twin && sampleAt(twin, 'estradiol', 60)).toBeGreaterThan(40);
  expect(run?.values.LH.slice(0, 5700)).toEqual(twin?.values.LH.slice(0, 5700));
  await until(() => location.hash.includes('holdE_v20'));
  session.undo();
  expect(session.heldEstradiol).toBeNull();
  session.redo();
  expect(session.heldEstradiol).toBe(20);
  session.reset();
  expect(session.scenario.interventions).toEqual([]);
  expect(session.playhead.day).toBe(2);
  session.undo();
  expect(session.heldEstradiol).toBe(20);
  expect(session.playhead.day).toBe(20);
});

it('follows a hand that never rests', async () => {
  const session = opened('1.3~pulses_d2p0');
  await until(() => session.drawn > 0);
  const drawn = session.drawn;
  for (let frame = 0; frame < 60; frame += 1) {
    session.pull('adiposity', 20 + frame / 4);
    await new Promise(requestAnimationFrame);
  }
  // whole futures were seen on the way, not only at the end
  expect(session.drawn - drawn).toBeGreaterThan(5);
  session.settle();
  await until(() => session.run.complete && session.run.trajectory?.scenario === session.scenario);
  expect(session.run.trajectory?.scenario.subject.bodyFat).toBe(34.75);
});

it('gives back to the worker what its segments lay on', async () => {
  const post = vi.spyOn(Worker.prototype, 'postMessage');
  const given = (): number =>
    post.mock.calls.filter(([said]) => said instanceof ArrayBuffer).length;
  const session = opened('1.3~pulses_d2p0');
  await until(() => session.run.complete);
  const first = given();
  expect(first).toBeGreaterThan(1);
  session.pull('adiposity', 30);
  await until(() => session.run.complete && session.run.trajectory?.scenario === session.scenario);
  session.settle();
  expect(given()).toBeGreaterThan(first + 1);
  post.mockRestore();
});

it('lengthens the future and turns the page as the playhead moves', async () => {
  const session = opened('1.3~weeks_d2p0');
  await until(() => session.drawn > 0);
  session.playhead.seek(178);
  flushSync();
  expect(session.scenario.days).toBeGreaterThan(200);
  expect(session.window.from).toBeLessThan(178);
  expect(session.window.to).toBeGreaterThan(178);
  expect(session.canUndo).toBe(false);
  await until(() => session.run.complete);
});

it('opens a pasted link as a step, and tells of a broken one', async () => {
  const session = opened();
  location.hash = '#s=1.3~months_d30~man_f40';
  await until(() => session.bodyFat === 40);
  expect(session.playhead.tempo).toBe('months');
  expect(session.canUndo).toBe(true);
  location.hash = '#s=1.3~man_f400';
  await until(() => session.notice !== null);
  expect(session.notice).toContain('subject.bodyFat');
  expect(session.bodyFat).toBe(40);
  await until(() => location.hash.includes('f40') && !location.hash.includes('f400'));
  session.dismissNotice();
  expect(session.notice).toBeNull();
  session.undo();
  expect(session.bodyFat).toBe(20);
});

it('opens the reference man for a broken link, and says which field', async () => {
  const session = opened('1.3~run_s-5');
  await until(() => session.notice !== null);
  expect(session.scenario.seed).toBe(1);
  expect(session.notice).toMatch(/seed.*reference man/s);
});
