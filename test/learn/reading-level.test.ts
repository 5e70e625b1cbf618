/** Fundamentals can be read in grade nine: Flesch–Kincaid over all that a learner reads there. */
import { describe, expect, it } from 'vitest';
import { toldAt, type Lesson } from '../../src/learn/lesson';
import { lessons } from '../../src/learn/shelf';

const MOST = 9;

/** Vowel groups, a silent e at the end taken off: the usual count of syllables. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^aeiou]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** Flesch–Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:]+\s/).filter((part) => /[a-z]/i.test(part));
  const words = text.split(/\s+/).filter((part) => /[a-z0-9]/i.test(part));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * spoken) / words.length - 15.59;
}

const textOf = ({ title, question, steps, misconception }: Lesson): string =>
  [
    `${title}.`,
    question,
    ...steps.flatMap(({ say, ask, told }) => [
      say,
      ask ? ask.words.replace(/:$/, '.') : '',
      toldAt(told, 'fundamentals'),
    ]),
    misconception?.people ?? '',
    misconception?.fact ?? '',
  ].join(' ');

describe('the measure', () => {
  it('tells a plain text from a learned one', () => {
    expect(grade('The cat sat on the mat. It was fat. The dog ran off.')).toBeLessThan(2);
    expect(
      grade(
        'Pharmacokinetic heterogeneity notwithstanding, gonadotropin responsiveness recapitulates developmental physiology.',
      ),
    ).toBeGreaterThan(20);
  });
});

describe('Fundamentals', () => {
  const simple = lessons.filter(({ level }) => level === 'fundamentals');
  it.each(simple)('$id is read in grade nine', (lesson) => {
    expect(grade(textOf(lesson))).toBeLessThanOrEqual(MOST);
  });
});
