/** The moment that is shown: where it is, whether it runs, and how fast. */
import { dayOf, TICKS_PER_DAY, type Day } from '../../workers/contract/quantities';

export type Tempo = 'pulses' | 'weeks' | 'months';
/** Slowest first. */
export const tempos: readonly Tempo[] = ['pulses', 'weeks', 'months'];

/** The page opens on day 2, so that there is a past. */
export const OPENING_DAY: Day = 2;

const daysPerSecond: Readonly<Record<Tempo, Day>> = { pulses: 1 / 24, weeks: 1, months: 7 };
/** A day just this much short of a tick, in ticks, is that tick: fractions of a day are not exact. */
const HAIR = 1e-6;
const stepTicks: Readonly<Record<Tempo, number>> = {
  pulses: 2,
  weeks: TICKS_PER_DAY / 4,
  months: TICKS_PER_DAY,
};

/** The clock of the page, in days since day 0. */
export class Playhead {
  day = $state(OPENING_DAY);
  playing = $state(true);
  tempo = $state<Tempo>('pulses');
  /** The last day there is; the session moves it with the horizon. */
  end = $state(Infinity);
  /** The five minutes in which the playhead stands: changes less often than `day`. */
  readonly tick = $derived(Math.floor(this.day * TICKS_PER_DAY + HAIR));
  /** Their beginning: the day on which what is done now is done, so that all that is shown between two samples answers. */
  readonly today: Day = $derived(dayOf(this.tick));
  /** Counts jumps, so that whoever must know one from the clock's own running can. */
  jumps = $state(0);

  play(): void {
    this.playing = this.day < this.end;
  }

  /** Stops on a whole five minutes, so that what is shown, what a hand acts on and what a link carries are one moment. */
  pause(): void {
    if (this.playing) this.day = dayOf(this.tick);
    this.playing = false;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  seek(day: Day): void {
    if (!Number.isFinite(day)) return;
    this.day = Math.min(Math.max(day, 0), this.end);
    this.jumps += 1;
  }

  /** One step of the tempo: ten minutes, six hours or a day. Pauses. */
  step(direction: 1 | -1): void {
    this.pause();
    this.seek(dayOf(this.tick + direction * stepTicks[this.tempo]));
  }

  setTempo(tempo: Tempo): void {
    this.tempo = tempo;
  }

  /** Stands as a linked view says. */
  take(view: { readonly day: Day; readonly tempo: Tempo; readonly playing: boolean }): void {
    this.seek(view.day);
    this.tempo = view.tempo;
    this.playing = view.playing;
  }

  /** Lets so many seconds pass; stops at the end. */
  advance(seconds: number): void {
    this.day = Math.min(this.day + seconds * daysPerSecond[this.tempo], this.end);
    if (this.day >= this.end) this.pause();
  }
}
