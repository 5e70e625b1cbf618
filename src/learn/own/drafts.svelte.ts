/** The lessons somebody wrote here: kept in this browser at every change, until they are deleted. */
import { keyOf } from '../../rim/kept-key';
import type { Store } from '../../rim/storage';
import { blank, FORMAT, type OwnLesson } from './own-lesson';
import { readOwn } from './read-own';

const KEY = keyOf('lessons');

/** A name for a lesson that no other has. */
export function newId(): string {
  const letters = crypto.getRandomValues(new Uint32Array(2));
  return `own-${Array.from(letters, (one) => one.toString(36).padStart(6, '0').slice(0, 6)).join('')}`;
}

/** All drafts, the one last begun first. */
export class Drafts {
  lessons = $state.raw<readonly OwnLesson[]>([]);
  /** The store refused: what is written lasts for this visit. */
  refused = $state(false);
  /** The last one taken away, to be brought back. */
  removed = $state.raw<OwnLesson | null>(null);
  /** What another version of the page may have written, kept as it was. */
  private unread: readonly unknown[] = [];

  constructor(private readonly store: Store | null) {
    this.reread();
  }

  /** Looks again: another tab may have written. */
  reread(): void {
    try {
      const kept: unknown = JSON.parse(this.store?.getItem(KEY) ?? '[]');
      const all = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
      const read = all.map((one) => ({ one, result: readOwn(one) }));
      this.lessons = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
      this.unread = read.flatMap(({ one, result }) => (result.ok ? [] : [one]));
    } catch {
      this.refused = true; // broken or forbidden
    }
  }

  begin(): OwnLesson {
    const lesson = blank(newId());
    this.put(lesson);
    return lesson;
  }
  /** Keeps a lesson, in the place of the one of the same name if there is one. */
  put(lesson: OwnLesson): void {
    const isThere = this.lessons.some(({ id }) => id === lesson.id);
    this.keep(
      isThere
        ? this.lessons.map((one) => (one.id === lesson.id ? lesson : one))
        : [lesson, ...this.lessons],
    );
  }
  remove(lesson: OwnLesson): void {
    this.removed = lesson;
    this.keep(this.lessons.filter(({ id }) => id !== lesson.id));
  }
  restore(): void {
    if (this.removed) this.put(this.removed);
    this.removed = null;
  }

  private keep(lessons: readonly OwnLesson[]): void {
    this.lessons = lessons;
    const all = [...lessons.map((one) => ({ gonadostatLesson: FORMAT, ...one })), ...this.unread];
    try {
      if (!this.store) throw new Error('no store');
      this.store.setItem(KEY, JSON.stringify(all));
      this.refused = false;
    } catch {
      this.refused = true; // full or forbidden
    }
  }
}
