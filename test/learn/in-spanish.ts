/** The lessons' texts by place, in English and as Spanish says them; and how easily Spanish is read. */
import spanish from '../../src/learn/es';
import type { Lesson, Step } from '../../src/learn/lesson';
import { lessons } from '../../src/learn/shelf';
import { lessonIn, type LearnWords } from '../../src/learn/words';

export const inSpanish: LearnWords = spanish;

/** What of a step is text. */
const textsOf = ({ say, ask, hand, act, told: why }: Step) => ({
  say,
  ask: ask && {
    words: ask.words,
    ...(ask.kind === 'order' && {
      unit: ask.unit,
      things: ask.things.map(({ name }) => ({ name })),
    }),
  },
  hand: hand && { say: hand.say },
  act,
  told: why,
});
/** What of a lesson is text. */
const textsIn = ({ title, question, steps, misconception, teacher }: Lesson): unknown => ({
  ...{ title, question, misconception, teacher },
  steps: steps.map(textsOf),
});

/** Every leaf of a tree, by its path. */
export function leaves(tree: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (tree === undefined) return new Map();
  if (typeof tree !== 'object' || tree === null) return new Map([[path, tree]]);
  return new Map(Object.entries(tree).flatMap(([key, one]) => [...leaves(one, `${path}/${key}`)]));
}

/** A lesson in both languages: its texts by place, side by side, and the whole of it. */
export const bilingual = lessons.map((lesson) => {
  const words = inSpanish.lessons[lesson.id] ?? {};
  const [english, said] = [leaves(textsIn(lesson)), leaves(words)];
  const pairs = [...english].map(([path, text]) => ({
    name: lesson.id + path,
    english: String(text),
    spanish: String(said.get(path)),
  }));
  return {
    ...{ id: lesson.id, level: lesson.level },
    ...{ english, spanish: said, pairs },
    ...{ lesson, inSpanish: lessonIn(lesson, words) },
  };
});

/** Syllables are counted by their vowels: weak ones beside strong ones make one with them, accented weak ones do not. */
const nuclei =
  /(?:[iuü](?=[aeoáéó]))?[aeoáéó](?:[iuy](?![aeoáéóíú]))?|[íú]|[iuü]{1,2}|y(?![a-záéíóúüñ])/g;
export const syllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/qu(?=[eiéí])/g, 'q')
      .replace(/gu(?=[eiéí])/g, 'g')
      .match(nuclei)?.length ?? 1,
  );

/** Szigriszt-Pazos: 206.835 − 62.3 syllables a word − words a sentence; from 65 on “quite easy” on the Inflesz scale. */
export function ease(text: string): number {
  const sentences = text.split(/[.!?:]+\s/).filter((part) => /\p{L}/u.test(part));
  const words = text.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (62.3 * spoken) / words.length - words.length / sentences.length;
}
