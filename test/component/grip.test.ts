/** A pointer on a track, in a real browser. */
import { afterEach, expect, it } from 'vitest';
import { PointerGrip } from '../../src/controls/grip';

const WIDTH = 100;

let stop: () => void = () => undefined;
afterEach(() => stop());

/** A track of 100 px with its thumb at the left, and what is done with it. */
function gripped(waits = (): boolean => false) {
  const track = document.createElement('div');
  track.style.cssText = `position: fixed; left: 0; top: 0; width: ${WIDTH}px; height: 20px`;
  track.setPointerCapture = () => undefined; // what a script makes up is no pointer that could be held
  document.body.append(track);
  const told: (number | string)[] = [];
  const grip = new PointerGrip(track, {
    thumb: () => 0,
    waits,
    follow: (position) => told.push(`at ${Math.round(position * WIDTH)}`),
    pull: (position) => told.push(Math.round(position * WIDTH)),
    settle: () => told.push('settled'),
    cancel: () => told.push('cancelled'),
  });
  const deaf = grip.listen();
  stop = () => {
    deaf();
    track.remove();
  };
  const at = (type: string, clientX: number, pointerType = 'mouse'): boolean =>
    track.dispatchEvent(new PointerEvent(type, { clientX, pointerType, pointerId: 1 }));
  return { at, told, grip };
}

it('pulls as the pointer moves, once ahead of each frame, and tells no place twice', () => {
  const { at, told } = gripped();
  at('pointerdown', 40);
  at('pointerrawupdate', 50);
  at('pointerrawupdate', 55);
  at('pointermove', 60);
  at('pointerrawupdate', 70);
  at('pointermove', 70);
  at('pointermove', 70);
  at('pointerup', 70);
  at('pointerrawupdate', 80);
  at('pointermove', 80);
  expect(told).toEqual([40, 50, 60, 70, 'settled']);
});

it('lets only the thumb follow while an earlier pull is waited for, and catches up once it has come', () => {
  let waits = true;
  const { at, told, grip } = gripped(() => waits);
  at('pointerdown', 40);
  at('pointerrawupdate', 50);
  at('pointermove', 60);
  at('pointerrawupdate', 65);
  expect(told).toEqual([40, 'at 60']);
  waits = false;
  grip.catchUp();
  grip.catchUp();
  at('pointermove', 65);
  expect(told).toEqual([40, 'at 60', 65]);
});

it('pulls what it has not pulled yet as it lets go', () => {
  const { at, told, grip } = gripped(() => true);
  at('pointerdown', 40);
  at('pointermove', 60);
  at('pointerup', 60);
  grip.catchUp();
  expect(told).toEqual([40, 'at 60', 60, 'settled']);
});

it('does the same where moves are told with frames only', () => {
  const { at, told } = gripped();
  for (const [type, x] of [
    ['pointerdown', 40],
    ['pointermove', 60],
    ['pointermove', 70],
    ['pointerup', 70],
  ] as const)
    at(type, x);
  expect(told).toEqual([40, 60, 70, 'settled']);
});

it('takes a finger for a scroll until it has gone sideways', () => {
  const { at, told } = gripped();
  at('pointerdown', 40, 'touch');
  at('pointerrawupdate', 60, 'touch');
  expect(told).toEqual([]);
  at('pointermove', 60, 'touch');
  at('pointerrawupdate', 65, 'touch');
  at('pointermove', 65, 'touch');
  expect(told).toEqual([60, 65]);
});

it('pulls where it did before, once pressed anew', () => {
  const { at, told } = gripped();
  at('pointerdown', 40);
  at('pointerrawupdate', 50);
  at('pointerup', 50);
  at('pointerdown', 50);
  at('pointerrawupdate', 51);
  expect(told).toEqual([40, 50, 'settled', 50, 51]);
});
