/** What is kept of a learner, how terms are found in a text, and where the men of a question come from. */
import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/learn/glossary';
import { Men } from '../../src/learn/men.svelte';
import { Progress } from '../../src/learn/progress.svelte';
import { dose, given, man, reference } from '../../src/learn/scenes';
import { read } from '../../src/learn/measure';
import type { Connect } from '../../src/engine';
import { lessons } from '../../src/learn/shelf';
import { pieces } from '../../src/learn/terms';
import { Run } from '../../src/state/run.svelte';
import { segmentsOf } from '../body/man';

class Drawer {
  kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
}

describe('progress', () => {
  it('is there again on the next visit, and gone when forgotten', () => {
    const drawer = new Drawer();
    const progress = new Progress(drawer);
    progress.finish('brake');
    progress.setLevel('academic');
    progress.predict(
      'brake/0',
      { kind: 'change', ways: ['rises'] },
      given(reference, dose('letrozole', 2)),
    );
    const again = new Progress(drawer);
    expect(again.done).toEqual(['brake']);
    expect(again.level).toBe('academic');
    const ask = { kind: 'change', words: '', rows: [{ of: 'LH', from: 0, to: 1 }] } as const;
    expect(again.predicted('brake/0', ask)).toEqual({ kind: 'change', ways: ['rises'] });
    expect(again.byHand('brake/0')).toEqual(given(reference, dose('letrozole', 2)));
    again.forget();
    const after = new Progress(drawer);
    expect(after.done).toEqual([]);
    expect(after.predicted('brake/0', ask)).toBeUndefined();
    expect(after.byHand('brake/0')).toBeNull();
  });
  it('survives a store that is broken, full or forbidden', () => {
    const broken = { getItem: () => '{"done": 3', setItem: () => undefined };
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(new Progress(broken).done).toEqual([]);
    const progress = new Progress(full);
    progress.finish('brake');
    expect(progress.done).toEqual(['brake']);
    expect(new Progress(null).level).toBe('fundamentals');
  });
});

describe('the glossary', () => {
  it('explains a term once, at its first use, in whichever spelling', () => {
    const met = new Set<string>();
    const first = pieces('LH wakes a Leydig cell. Leydig cells hear LH.', met);
    expect(first.map(({ term }) => term).filter(Boolean)).toEqual(['LH', 'Leydig cells']);
    expect(first.map(({ text }) => text).join('')).toBe(
      'LH wakes a Leydig cell. Leydig cells hear LH.',
    );
    expect(pieces('LH again', met).some(({ says }) => says)).toBe(false);
  });
  it('finds no term inside a word, and the longer of two', () => {
    const terms = (text: string) => pieces(text, new Set()).flatMap(({ term }) => term ?? []);
    expect(terms('FLHX')).toEqual([]);
    expect(terms('free testosterone')).toEqual(['free testosterone']);
  });
  it('has no term that no lesson uses', () => {
    const met = new Set<string>();
    for (const { steps } of lessons)
      for (const { say, told } of steps)
        pieces([say, ...(typeof told === 'string' ? [told] : Object.values(told))].join(' '), met);
    expect(Object.keys(glossary).filter((term) => !met.has(term))).toEqual([]);
  });
});

describe('the men of a question', () => {
  const alive = (scenario: typeof reference): Run => {
    const run = new Run();
    run.open(scenario);
    for (const segment of segmentsOf(scenario)) run.receive(segment);
    return run;
  };
  const none: Connect = () => {
    throw new Error('nobody is to be lived apart');
  };

  it('are taken from the page where they are on it, and stay when it changes', () => {
    const treated = { ...given(reference, dose('anastrozole', 1)), days: 10 };
    const page = {
      run: alive(treated),
      twin: alive({ ...reference, days: 10 }),
      scenario: treated,
    };
    const men = new Men(page, none);
    men.want([treated, { ...reference, days: 10 }]);
    const before = men.of(treated);
    expect(before?.filledTo).toBe(page.run.filledTo);
    const lh = before && read(before, { of: 'LH', from: 8, to: 10 });
    page.run.open({ ...man({ bodyFat: 45 }), days: 10 });
    for (const segment of segmentsOf({ ...man({ bodyFat: 45 }), days: 10 }))
      page.run.receive(segment);
    const after = men.of(treated);
    expect(after && read(after, { of: 'LH', from: 8, to: 10 })).toBe(lh);
  });

  it('are lived apart, one after another, where they are not', async () => {
    const asked: number[] = [];
    const connect: Connect = (onSegment) => ({
      simulate: async (run, scenario) => {
        asked.push(scenario.subject.bodyFat);
        // what is told may come before what is sent, since they go different ways
        setTimeout(() => {
          for (const segment of segmentsOf(scenario)) onSegment({ ...segment, run });
        }, 20);
        return { kind: 'done', until: 0 };
      },
      explain: () => Promise.reject(new Error('not asked')),
      chain: () => Promise.reject(new Error('not asked')),
      cancel: () => Promise.resolve(),
      close: () => undefined,
    });
    const short = { ...reference, days: 3 };
    const page = { run: alive(short), twin: alive(short), scenario: short };
    const men = new Men(page, connect);
    const others = [30, 40].map((bodyFat) => ({ ...man({ bodyFat }), days: 3 }));
    men.want(others);
    expect(others.map((one) => men.of(one))).toEqual([null, null]);
    await expect.poll(() => others.every((one) => men.of(one) !== null)).toBe(true);
    expect(asked).toEqual([30, 40]);
    expect(others.map((one) => men.of(one)?.scenario.subject.bodyFat)).toEqual([30, 40]);
  });
});
