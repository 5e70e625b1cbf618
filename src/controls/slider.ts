/** What a slider is told: who acts for it, and what is drawn along its track. */
import type { Session } from '../session.svelte';

/** The three things a reader can pull. */
export type ControlId = 'estradiol' | 'dose' | 'adiposity';
/** The colour family of a slider. */
export type Tone = 'estradiol' | 'drug' | 'body';

/** A stretch of the track with a meaning of its own. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly kind: 'usual' | 'beyond';
  readonly label: string;
}

/** A published value, notched into the track. */
export interface Mark {
  readonly value: number;
  /** Short, under the track. */
  readonly label: string;
  /** In full, with its sources. */
  readonly about: string;
}

/** The verbs of one control: a drag is pulled, settled or cancelled; a key, a button or a typed number is set at once. */
export interface Hand {
  /** A drag is under way. */
  readonly pulling: boolean;
  /** What it leads to is still being worked out. */
  readonly waits: boolean;
  pull(value: number): void;
  settle(): void;
  cancel(): void;
  set(value: number): void;
}

/** The session's verbs for one control; `before` hears of every act before it is done. */
export const handOf = (
  session: Session,
  control: ControlId,
  before?: (by: 'drag' | 'press') => void,
): Hand => ({
  get pulling() {
    return session.pulling === control;
  },
  get waits() {
    return session.isAwaited;
  },
  pull(value) {
    before?.('drag');
    session.pull(control, value);
  },
  settle: () => session.settle(),
  cancel: () => session.cancelPull(),
  set(value) {
    before?.('press');
    session.pull(control, value);
    session.settle();
  },
});
