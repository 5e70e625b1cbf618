/** What Learn may say in another language: texts alone, laid over the English ones; scenes, numbers and sources stay. */
import { translated, type Translation } from '../lang/translation';
import type { Verdict } from './claims';
import type { Glossary } from './glossary';
import type { Lesson } from './lesson';
import type { articleSays, regimens } from './rows';

/** The texts of a lesson, step by step; a step's or a thing's place is its place in the lesson. */
export type LessonWords = Translation<
  Pick<Lesson, 'title' | 'question' | 'steps' | 'misconception' | 'teacher'>
>;

/** All that Learn says, beside the words of the page around it. */
export interface LearnWords {
  /** By the lesson's id. */
  readonly lessons: Readonly<Record<string, LessonWords>>;
  readonly glossary: Glossary;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** By the source's id, where its name is more than authors, year and journal. */
  readonly sources: Readonly<Record<string, string>>;
  readonly regimens: Translation<typeof regimens>;
  readonly articleSays: Translation<typeof articleSays>;
}

/** A lesson with its texts said anew; without words for it, as it is. */
export const lessonIn = (lesson: Lesson, words: LessonWords = {}): Lesson =>
  translated(lesson, words);
