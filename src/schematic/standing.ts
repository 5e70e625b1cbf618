/** Tells when germ cells have moved: they take ten weeks from wall to lumen, and need not be inked with every frame. */
import type { Moment } from '../diagram/moment';
import type { Tempo } from '../diagram/quanta';

/** Looks a day: in between a cell neither moves nor comes into sight by more than can be seen at the tempo. */
const LOOKS: Readonly<Record<Tempo, number>> = { pulses: 10, weeks: 10, months: 2 };
/** Amounts that differ by less than one part in so many of the reference man's show the same cells. */
const FINE = 500;

/** What they looked like when this was last asked. */
export class Standing {
  private before = '';

  /** Whether they look another way now; asked once for each time they are inked. */
  hasMoved({ day, levels, castrated }: Moment, tempo: Tempo): boolean {
    const { spermatogonia, spermatocytes, spermatids, spermConcentration } = levels;
    const amounts = [spermatogonia, spermatocytes, spermatids, spermConcentration / 66];
    const now = castrated
      ? 'none'
      : [day * LOOKS[tempo], ...amounts.map((level) => level * FINE)].map(Math.round).join();
    const hasMoved = now !== this.before;
    this.before = now;
    return hasMoved;
  }

  /** They must be inked anew, wherever they are. */
  forget(): void {
    this.before = '';
  }
}
