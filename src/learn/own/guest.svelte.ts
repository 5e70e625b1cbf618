/** The lesson on the page that is not of this page: somebody else's, or one's own while it is tried. */
import type { Parsed } from '../../../workers/contract/reading';
import { own as words } from '../../lang/own';
import { lessonOf } from './lesson-of';
import { readFile } from './missing';
import type { OwnLesson } from './own-lesson';
import { unpacked } from './packed';

/** Who is let in: whole lessons only; of others the reason is told. */
export class Guest {
  lesson = $state.raw<OwnLesson | null>(null);
  /** It is tried by who writes it. */
  isPreview = $state(false);
  /** Why the last one could not be let in; empty: it was. */
  problem = $state('');

  readonly asLesson = $derived(this.lesson && lessonOf(this.lesson));

  /** Takes in what an address carries; whether it could. */
  async unpack(packed: string): Promise<boolean> {
    return this.receive(await unpacked(packed));
  }
  /** Takes in a file; whether it could. */
  read(text: string): boolean {
    return this.receive(readFile(text));
  }
  show(lesson: OwnLesson, { isPreview }: { readonly isPreview: boolean }): void {
    this.lesson = lesson;
    this.isPreview = isPreview;
    this.problem = '';
  }

  private receive(read: Parsed<OwnLesson>): boolean {
    if (read.ok) this.show(read.value, { isPreview: false });
    else this.problem = words.guest.broken(read.error.field, read.error.message);
    return read.ok;
  }
}
