/** All lessons, in the order of the story. */
import type { Lesson } from './lesson';
import { brake } from './lessons/brake';

export const lessons: readonly Lesson[] = [brake];
