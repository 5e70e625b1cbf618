/** The lessons in Spanish: every text is there, says the same numbers, marks the same terms, and Fundamentals are easily read. */
import { describe, expect, it } from 'vitest';
import { verdictNames } from '../../src/learn/claims';
import { glossary } from '../../src/learn/glossary';
import { levels, toldAt, type Lesson, type Level } from '../../src/learn/lesson';
import { sourceName, type SourceId } from '../../src/learn/sources';
import { articleSays, regimens } from '../../src/learn/rows';
import { cutter, pieces } from '../../src/learn/terms';
import { lessonIn } from '../../src/learn/words';
import { bilingual, ease, inSpanish, leaves, syllables } from './in-spanish';

/** Written alike in both languages. */
const alike = ['LH', 'FSH', 'estradiol', '%', 'nmol/L', 'pmol/L'];

/** The numbers of a text, sorted, whatever stands between thousands. */
const numbers = (text: string): readonly string[] =>
  (text.replace(/(?<=\d)[,\u202f](?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).toSorted();
const count = (text: string, mark: string): number => text.split(mark).length - 1;
const ending = (text: string): string => /[.?:)]?$/.exec(text)?.[0] ?? '';

describe('every lesson in Spanish', () => {
  it.each(bilingual)('$id: says every text, and none for what is not there', (lesson) => {
    expect([...lesson.spanish.keys()].toSorted()).toEqual([...lesson.english.keys()].toSorted());
    for (const text of lesson.spanish.values()) expect(text).toMatch(/\S/);
  });

  it.each(bilingual)('$id: is not English', ({ pairs }) => {
    for (const { name, english, spanish } of pairs) {
      if (!alike.includes(english)) expect(spanish, name).not.toBe(english);
      expect(spanish, name).not.toMatch(/\b(the|and|with|against)\b|[“”"]/i);
    }
  });

  it.each(bilingual)('$id: has the numbers of the English, and its caveats', ({ pairs }) => {
    for (const { name, english, spanish } of pairs) {
      expect(numbers(spanish), name).toEqual(numbers(english));
      expect(/en este modelo/i.test(spanish), name).toBe(/in this model/i.test(english));
    }
  });

  it.each(bilingual)('$id: asks and ends where the English does', ({ pairs }) => {
    for (const { name, english, spanish } of pairs) {
      expect(count(spanish, '¿'), name).toBe(count(spanish, '?'));
      expect(count(spanish, '?'), name).toBe(count(english, '?'));
      expect(count(spanish, '«'), name).toBe(count(spanish, '»'));
      expect(ending(spanish), name).toBe(ending(english));
    }
  });

  it.each(bilingual)('$id: is the same lesson but for its texts', (both) => {
    const kept = (lesson: Lesson) =>
      [...leaves(lesson)].filter(([path]) => !both.english.has(path));
    expect(kept(both.inSpanish)).toEqual(kept(both.lesson));
    const read = [...leaves(both.inSpanish)].filter(([path]) => both.english.has(path));
    expect(new Map(read)).toEqual(new Map(both.spanish));
  });

  it('stays English where nothing is said of it', () => {
    for (const { lesson } of bilingual) expect(lessonIn(lesson)).toEqual(lesson);
  });
});

/** What a learner of a level reads in a lesson. */
const read = ({ title, question, steps, misconception }: Lesson, level: Level): string =>
  [
    `${title}.`,
    question,
    ...steps.flatMap(({ say, ask, told }) => [
      say,
      ask ? ask.words.replace(/:$/, '.') : '',
      toldAt(told, level),
    ]),
    misconception?.people ?? '',
    misconception?.fact ?? '',
  ].join(' ');

describe('the terms in Spanish', () => {
  const cut = cutter(inSpanish.glossary);
  const heads = [Object.keys(glossary), Object.keys(inSpanish.glossary)] as const;
  /** The places, in the glossary, of the terms that are marked. */
  const marked = (text: string, by: typeof pieces, terms: readonly string[]): readonly number[] =>
    by(text, new Set()).flatMap(({ term }) => (term ? terms.indexOf(term) : []));

  it('are as many, in the same order', () => {
    expect(heads[1].length).toBe(heads[0].length);
    const short = (terms: readonly string[]) =>
      terms.map((term) => (/^[A-Z\d]+$|GnRH/.test(term) ? term : ''));
    expect(short(heads[1])).toEqual(short(heads[0]));
    const says = (terms: typeof glossary) => Object.values(terms).map((one) => one.says);
    for (const [at, text] of says(inSpanish.glossary).entries())
      expect(text).not.toBe(says(glossary)[at]);
  });

  it.each(bilingual)(
    '$id: are marked where the English marks them',
    ({ lesson, inSpanish: said }) => {
      for (const level of levels) {
        const there = marked(read(said, level), cut, heads[1]);
        const missing = marked(read(lesson, level), pieces, heads[0]).filter(
          (at) => !there.includes(at),
        );
        expect(
          missing.map((at) => heads[1][at]),
          level,
        ).toEqual([]);
      }
    },
  );

  it('are found beside accented letters, not inside words', () => {
    const terms = (text: string) => cut(text, new Set()).flatMap(({ term }) => term ?? []);
    expect(terms('Sube la testosterona libre; la hipófisis, también.')).toEqual([
      'testosterona libre',
      'hipófisis',
    ]);
    expect(terms('antiestradiol, estradiolés, áLH')).toEqual([]);
  });
});

describe('what stands around the lessons', () => {
  it('is said in Spanish: verdicts, regimens, the article’s table', () => {
    expect(Object.keys(inSpanish.verdicts)).toEqual(Object.keys(verdictNames));
    expect(inSpanish.regimens.map((one) => numbers(one?.name ?? ''))).toEqual(
      regimens.map(({ name }) => numbers(name)),
    );
    expect(inSpanish.articleSays.map((one) => typeof one?.says)).toEqual(
      articleSays.map(() => 'string'),
    );
  });
  it('names sources by the same authors and numbers', () => {
    for (const [id, name] of Object.entries(inSpanish.sources))
      expect(numbers(name), id).toEqual(numbers(sourceName(id as SourceId)));
  });
});

describe('the measure', () => {
  it('counts syllables as they are spoken', () => {
    const counted =
      'estradiol ciudad oír aún queso guerra testosterona buey hipófisis LH poeta rey';
    expect(counted.split(' ').map(syllables)).toEqual([3, 2, 2, 2, 2, 2, 5, 1, 4, 1, 3, 1]);
  });
  it('tells a plain text from a learned one', () => {
    expect(ease('El gato come pan. El perro ve al gato. Los dos se van.')).toBeGreaterThan(80);
    expect(
      ease(
        'La heterogeneidad farmacocinética condiciona inevitablemente la respuesta gonadotrópica.',
      ),
    ).toBeLessThan(20);
  });
});

describe('Fundamentals', () => {
  // the bands of the Inflesz scale
  const [QUITE_EASY, VERY_EASY] = [65, 80];
  const simple = bilingual.filter(({ level }) => level === 'fundamentals');
  const texts = simple.map(({ id, inSpanish: lesson }) => ({
    id,
    text: read(lesson, 'fundamentals'),
  }));
  it.each(texts)('$id is read quite easily', ({ text }) => {
    expect(ease(text)).toBeGreaterThanOrEqual(QUITE_EASY);
  });
  it('are read very easily, taken together', () => {
    expect(ease(texts.map(({ text }) => text).join(' '))).toBeGreaterThanOrEqual(VERY_EASY);
  });
});
