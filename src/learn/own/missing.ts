/** What a lesson still lacks before it can be given to others. */
import type { Parsed } from '../../../workers/contract/reading';
import { own as words } from '../../lang/own';
import type { OwnAsk, OwnLesson } from './own-lesson';
import { readOwn } from './read-own';

/** A place in the lesson where nothing stands yet, as the file names it. */
export interface Gap {
  readonly field: string;
  readonly what: 'title' | 'steps' | 'say' | 'words' | 'of' | 'told';
  /** Counted from 0; of the whole lesson null. */
  readonly step: number | null;
}

const isEmpty = (text: string): boolean => text.trim() === '';

function hasEnough({ kind, of }: OwnAsk): boolean {
  if (new Set(of).size !== of.length) return false;
  return kind === 'change' ? of.length > 0 : of.length === (kind === 'order' ? 3 : 1);
}

/** Everything that is still missing, in the order of the lesson. */
export function missing({ title, steps }: OwnLesson): readonly Gap[] {
  const gaps: Gap[] = isEmpty(title) ? [{ field: 'title', what: 'title', step: null }] : [];
  if (steps.length === 0) gaps.push({ field: 'steps', what: 'steps', step: null });
  for (const [at, { say, ask, told }] of steps.entries()) {
    const lacks = (what: Gap['what'], name: string = what): void =>
      void gaps.push({ field: `steps[${at}].${name}`, what, step: at });
    if (isEmpty(say)) lacks('say');
    if (ask && isEmpty(ask.words)) lacks('words', 'ask.words');
    if (ask && !hasEnough(ask)) lacks('of', 'ask.of');
    if (isEmpty(told)) lacks('told');
  }
  return gaps;
}

/** Reads a lesson that is to be opened: it must be whole. */
export function readWhole(value: unknown): Parsed<OwnLesson> {
  const read = readOwn(value);
  const [gap] = read.ok ? missing(read.value) : [];
  if (!gap) return read;
  return { ok: false, error: { field: gap.field, message: words.refused.empty } };
}

/** Reads the text of a file. */
export function readFile(text: string): Parsed<OwnLesson> {
  try {
    return readWhole(JSON.parse(text));
  } catch {
    return { ok: false, error: { field: '', message: words.refused.noJson } };
  }
}
