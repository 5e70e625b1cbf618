/** What a link carries beside a scenario: where the scene is seen from, and in which format it is written. */
import type { Day } from '../../../workers/contract/quantities';

/** Raised when older pages could not read what is written now. */
export const FORMAT = 1;

/** Where a linked scene is seen from. */
export interface View {
  readonly day: Day;
  readonly tempo: 'pulses' | 'weeks' | 'months';
  readonly playing: boolean;
}
/** The view of the page as it opens. */
export const openingView: View = { day: 2, tempo: 'pulses', playing: true };
