/** How well things are known: four grades, the dispute about fat, and what the model leaves out. */
import { grades as english } from './en/grades';
import { spoken } from './tongue';

export const grades = spoken('grades', english);
