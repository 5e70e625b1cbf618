/** A stream as the picture knows it: particles that start at repeatable instants, so many a second as the flux holds quanta. */
import type { Day } from '../../workers/contract/quantities';
import type { Clock } from './particles';
import { secondsPerDay } from './quanta';
import { countInSlot, scattered } from './scatter';

/** Seconds of the screen in one slot of a stream; within it particles start at a repeatable instant. */
const SLOT = 0.1;

/** What a stream's functions are told and tell. One is written into again and again: numbers handed over singly would be put on the heap. */
export interface Way {
  /** A day, and how many quanta a day set out on it. */
  day: Day;
  perDay: number;
  /** How far a particle has come, 0 to 1, and which of its stream it is. */
  share: number;
  n: number;
}

/** A stream, told of the frame at hand by whatever its picture needs. */
export interface Stream<Frame> {
  /** Seconds on the way. */
  readonly transit: number;
  /** Writes how many quanta a day set out on the day asked about. */
  readonly rate: (frame: Frame, way: Way) => void;
  /** Places a particle on its way. */
  readonly place: (frame: Frame, way: Way) => void;
}

const way: Way = { day: 0.5, perDay: 0.5, share: 0.5, n: 0 };

/** Finds every particle of a stream that is on its way at an instant. */
export function flow<Frame>(stream: Stream<Frame>, frame: Frame, clock: Clock): void {
  const { transit } = stream;
  const pace = secondsPerDay[clock.tempo];
  const first = Math.floor((clock.seconds - transit) / SLOT);
  const last = Math.floor(clock.seconds / SLOT);
  for (let slot = first; slot <= last; slot += 1) {
    way.day = clock.still ? clock.day : ((slot + 0.5) * SLOT) / pace;
    stream.rate(frame, way);
    const born = countInSlot((way.perDay * SLOT) / pace, slot);
    for (let which = 0; which < born; which += 1) {
      const start = (slot + (which + scattered(slot, 21)) / born) * SLOT;
      way.share = (clock.seconds - start) / transit;
      way.n = slot * 8 + which;
      if (way.share >= 0 && way.share < 1) stream.place(frame, way);
    }
  }
}

/** How plainly a particle is seen: it comes out of nothing and goes into it. */
export const soft = (share: number): number => Math.min(1, share * 8, (1 - share) * 8);
