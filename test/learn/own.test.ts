/** Lessons that people write: they travel whole, hostile ones are refused by field, and what is right in them is the simulation's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standard, untreatedTwin, type Scenario } from '../../workers/contract/scenario';
import { borneOut } from '../../src/learn/answer';
import { Drafts, newId } from '../../src/learn/own/drafts.svelte';
import { Guest } from '../../src/learn/own/guest.svelte';
import { turned } from '../../src/learn/own/kinds';
import { lessonOf } from '../../src/learn/own/lesson-of';
import { missing, readFile } from '../../src/learn/own/missing';
import { FORMAT, type OwnAsk, type OwnLesson, type OwnStep } from '../../src/learn/own/own-lesson';
import { packed, unpacked, written } from '../../src/learn/own/packed';
import { SAFE } from '../../src/rim/share-link';
import { readOwn } from '../../src/learn/own/read-own';
import { openingKind, recorded, sceneOn, untreated } from '../../src/learn/own/record';
import { fits, untold } from '../../src/learn/pads';
import { dose, given, heavy, lasting, reference } from '../../src/learn/scenes';
import { arbitraryScenario } from '../arbitrary';
import { anotherMan, answered, isValid, shownIn } from './running';

const treated = given(lasting(reference, 60), dose('anastrozole', 1));
const pageWith = (scenario: Scenario) => ({
  scenario,
  playhead: { day: 12.34567, tempo: 'weeks' as const },
});
const step = (scenario: Scenario, changes: Partial<OwnStep> = {}): OwnStep => ({
  ...recorded(pageWith(scenario)),
  say: 'A man takes a tablet. It blocks <b>aromatase</b>, the enzyme that makes estradiol.',
  told: 'Less estradiol reaches the brain, and so the brain sends more LH to the testes.',
  ...changes,
});
const withWords = (of: OwnStep, changes: Partial<OwnAsk> = {}): OwnStep => ({
  ...of,
  ask: {
    ...(of.ask ?? { kind: 'change', of: [], from: 0, to: 1, first: 'most', top: 2 }),
    words: 'In the fourth week, against no tablet:',
    ...changes,
  },
});
const lesson: OwnLesson = {
  id: 'own-abcdef123456',
  title: 'The tablet in class 9b',
  question: 'Where does his testosterone come from?',
  by: 'A. Teacher',
  minutes: 12,
  steps: [
    withWords(step(treated, { free: ['dose'], why: 'One thing at a time.' })),
    withWords(step(given(heavy, dose('letrozole', 2.5, 7))), {
      kind: 'order',
      of: ['LH', 'testosterone', 'estradiol'],
      first: 'least',
    }),
    withWords(step(treated), { kind: 'sketch', of: ['testosterone'], from: 7, to: 35 }),
  ],
};
const plain = (): Record<string, unknown> => JSON.parse(written(lesson)) as Record<string, unknown>;

describe('a lesson on its way', () => {
  it('comes out of a file and out of an address as it went in', async () => {
    expect(readFile(written(lesson))).toEqual({ ok: true, value: lesson });
    expect(await unpacked(await packed(lesson))).toEqual({ ok: true, value: lesson });
  });

  it('carries any scene and any words', async () => {
    const words = fc
      .string({ minLength: 1, unit: 'grapheme', maxLength: 200 })
      .filter(
        (text) => text.trim() !== '' && !/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(text),
      );
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, words, async (scenario, say) => {
        const opens = untreated(sceneOn(pageWith(scenario)));
        const own = { ...lesson, steps: [withWords(step(scenario, { say, opens }))] };
        expect(await unpacked(await packed(own))).toEqual({ ok: true, value: own });
      }),
      { numRuns: 40 },
    );
  });

  it('fits an address where it is as long as a class can bear', async () => {
    const long = { ...lesson, steps: [...lesson.steps, ...lesson.steps.slice(0, 1)] };
    expect((await packed(long)).length).toBeLessThan(SAFE - 300);
  });

  it('is refused where the address was cut, changed or blown up', async () => {
    const text = await packed(lesson);
    const swollen = new Blob([new Uint8Array(5_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(swollen).arrayBuffer());
    const bomb = `1.${Buffer.from(bytes).toString('base64url')}`;
    expect(bomb.length).toBeLessThan(10_000);
    for (const broken of [text.slice(0, -20), `9.${text}`, '1.', '1.%%%', '', bomb])
      expect(await unpacked(broken), broken.slice(0, 20)).toMatchObject({ ok: false });
  });
});

describe('a hostile or mistaken lesson', () => {
  /** Sets one field, deep inside. */
  function wrong(path: string, value: unknown): unknown {
    const whole = plain();
    const keys = path.split('.');
    let inside = whole;
    for (const key of keys.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
    inside[keys.at(-1) ?? ''] = value;
    return whole;
  }
  it.each([
    ['gonadostatLesson', 2, 'gonadostatLesson'],
    ['id', 'brake', 'id'],
    ['title', 7, 'title'],
    ['title', ' ', 'title'],
    ['title', 'x'.repeat(500), 'title'],
    ['minutes', 0, 'minutes'],
    ['answer', 'rises', 'answer'],
    ['steps', [], 'steps'],
    ['steps', Array(21).fill({}), 'steps'],
    ['steps.0.say', ['<script>'], 'steps[0].say'],
    ['steps.0.say', '', 'steps[0].say'],
    ['steps.0.right', 'rises', 'steps[0].right'],
    ['steps.0.free.0', 'reset', 'steps[0].free[0]'],
    ['steps.0.scene', 'nonsense', 'steps[0].scene'],
    ['steps.0.scene.day', -1, 'steps[0].scene.day'],
    ['steps.0.scene.scenario.subject.bodyFat', 300, 'steps[0].scene.scenario.subject.bodyFat'],
    ['steps.1.opens.tempo', 'fast', 'steps[1].opens.tempo'],
    ['steps.1.ask.kind', 'guess', 'steps[1].ask.kind'],
    ['steps.1.ask.of.0', 'love', 'steps[1].ask.of[0]'],
    ['steps.1.ask.of', ['LH', 'LH', 'FSH'], 'steps[1].ask.of'],
    ['steps.1.ask.of', ['LH'], 'steps[1].ask.of'],
    ['steps.1.ask.to', 3, 'steps[1].ask.to'],
    ['steps.2.ask.of.0', 'testosteroneEstradiolRatio', 'steps[2].ask.of[0]'],
    ['steps.2.told', '\n', 'steps[2].told'],
  ])('%s = %j is refused as %s', (path, value, field) => {
    const read = readFile(JSON.stringify(wrong(path, value)));
    expect(read.ok ? 'taken' : read.error.field).toBe(field);
    expect(read.ok ? '' : read.error.message).not.toBe('');
  });

  it.each(['', 'null', '[]', '3', '{"version":1}', '{"gonadostatLesson":1}'])(
    'a file of %j is refused',
    (text) => expect(readFile(text).ok).toBe(false),
  );

  it('is never let in halfway, and the reason is told', () => {
    const guest = new Guest();
    expect(guest.read(JSON.stringify(wrong('steps.1.ask.kind', 'guess')))).toBe(false);
    expect(guest.lesson).toBeNull();
    expect(guest.problem).toContain('steps[1].ask.kind must be one of change, order, sketch');
    expect(guest.read(written(lesson))).toBe(true);
    expect(guest.problem).toBe('');
  });

  it('keeps its words as words, and turns no direction of reading', () => {
    const read = readOwn(wrong('steps.0.say', 'a\u202Eb\u0007<img src=x>\nc'));
    expect(read.ok && read.value.steps[0]?.say).toBe('ab<img src=x>\nc');
  });
});

describe('the lesson that becomes of it', () => {
  const made = lessonOf(lesson);
  const steps = made?.steps ?? [];

  it('asks in every way, of scenes that the engine takes', () => {
    expect(steps.map(({ ask }) => ask?.kind)).toEqual(['change', 'order', 'sketch']);
    expect(steps.map(({ free }) => free)).toEqual([['dose'], undefined, undefined]);
    for (const { scene, opens } of steps)
      for (const one of [scene, opens]) if (one) expect(isValid(one.scenario)).toBe(true);
    expect(lessonOf({ ...lesson, steps: [] })).toBeNull();
  });

  it('is answered by the runs, and otherwise in another man', () => {
    for (const one of steps) {
      if (!made || !one.ask) throw new Error('every step asks');
      const here = answered(one.ask, shownIn(made, one));
      expect(answered(one.ask, shownIn(made, one), anotherMan)).not.toEqual(here);
      expect(borneOut(untold(one.ask), here)).toContain(false);
    }
    const [first] = steps;
    const answer = made && first?.ask && answered(first.ask, shownIn(made, first));
    expect(answer?.kind === 'change' && answer.turns.map(({ way }) => way)).toEqual([
      'rises',
      'rises',
    ]);
  });

  it('begins with what the step before ended with, and lives as long as it is asked about', () => {
    const later = { ...withWords(step(heavy), { from: 200, to: 400 }), opens: undefined };
    const two = lessonOf({ ...lesson, steps: [withWords(step(treated)), later] });
    expect(two?.steps[1]?.opens?.scenario.interventions).toEqual(treated.interventions);
    expect(two?.steps[1]?.scene?.scenario.days).toBe(401);
    expect(two?.steps[1]?.opens?.scenario.days).toBe(401);
  });

  it('shows a step that asks nothing as it opens', () => {
    const read = { ...step(treated), ask: undefined };
    const [only] = lessonOf({ ...lesson, steps: [read] })?.steps ?? [];
    expect(only?.part).toBe('read');
    expect(only?.opens?.scenario).toEqual(treated);
    expect(only?.scene).toBeUndefined();
  });
});

describe('recording', () => {
  it('takes the page from the day on which something is done, and begins without it', () => {
    const one = recorded(pageWith(treated));
    expect(one.scene).toEqual({ scenario: treated, day: 7, tempo: 'weeks' });
    expect(one.opens?.scenario).toEqual(untreatedTwin(treated));
    expect(openingKind(one)).toBe('untreated');
    expect([one.ask?.from, one.ask?.to]).toEqual([28, 35]);
  });
  it('lets weeks go by where something was done, and keeps a longer view', () => {
    const at = (tempo: 'pulses' | 'months') => ({ day: 9, tempo });
    expect(sceneOn({ scenario: treated, playhead: at('pulses') }).tempo).toBe('weeks');
    expect(sceneOn({ scenario: treated, playhead: at('months') }).tempo).toBe('months');
    expect(sceneOn({ scenario: heavy, playhead: at('pulses') }).tempo).toBe('pulses');
  });
  it('sets who differs beside the reference man', () => {
    const one = recorded(pageWith(heavy));
    expect(one.opens?.scenario).toEqual(standard());
    expect(one.scene.day).toBe(12.346);
    expect(openingKind(one)).toBe('reference');
  });
  it('keeps of a question what fits another way of asking', () => {
    const ask = withWords(step(treated)).ask;
    if (!ask) throw new Error('it asks');
    expect(turned({ ...ask, of: ['spineBMDchangePct'] }, 'order').of).toEqual([
      'LH',
      'testosterone',
      'estradiol',
    ]);
    expect(turned(ask, 'sketch').of).toEqual(['LH']);
    expect(turned({ ...ask, of: ['LHburst'] }, 'sketch').of).toEqual(['testosterone']);
  });
  it('says what is still missing', () => {
    const empty = { ...lesson, title: '', steps: [recorded(pageWith(treated))] };
    expect(missing(empty).map(({ what }) => what)).toEqual(['title', 'say', 'words', 'told']);
    expect(missing(lesson)).toEqual([]);
  });
});

describe('drafts', () => {
  /** A browser's store with one drawer. */
  class Drawer {
    constructor(public text: string | null = null) {}
    getItem = (): string | null => this.text;
    setItem = (_: string, text: string): void => void (this.text = text);
  }

  it('are there again, in their order, finished or not', () => {
    const drawer = new Drawer();
    const drafts = new Drafts(drawer);
    drafts.put(lesson);
    const begun = drafts.begin();
    drafts.put({ ...begun, title: 'Second' });
    expect(new Drafts(drawer).lessons.map(({ title }) => title)).toEqual(['Second', lesson.title]);
    drafts.remove(lesson);
    expect(new Drafts(drawer).lessons).toHaveLength(1);
    drafts.restore();
    expect(new Drafts(drawer).lessons[0]).toEqual(lesson);
  });
  it('leave alone what another version of the page wrote', () => {
    const later = { gonadostatLesson: FORMAT + 1, title: 'later' };
    const drawer = new Drawer(JSON.stringify([later]));
    const drafts = new Drafts(drawer);
    expect(drafts.lessons).toEqual([]);
    drafts.put(lesson);
    expect(drawer.text).toContain('later');
  });
  it('last for the visit where nothing can be kept', () => {
    const drafts = new Drafts(null);
    drafts.put(lesson);
    expect(drafts.refused).toBe(true);
    expect(drafts.lessons).toHaveLength(1);
  });
  it('have names of their own', () => {
    expect(new Set(Array.from({ length: 50 }, newId)).size).toBe(50);
    expect(readOwn({ gonadostatLesson: FORMAT, id: newId(), steps: [] }).ok).toBe(true);
  });
});

describe('what was predicted before', () => {
  const change = { kind: 'change', words: '', rows: [{ of: 'LH', from: 0, to: 1 }] } as const;
  it.each([
    [{ kind: 'change', ways: ['rises'] }, true],
    [{ kind: 'change', ways: ['rises', 'falls'] }, false],
    [{ kind: 'change', ways: [null] }, false],
    [{ kind: 'order', order: [0, 1, 2] }, false],
    [null, false],
    ['rises', false],
  ])('%j comes back only to the question it answers', (kept, back) => {
    expect(fits(kept, change)).toBe(back);
  });
  it('is a whole order, and a whole curve', () => {
    const sketch = { kind: 'sketch', words: '', of: 'LH', from: 0, to: 7, top: 2 } as const;
    expect(fits(untold(sketch), sketch)).toBe(true);
    expect(fits({ kind: 'sketch', points: [1, 2] }, sketch)).toBe(false);
    const thing = { name: '', reading: { of: 'LH', from: 0, to: 1 } } as const;
    const things = [thing, thing, thing] as const;
    const order = { kind: 'order', words: '', first: 'most', unit: '', things } as const;
    expect(fits({ kind: 'order', order: [2, 0, 1] }, order)).toBe(true);
    expect(fits({ kind: 'order', order: [2, 2, 1] }, order)).toBe(false);
  });
});
