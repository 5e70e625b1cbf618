/** The heartbeat: one frame at a time, in order, never while nobody looks. */
import { describe, expect, it } from 'vitest';
import { givingWay, Heartbeat, inSteps, type Frames } from '../../src/heartbeat';

function stage() {
  const asked = new Map<number, (now: number) => void>();
  let handles = 0;
  let hidden = false;
  let onVisibility: () => void = () => undefined;
  const frames: Frames = {
    request(callback) {
      asked.set((handles += 1), callback);
      return handles;
    },
    cancel: (handle) => void asked.delete(handle),
    soon: (callback) => callback(),
    hidden: () => hidden,
    onVisibility(callback) {
      onVisibility = callback;
      return () => (onVisibility = () => undefined);
    },
  };
  const frame = (now: number): void => {
    const due = [...asked];
    asked.clear();
    for (const [, callback] of due) callback(now);
  };
  const hide = (is: boolean): void => {
    hidden = is;
    onVisibility();
  };
  return { heart: new Heartbeat(frames), frame, hide, asked };
}

describe('the heartbeat', () => {
  it('tells the seconds, at most a tenth, in order', () => {
    const { heart, frame } = stage();
    const heard: string[] = [];
    heart.listen('view', (seconds) => heard.push(`view ${seconds}`));
    heart.listen('clock', (seconds) => heard.push(`clock ${seconds}`));
    frame(1000);
    frame(1016);
    frame(9000);
    expect(heard).toEqual([
      'clock 0',
      'view 0',
      'clock 0.016',
      'view 0.016',
      'clock 0.1',
      'view 0.1',
    ]);
  });

  it('asks for one frame at a time, and for none without listeners', () => {
    const { heart, frame, asked } = stage();
    const stop = heart.listen('view', () => undefined);
    heart.listen('after', () => undefined)();
    expect(asked.size).toBe(1);
    frame(0);
    expect(asked.size).toBe(1);
    stop();
    expect(asked.size).toBe(0);
  });

  it('stops while the page is hidden, and does not count that time', () => {
    const { heart, frame, hide, asked } = stage();
    const heard: number[] = [];
    heart.listen('clock', (seconds) => heard.push(seconds));
    frame(0);
    hide(true);
    expect(asked.size).toBe(0);
    hide(false);
    frame(60_000);
    expect(heard).toEqual([0, 0]);
  });

  it('may be left by a listener while it beats', () => {
    const { heart, frame, asked } = stage();
    const stop = heart.listen('clock', () => stop());
    frame(0);
    expect(asked.size).toBe(0);
  });

  it('calls after a paint', () => {
    const { heart, frame } = stage();
    let calls = 0;
    heart.afterPaint(() => (calls += 1));
    expect(calls).toBe(0);
    frame(0);
    frame(16);
    expect(calls).toBe(1);
  });

  it('goes in steps under reduced motion', () => {
    const heard: number[] = [];
    const beat = inSteps((seconds) => heard.push(seconds), 1);
    for (let frames = 0; frames < 32; frames += 1) beat(0.0625);
    expect(heard).toEqual([1, 1]);
  });
});

describe('a beat that gives way', () => {
  const FRAME = 1 / 64; // s, exact in a double
  function hearing() {
    const hand = { pulling: false, waiting: false };
    const heard: number[] = [];
    const beat = givingWay((seconds) => heard.push(seconds / FRAME), {
      pulls: () => hand.pulling,
      waits: () => hand.waiting,
    });
    const pass = (frames: number): number[] => {
      heard.length = 0;
      for (let frame = 0; frame < frames; frame += 1) beat(FRAME);
      return [...heard];
    };
    return { hand, pass };
  }

  it('is heard with every frame while no hand pulls, whatever is waited for', () => {
    const { hand, pass } = hearing();
    hand.waiting = true;
    expect(pass(3)).toEqual([1, 1, 1]);
  });

  it('is heard with every second frame under a hand, and loses no time', () => {
    const { hand, pass } = hearing();
    pass(1);
    hand.pulling = true;
    expect(pass(6)).toEqual([2, 2, 2]);
  });

  it('stands while the hand waits, but not for long', () => {
    const { hand, pass } = hearing();
    pass(1);
    Object.assign(hand, { pulling: true, waiting: true });
    expect(pass(4)).toEqual([]);
    hand.waiting = false;
    expect(pass(2)).toEqual([6]);
    hand.waiting = true;
    expect(pass(13)).toEqual([13]);
  });
});
