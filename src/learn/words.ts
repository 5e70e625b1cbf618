/** What a lesson may say in another language: its texts alone, step by step; scenes, numbers and sources stay the lesson's. */
import type { Translation } from '../lang/translation';
import type { Lesson } from './lesson';

/** The texts of a lesson in another language. */
export type LessonWords = Translation<
  Pick<Lesson, 'title' | 'question' | 'steps' | 'misconception' | 'teacher'>
>;
