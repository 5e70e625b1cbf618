/** What is spoken unasked: with a clock that the test moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timers } from '../../src/rim/idle';
import { PACE, REST, Speech } from '../../src/rim/speech';

/** A clock with at most one alarm. */
function clockwork() {
  let now = 0;
  let alarm: { at: number; ring: () => void } | null = null;
  const timers: Timers = {
    set: (ring, milliseconds) => {
      alarm = { at: now + milliseconds, ring };
      return 1;
    },
    clear: () => (alarm = null),
  };
  const spoken: { at: number; text: string }[] = [];
  const speech = new Speech(
    (text) => spoken.push({ at: now, text }),
    () => now,
    timers,
  );
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    while (alarm && alarm.at <= end) {
      const { at, ring } = alarm;
      now = at;
      alarm = null;
      ring();
    }
    now = end;
  };
  return { speech, spoken, pass, texts: () => spoken.map(({ text }) => text) };
}

describe('a voice', () => {
  it('waits until things have come to rest, and says the latest only', () => {
    const { speech, pass, texts } = clockwork();
    for (const text of ['a', 'b', 'c']) {
      speech.offer(text);
      pass(REST / 2);
    }
    expect(texts()).toEqual([]);
    pass(REST);
    expect(texts()).toEqual(['c']);
  });

  it('does not repeat itself, and drops what is no longer so', () => {
    const { speech, pass, texts } = clockwork();
    speech.offer('a');
    pass(10_000);
    speech.offer('a');
    pass(10_000);
    speech.offer('b');
    speech.offer('a');
    pass(10_000);
    expect(texts()).toEqual(['a']);
  });

  it('answers at once when asked, with the same words, too', () => {
    const { speech, pass, texts } = clockwork();
    speech.say('a');
    speech.say('a');
    expect(texts()).toEqual(['a', 'a']);
    speech.offer('b');
    pass(PACE - 1);
    expect(texts()).toHaveLength(2);
    pass(1);
    expect(texts()).toEqual(['a', 'a', 'b']);
  });

  it('is never hurried and never says the same twice running, whatever it is offered', () => {
    const offers = fc.array(
      fc.record({ text: fc.constantFrom('', 'a', 'b', 'c'), after: fc.nat(9000) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(offers, (all) => {
        const { speech, pass, spoken } = clockwork();
        for (const { text, after } of all) {
          speech.offer(text);
          pass(after);
        }
        pass(20_000);
        for (const [index, one] of spoken.entries()) {
          const before = spoken[index - 1];
          if (!before) continue;
          expect(one.at - before.at).toBeGreaterThanOrEqual(PACE);
          expect(one.text).not.toBe(before.text);
        }
      }),
    );
  });

  it('keeps quiet when hushed, and of what it takes for known', () => {
    const { speech, pass, texts } = clockwork();
    speech.offer('a');
    speech.hush();
    speech.assume('b');
    speech.offer('b');
    pass(20_000);
    expect(texts()).toEqual([]);
  });
});
